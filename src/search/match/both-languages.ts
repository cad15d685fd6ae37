import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Query } from '../query/query.ts';
import { type Found, foundIn, type Sources } from './found.ts';
import { isFound, isNothing } from './scores.ts';

/**
 * What the reader’s language answers. A phrase that stands in no text of it is taken apart, unless the other language has
 * it: then that is the answer.
 */
export async function foundOwn(sources: Sources, query: Query, lang: Locale): Promise<Found> {
  const own = await foundIn(sources, query, { from: lang, lang, isGuessing: true });
  if (own.unmet.length === 0) return own;
  const other = await foundIn(sources, query, { from: lang, lang: otherLocale(lang), isGuessing: false });
  return isNothing(other.scores) ? own : foundIn(sources, query, { from: lang, lang, isGuessing: false });
}

/**
 * What only the other language has, by place. It is asked for words as they stand, and for those that it does not know
 * as the reader’s language mended them; guessed at where neither has anything.
 */
export async function foundElsewhere(
  sources: Sources,
  query: Query,
  own: Found,
): Promise<{ found: Found; places: number[] }> {
  const mends = new Map(own.words.flatMap(({ written, by }) => (by ? [[written, by] as const] : [])));
  const asking = { from: own.lang, lang: otherLocale(own.lang), mends };
  const exact = await foundIn(sources, query, { ...asking, isGuessing: false });
  const isNowhere = query.words !== '' && isNothing(own.scores) && isNothing(exact.scores);
  const found = isNowhere ? await foundIn(sources, query, { ...asking, isGuessing: true }) : exact;
  const isNew = (place: number) => !isFound(own.scores, place) && !own.jumps.includes(place);
  return { found, places: found.places.filter(isNew) };
}
