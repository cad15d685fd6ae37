import type { Locale } from '../language/locales.ts';
import { askedIn } from './asked.ts';
import type { Sought } from './excerpt.ts';
import type { Facet, Sort } from './facets.ts';
import { jumpsTo } from './jump.ts';
import { type Matches, matched } from './match.ts';
import { countedValues, isNear, ordered, type Shelf, shortfalls } from './narrow.ts';
import type { Parts } from './parts.ts';
import { type PhraseSearch, withPhrase } from './phrases.ts';
import type { Query } from './query.ts';
import { rarity } from './rarity.ts';
import { foundPlaces, foundWith, noScores, type Scores } from './scores.ts';
import { shelfFor, wholeShelf } from './shelf.ts';
import { inOther, knownWords, mended, type Understood, understood } from './understand.ts';
import { noWeights } from './weights.ts';

/** What a language answers to a query, by the places of records; nothing of it shown yet. */
export interface Found {
  lang: Locale;
  shelf: Shelf;
  words: Understood[];
  /** The thing itself, and the rest in the order that was asked for. */
  jumps: number[];
  places: number[];
  scores: Scores;
  isPartial: boolean;
  whole: number;
  /** For each facet how many records have its values; asked after the records are shown. */
  counts: () => Promise<Record<Facet, { value: string; count: number }[]>>;
  sought: Sought;
}

/**
 * Asks a language.
 *
 * @param from the language in which the query was typed
 * @param isGuessing whether words that are not known as they stand are completed, mended or done without
 */
export async function foundIn(
  parts: Parts,
  search: PhraseSearch,
  query: Query,
  from: Locale,
  lang: Locale,
  isGuessing: boolean,
): Promise<Found> {
  const asked = askedIn(query.words, from);
  const terms = from === lang ? asked.words : asked.words.map((word) => inOther(word, from));
  const [shelf, asTyped, named] = await Promise.all([
    shelfFor(parts, lang, query),
    isGuessing ? understood(parts, lang, terms) : knownWords(parts, lang, terms),
    from === lang ? jumpsTo(parts, lang, query.words) : [],
  ]);
  const { numbers } = shelf;
  const short = shortfalls(shelf, query);
  const fits = (place: number) => short[place] === 0;
  const near = (place: number) => isNear(short[place]);
  const isAsked = query.words.trim() !== '';
  const match = (some: readonly Understood[]): Matches => matched(some, numbers.length, near, fits);
  let words = asTyped;
  let matches: Matches = isAsked
    ? match(isGuessing ? words : words.map(asStands))
    : { scores: noScores(numbers.length).map((none, place) => (near(place) ? 0 : none)), whole: 0, isPartial: false };
  const others = isAsked && isGuessing && matches.whole === 0 ? await mended(parts, lang, words) : undefined;
  const better = others && match(others);
  if (others && better && better.whole > 0) [words, matches] = [others, better];
  if (!isGuessing && matches.isPartial) matches = { scores: noScores(numbers.length), whole: 0, isPartial: false };
  for (const phrase of asked.phrases) {
    const candidates = ordered(shelf, matches.scores, 'relevance').map((place) => numbers[place] ?? '');
    const having = await withPhrase(parts, search, lang, phrase, candidates);
    if (having.size === 0) {
      matches = { ...matches, isPartial: true, whole: 0 };
      continue;
    }
    const scores = foundWith(matches.scores, (place) => having.has(numbers[place] ?? ''));
    matches = { scores, whole: foundPlaces(scores).filter(fits).length, isPartial: false };
  }
  const jumps = named.filter(fits);
  const { scores } = matches;
  const sort: Sort = query.sort === 'relevance' && !isAsked ? 'newest' : query.sort;
  return {
    lang,
    shelf,
    words,
    jumps,
    places: ordered(shelf, scores, sort).filter((place) => fits(place) && !jumps.includes(place)),
    ...matches,
    counts: async () =>
      countedValues(await wholeShelf(parts, lang), [...foundPlaces(scores), ...jumps], short, query.facets),
    sought: {
      terms: new Map(
        words.flatMap((word) => word.terms.map((term) => [term, rarity(numbers.length, word.weights.size)] as const)),
      ),
      phrases: asked.phrases,
    },
  };
}

/** A word as it stands: one that only begins others is not that word. */
function asStands(word: Understood): Understood {
  return word.how === 'known' ? word : { ...word, how: 'unknown', weights: noWeights(word.weights.of.length) };
}
