import { locales } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { sectionPath } from '../../site/urls.ts';
import { hrefOf } from '../text/inline.ts';
import { targetOf } from './redirect-page.ts';

/** What hosts have to know of addresses that no longer lead to a page of their own: paths with a slash at the end. */
export interface MovedAddresses {
  /** Where what was renamed is found now. What is beside a former page has the same name beside the present one. */
  moved: { from: string; to: string }[];
  /** The pages of removed records, which say when and why (410 Gone, RFC 9110, 15.5.11). */
  gone: string[];
}

/** The former addresses of everything that was renamed, and those of removed records, in both languages. */
export function movedAddresses(graph: RecordGraph): MovedAddresses {
  return {
    moved: graph.redirects.flatMap((redirect) => {
      const target = targetOf(graph, redirect);
      if (!target) return [];
      return locales.flatMap((lang) => {
        const to = hrefOf(target, lang);
        return to === undefined ? [] : [{ from: sectionPath(target.kind, lang, redirect.from), to }];
      });
    }),
    gone: graph.tombstones.flatMap(({ kind, id }) => locales.map((lang) => sectionPath(kind, lang, id))),
  };
}
