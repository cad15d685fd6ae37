import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Query } from '../query/query.ts';
import { type Ranking, rank, type Sources } from './ranking.ts';
import { isFound, isNothing } from './scores.ts';

/**
 * What the reader’s language answers. A phrase that no text of it contains is taken apart, unless the other language has
 * it: then that is the answer.
 */
export async function rankOwn(sources: Sources, query: Query, lang: Locale): Promise<Ranking> {
  const own = await rank(sources, query, { from: lang, lang, isFuzzy: true });
  if (own.unmet.length === 0) return own;
  const other = await rank(sources, query, { from: lang, lang: otherLocale(lang), isFuzzy: false });
  return isNothing(other.scores) ? own : rank(sources, query, { from: lang, lang, isFuzzy: false });
}

/**
 * What only the other language has. It is searched for the exact words, and for the corrections of the reader’s language
 * where it does not know a word; its own are used where neither has any match.
 */
export async function rankElsewhere(
  sources: Sources,
  query: Query,
  own: Ranking,
): Promise<{ found: Ranking; docs: number[] }> {
  const corrections = new Map(own.words.flatMap(({ written, by }) => (by ? [[written, by] as const] : [])));
  const asking = { from: own.lang, lang: otherLocale(own.lang), corrections };
  const exact = await rank(sources, query, { ...asking, isFuzzy: false });
  const isNowhere = query.words !== '' && isNothing(own.scores) && isNothing(exact.scores);
  const found = isNowhere ? await rank(sources, query, { ...asking, isFuzzy: true }) : exact;
  const isNew = (doc: number) => !isFound(own.scores, doc) && !own.jumps.includes(doc);
  return { found, docs: found.docs.filter(isNew) };
}
