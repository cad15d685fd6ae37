import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Query } from '../query/query.ts';
import { exactTitlesFirst } from './exact-titles.ts';
import { type Ranking, rank } from './ranking.ts';
import { hasNoMatch, isMatch } from './scores.ts';
import type { Sources } from './sources.ts';

/**
 * The ranking in the reader’s language. A phrase that none of its texts contains is split into words, unless the other
 * language has it: then that is the answer.
 */
export async function rankOwn(sources: Sources, query: Query, lang: Locale): Promise<Ranking> {
  const own = await rank(sources, query, { from: lang, lang, isFuzzy: true });
  if (own.missingPhrases.length === 0) return exactTitlesFirst(sources.loader, query, own);
  const other = await rank(sources, query, { from: lang, lang: otherLocale(lang), isFuzzy: false });
  return hasNoMatch(other.scores) ? own : rank(sources, query, { from: lang, lang, isFuzzy: false });
}

/**
 * What only the other language has. It is searched for the exact words, and for the corrections of the reader’s language
 * where it does not know a word; its own are used where neither has any match.
 */
export async function rankElsewhere(
  sources: Sources,
  query: Query,
  own: Ranking,
): Promise<{ ranking: Ranking; docs: number[] }> {
  const corrections = new Map(
    own.words.flatMap(({ written, replacedBy }) => (replacedBy ? [[written, replacedBy] as const] : [])),
  );
  const target = { from: own.lang, lang: otherLocale(own.lang), corrections };
  const exact = await rank(sources, query, { ...target, isFuzzy: false });
  const isNowhere = query.words !== '' && hasNoMatch(own.scores) && hasNoMatch(exact.scores);
  const ranking = isNowhere ? await rank(sources, query, { ...target, isFuzzy: true }) : exact;
  const isNew = (doc: number) => !isMatch(own.scores, doc) && !own.directHits.includes(doc);
  return { ranking, docs: ranking.docs.filter(isNew) };
}
