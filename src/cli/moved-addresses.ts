import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../language/locales.ts';
import type { RecordKind } from '../model/kinds.ts';
import { sections } from '../site/urls.ts';

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

/** Reads `_redirects`, as hosts do, and the list of removed records. */
export function movedAddresses(root: string): Moved {
  const rules = [...textOf(root, '_redirects').matchAll(/^(\/\S+) (\S+) 301$/gm)];
  const pages = new Map(rules.map(([, from = '', to = '']) => [from, to]));
  const { records = [] } = JSON.parse(textOf(root, 'data', 'removed.json') || '{}') as {
    records?: { kind: RecordKind; id: string }[];
  };
  const gone = new Set(
    records.flatMap(({ kind, id }) => locales.map((lang) => `/${lang}/${sections[kind][lang]}/${id}/`)),
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
