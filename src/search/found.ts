import type { Locale } from '../language/locales.ts';
import { askedIn } from './asked.ts';
import type { Sought } from './excerpt.ts';
import type { Facet, Sort } from './facets.ts';
import { mended } from './guess.ts';
import { jumpsTo } from './jump.ts';
import { inOther, knownWords, type Understood } from './known-words.ts';
import { type Matches, matched } from './match.ts';
import { countedValues, ordered, type Shelf, shortfalls } from './narrow.ts';
import type { Parts } from './parts.ts';
import { type Phrased, type PhraseSearch, withPhrases } from './phrases.ts';
import type { Query } from './query.ts';
import { rarity } from './rarity.ts';
import { foundPlaces, foundWith, isFound, noScores, type Scores } from './scores.ts';
import { shelfFor, wholeShelf } from './shelf.ts';
import { understood } from './understand.ts';
import { noWeights } from './weights.ts';

/** What a language answers to a query, by the places of records; nothing of it shown yet. */
export interface Found {
  lang: Locale;
  shelf: Shelf;
  words: Understood[];
  /** The thing itself, and the rest in the order that was asked for. */
  jumps: number[];
  places: number[];
  /** Of all records that answer, also those that what narrows down leaves out. */
  scores: Scores;
  /** 1 at the places of the records that have all of what is asked. */
  whole: Uint8Array;
  /** What was asked in quotation marks: see `Phrased`. */
  unmet: string[];
  inAnyForm: string[];
  /** For each facet how many records have its values; asked after the records are shown. */
  counts: () => Promise<Record<Facet, { value: string; count: number }[]>>;
  sought: Sought;
}

/** How a language is asked. */
export interface Asking {
  /** The language in which the query was typed. */
  from: Locale;
  lang: Locale;
  /** Whether words that are not known as they stand are completed, mended or done without, and phrases taken apart. */
  isGuessing: boolean;
  /** What the other language took for misspelt words; asked for those that this one does not know either. */
  mends?: ReadonlyMap<string, string>;
}

/** What of a language is asked. */
export interface Sources {
  parts: Parts;
  search: PhraseSearch;
}

/** A word as it stands: one that only begins others is not that word. */
const asStands = (word: Understood): Understood =>
  word.how === 'known' ? word : { ...word, how: 'unknown', weights: noWeights(word.weights.of.length) };

/** The words of a query as they stand, those that nobody knows as the other language mended them. */
async function wordsAsTheyStand(parts: Parts, query: string, { from, lang, mends }: Asking): Promise<Understood[]> {
  const wordsOf = async (text: string) => {
    const { words } = askedIn(text, from);
    const found = await knownWords(parts, lang, from === lang ? words : words.map((word) => inOther(word, from)));
    return found.map(asStands);
  };
  const words = await wordsOf(query);
  const each = words.map(async (word) => {
    const by = word.how === 'unknown' ? mends?.get(word.written) : undefined;
    return by ? wordsOf(by) : [word];
  });
  return (await Promise.all(each)).flat();
}

/** The words of a query and what they find; mended where they find nothing together. */
async function guessedWords(parts: Parts, query: string, lang: Locale, count: number) {
  const words = await understood(parts, lang, askedIn(query, lang).words);
  const matches = matched(words, count);
  // Beside a word that nobody has, no other word makes a record whole.
  if (matches.whole.includes(1) || words.some(({ how }) => how === 'unknown')) return { words, matches };
  const others = await mended(parts, lang, words);
  const better = others && matched(others.words, count);
  if (!others || !better?.whole.includes(1)) return { words, matches };
  return others.isSure ? { words: others.words, matches: better } : { words: withNear(words, others.words), matches };
}

/** Words that are known, with what was likely meant by one of them. */
const withNear = (words: readonly Understood[], others: readonly Understood[]): Understood[] =>
  words.map((word, at) => {
    const by = others[at]?.by;
    return by && by !== word.by ? { ...word, near: [by] } : word;
  });

/** What words and phrases find among all records of a language. */
async function answering(sources: Sources, query: Query, asking: Asking): Promise<Phrased & { words: Understood[] }> {
  const { parts } = sources;
  const { lang, isGuessing } = asking;
  const { length: count } = (await parts.records(lang)).numbers;
  if (query.words.trim() === '') {
    const { unwritten } = await parts.records(lang);
    const scores = noScores(count).map((none, place) => (unwritten[lang][place] ? none : 0));
    return { words: [], scores, whole: new Uint8Array(count).fill(1), unmet: [], inAnyForm: [] };
  }
  if (askedIn(query.words, asking.from).isSilent)
    return { words: [], scores: noScores(count), whole: new Uint8Array(count), unmet: [], inAnyForm: [] };
  let words: Understood[];
  let matches: Matches;
  if (isGuessing) ({ words, matches } = await guessedWords(parts, query.words, lang, count));
  else {
    words = await wordsAsTheyStand(parts, query.words, asking);
    matches = matched(words, count);
    matches.scores = foundWith(matches.scores, (place) => matches.whole[place] === 1);
  }
  const { phrases } = askedIn(query.words, asking.from);
  if (phrases.length === 0) return { words, ...matches, unmet: [], inAnyForm: [] };
  const quoted = new Set(phrases.flatMap((phrase) => askedIn(phrase, asking.from).words.map(({ written }) => written)));
  const ofPhrases = words.filter(({ written }) => quoted.has(written));
  return { words, ...(await withPhrases({ ...sources, lang }, phrases, matches, ofPhrases, isGuessing)) };
}

/** Asks a language. What narrows the answer down is held against it last, so that every count is true when it is chosen. */
export async function foundIn(sources: Sources, query: Query, asking: Asking): Promise<Found> {
  const { parts } = sources;
  const { from, lang } = asking;
  const [shelf, answer, named] = await Promise.all([
    shelfFor(parts, lang, query),
    answering(sources, query, asking),
    from === lang ? jumpsTo(parts, lang, query.words) : [],
  ]);
  const { words, scores } = answer;
  const short = shortfalls(shelf, query);
  const fits = (place: number) => short[place] === 0;
  const jumps = named.filter(fits);
  const shown = foundWith(scores, (place) => fits(place) && !jumps.includes(place));
  const sort: Sort = query.sort === 'relevance' && words.length === 0 ? 'newest' : query.sort;
  return {
    lang,
    shelf,
    ...answer,
    jumps,
    places: ordered(shelf, shown, sort),
    counts: async () => {
      const further = jumps.filter((place) => !isFound(scores, place));
      return countedValues(await wholeShelf(parts, lang), [...foundPlaces(scores), ...further], short, query.facets);
    },
    sought: {
      terms: new Map(
        words.flatMap(({ terms, weights }) =>
          terms.map((term) => [term, rarity(scores.length, weights.size)] as const),
        ),
      ),
      phrases: askedIn(query.words, from).phrases,
      words: words.map(({ terms }) => terms),
    },
  };
}
