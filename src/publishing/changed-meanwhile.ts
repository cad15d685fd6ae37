import { readFileSync, statSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import { fingerprint } from '../archive/fingerprint.ts';
import { namedFiles, pathOf } from '../archive/named-files.ts';
import { own } from '../language/own.ts';

/** Content has changed while a site was being built of it; the message says which, and what to do. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/** The time of the machine at which this process began, before it read anything. */
const begun = performance.timeOrigin;

/** A file that pages are made of; of a text, what it was when it was read. */
interface Source {
  path: string;
  digest?: string;
}

/** The files behind some reads (site/page-reads.ts) that pages take from the disk when they are made. */
function sourcesOf({ records, pages }: Pick<Archive, 'records' | 'pages'>, reads: ReadonlySet<string>): Source[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const sources = [...reads].flatMap((read): Source[] => {
    const [, what, id = '', name = ''] = /^(text|file) (\S+) (.*)$/s.exec(read) ?? [];
    const record = byId.get(id);
    if (!record) return [];
    if (what === 'file') return [{ path: pathOf(record, name) }];
    const text = own(record.texts, name);
    return text ? [text] : [];
  });
  return [...sources, ...pages];
}

function hasChanged({ path, digest }: Source): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return true;
  if (Math.max(found.mtimeMs, found.ctimeMs) < begun) return false;
  return digest === undefined || fingerprint(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) !== digest;
}

/** What pages could have read from the disk. */
export function* everyRead({ records }: Pick<Archive, 'records'>): Generator<string> {
  for (const record of records) {
    for (const lang of Object.keys(record.texts)) yield `text ${record.id} ${lang}`;
    for (const name of namedFiles(record)) yield `file ${record.id} ${name}`;
  }
}

/**
 * Ends a build some of whose pages were made of something else than was read and checked.
 *
 * @param reads what the pages have read that this build has made
 * @throws ChangedMeanwhile
 */
export function refuseChanged(archive: Pick<Archive, 'records' | 'pages'>, reads: Iterable<string>): void {
  const changed = sourcesOf(archive, new Set(reads))
    .filter(hasChanged)
    .map(({ path }) => path);
  if (changed.length === 0) return;
  const names = changed.length > 3 ? [...changed.slice(0, 3), '…'] : changed;
  throw new ChangedMeanwhile(
    `Content changed while the site was being built: ${names.join(', ')}. Nothing was published; build again.`,
  );
}
