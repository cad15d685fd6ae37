import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../language/locales.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { sections } from '../site/urls.ts';
import { Refusal } from './refusal.ts';

/** What a finished site says of addresses that have no page of their own any more. */
interface Moved {
  /** Where a path of the host leads now, both still encoded; undefined where it stays. */
  target: (path: string) => string | undefined;
  /** Whether the page at a path below the base is that of a removed record. */
  isGone: (path: string) => boolean;
}

/** The text of a file of the site; empty where there is none, as in one that was built by an earlier version. */
function textOf(root: string, ...names: string[]): string {
  try {
    return readFileSync(join(root, ...names), 'utf8');
  } catch {
    return '';
  }
}

/** A record that was removed, as far as it matters here. */
interface Removed {
  kind: RecordKind;
  id: string;
}

const isRemoved = (value: unknown): value is Removed => {
  const { kind, id } = (value ?? {}) as Partial<Removed>;
  return recordKinds.some((each) => each === kind) && typeof id === 'string';
};

/** The records that a site lists as removed. @throws Refusal where its list is damaged */
function removedRecords(root: string): Removed[] {
  const text = textOf(root, 'data', 'removed.json');
  if (text === '') return [];
  try {
    const { records = [] } = JSON.parse(text) as { records?: unknown };
    if (Array.isArray(records) && records.every(isRemoved)) return records;
  } catch {
    // As below: what is no JSON is no list either.
  }
  throw new Refusal(`${join(root, 'data', 'removed.json')} is damaged: build the site again, with npm run build.`);
}

/** Reads `_redirects`, as hosts do, and the list of removed records. @throws Refusal where that is damaged */
export function movedAddresses(root: string): Moved {
  const rules = [...textOf(root, '_redirects').matchAll(/^(\/\S+) (\S+) 301$/gm)];
  const pages = new Map(rules.map(([, from = '', to = '']) => [from, to]));
  const gone = new Set(
    removedRecords(root).flatMap(({ kind, id }) => locales.map((lang) => `/${lang}/${sections[kind][lang]}/${id}/`)),
  );
  return {
    target: (path) => {
      const home = path.slice(0, path.lastIndexOf('/') + 1);
      const to = pages.get(home);
      return to === undefined ? undefined : to + path.slice(home.length);
    },
    isGone: (path) => gone.has(path),
  };
}
