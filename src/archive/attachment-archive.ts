import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { zipSync } from 'fflate';
import { changedAt } from '../model/publication.ts';
import { isPictureName } from '../site/content-types.ts';
import { noteRead } from '../site/page-reads.ts';
import type { ArchiveRecord } from './archive.ts';
import { pathOf } from './named-files.ts';

/** The name of the list of digests in an archive, and of the one that `sha256sum` writes. */
const listName = 'SHA256SUMS';

/** The attachments of a record that are files of its own, each once, by their names. */
export function attachedFiles({ facts }: Pick<ArchiveRecord, 'facts'>): string[] {
  return [...new Set(facts.attachments.flatMap(({ file }) => file ?? []))].sort();
}

/** The bytes of a file as it is published. What encodes pictures is loaded only where there are files. */
async function publishedBytes(path: string): Promise<Uint8Array> {
  const { publishedFile } = await import('./published-file.ts');
  return publishedFile(path);
}

/** A line of the list of digests, as `sha256sum --check` reads it. */
const listLine = (digest: string, name: string) => `${digest}  ${name}\n`;

/** The day of the last change of a record at noon: a ZIP archive has local times without a zone (APPNOTE, 4.4.6). */
function timeOf({ facts }: Pick<ArchiveRecord, 'facts'>): Date {
  const [year = 1980, month = 1, day = 1] = (changedAt(facts) ?? '1980-01-01').slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/**
 * All attachments of a record as one ZIP archive: in a folder named by its number the files as they are published, and
 * their SHA-256 in `SHA256SUMS`. The same files give the same bytes. Nothing is compressed, since documents, pictures and
 * recordings are already.
 */
export async function attachmentArchive(record: ArchiveRecord): Promise<Uint8Array<ArrayBuffer>> {
  const { number } = record.facts;
  const files: Record<string, Uint8Array> = {};
  let list = '';
  for (const name of attachedFiles(record)) {
    noteRead(`file ${record.id} ${name}`);
    const bytes = await publishedBytes(pathOf(record, name));
    files[`${number}/${name}`] = bytes;
    list += listLine(createHash('sha256').update(bytes).digest('hex'), name);
  }
  files[`${number}/${listName}`] = new TextEncoder().encode(list);
  return new Uint8Array(zipSync(files, { level: 0, mtime: timeOf(record) }));
}

/** Bytes before a file in an archive, for it in the directory, and at the end (APPNOTE, 4.3.7, 4.3.12, 4.3.16). */
const overhead = { file: 30, entry: 46, end: 22 };

/** The size of the archive of a record in bytes, without making it: only pictures have to be encoded for that. */
export async function attachmentArchiveSize(record: ArchiveRecord): Promise<number> {
  const { number } = record.facts;
  const sizes: [name: string, bytes: number][] = [];
  for (const name of attachedFiles(record)) {
    noteRead(`file ${record.id} ${name}`);
    const path = pathOf(record, name);
    sizes.push([name, isPictureName(name) ? (await publishedBytes(path)).length : statSync(path).size]);
  }
  const list = sizes.reduce((sum, [name]) => sum + listLine('0'.repeat(64), name).length, 0);
  return [...sizes, [listName, list] as const].reduce(
    (sum, [name, bytes]) => sum + overhead.file + overhead.entry + 2 * `${number}/${name}`.length + bytes,
    overhead.end,
  );
}
