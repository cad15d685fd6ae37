import { join } from 'node:path';
import { locales } from '../language/locales.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { sections } from '../site/urls.ts';
import { textOfSite, valueOfSite } from './site-file.ts';

/** What a finished site says of addresses that have no page of their own any more. */
interface Moved {
  /** Where a path of the host leads now, both still encoded; undefined where it stays. */
  target: (path: string) => string | undefined;
  /** Whether the page at a path below the base is that of a removed record. */
  isGone: (path: string) => boolean;
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

const isRemovedList = (value: unknown): value is { records?: Removed[] } => {
  const { records = [] } = (value ?? { records: null }) as { records?: unknown };
  return Array.isArray(records) && records.every(isRemoved);
};

/** Reads `_redirects`, as hosts do, and the list of removed records. @throws Refusal where that is damaged */
export function movedAddresses(root: string): Moved {
  const rules = [...(textOfSite(join(root, '_redirects')) ?? '').matchAll(/^(\/\S+) (\S+) 301$/gm)];
  const pages = new Map(rules.map(([, from = '', to = '']) => [from, to]));
  const { records = [] } = valueOfSite(join(root, 'data', 'removed.json'), isRemovedList) ?? {};
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
