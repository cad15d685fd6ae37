import type { Archive } from './archive.ts';
import { type PageState, pageStates } from './page-states.ts';

/** An address that would lead nowhere, and what it could lead to. */
export interface LostPage {
  page: PageState;
  /** The id of what it was most likely renamed to. */
  renamedTo: string | undefined;
}

/** What a change of the content does to the site. */
export interface SiteChanges {
  added: PageState[];
  changed: PageState[];
  removed: PageState[];
  /** Pages of things that are gone without a tombstone or a redirect: their addresses would lead nowhere. */
  lost: LostPage[];
}

const keyOf = ({ addresses }: PageState) => Object.values(addresses).join();

/** What a record or entry was renamed to: what carries the same number, or else the same name, at a new address. */
function successor(page: PageState, added: readonly PageState[]): string | undefined {
  return added.find(({ kind, number, title }) =>
    kind === page.kind && page.number
      ? number === page.number
      : kind === page.kind && title === page.title && title !== '',
  )?.id;
}

/** Compares two readings of what readers may see. An address that stays is changed where what it shows is made of other facts or words. */
export function siteChanges(before: Archive, after: Archive): SiteChanges {
  const old = new Map(pageStates(before).map((page) => [keyOf(page), page]));
  const now = new Map(pageStates(after).map((page) => [keyOf(page), page]));
  const added = [...now].flatMap(([key, page]) => (old.has(key) ? [] : page));
  const gone = [...old].flatMap(([key, page]) => (now.has(key) ? [] : page));
  const changed = [...now].flatMap(([key, page]) => {
    const past = old.get(key);
    return past && past.digest !== page.digest && !page.isTombstone && page.kind !== 'redirect' ? page : [];
  });
  // A page behind which only a tombstone or a redirect is left is no longer there for its readers.
  const buried = [...now].flatMap(([key, page]) => {
    const past = old.get(key);
    const wasPage = past && !past.isTombstone && past.kind !== 'redirect';
    return wasPage && (page.isTombstone || page.kind === 'redirect') ? past : [];
  });
  const leading = gone.filter(({ kind }) => kind !== 'year');
  return {
    added,
    changed,
    removed: [...buried, ...gone],
    lost: leading.map((page) => ({ page, renamedTo: successor(page, added) })),
  };
}
