import type { Locale } from '../language/locales.ts';
import { hasPhrase } from './asked.ts';
import type { RecordText } from './index-format.ts';
import type { Understood } from './known-words.ts';
import { type Matches, matched } from './match.ts';
import type { Parts } from './parts.ts';
import { foundWith, isFound, isNothing, placesByScore, type Scores } from './scores.ts';

/** So many texts are read to look for a phrase; where more come into question, Pagefind is asked which of them. */
const mostRead = 60;

/** All that is found of a record, each piece apart: a phrase does not go from a name to the next. */
const piecesOf = ({ title, summary, parts, names }: RecordText): string[] => [
  title,
  summary,
  ...parts.flatMap((part) => [part.title, part.text]),
  ...names.flat(),
];

/** Asks Pagefind for the numbers of the records that have a phrase, in any form of its words. */
export type PhraseSearch = (lang: Locale, phrase: string) => Promise<string[]>;

/** The records in which a phrase stands. */
interface Having {
  numbers: ReadonlySet<string>;
  /** Whether it stands there letter by letter; of too many records only Pagefind is asked, which takes every form of a word. */
  isExact: boolean;
}

/**
 * The records in which a phrase stands as it is written; where it stands in none, those in which it stands with other
 * accents.
 *
 * @param candidates numbers of the records that have its words, best first
 */
async function havingPhrase(
  parts: Parts,
  search: PhraseSearch,
  lang: Locale,
  phrase: string,
  candidates: readonly string[],
): Promise<Having> {
  const isLong = candidates.length > mostRead;
  const known = new Set(candidates);
  const likely = isLong ? (await search(lang, phrase)).filter((number) => known.has(number)) : candidates;
  if (likely.length > 3 * mostRead) return { numbers: new Set(likely), isExact: false };
  const having = async (numbers: readonly string[], isFolded: boolean) => {
    const texts = await Promise.all(numbers.map((number) => parts.text(lang, number)));
    return new Set(
      texts
        .filter((text) => piecesOf(text).some((piece) => hasPhrase(piece, phrase, isFolded)))
        .map(({ number }) => number),
    );
  };
  const exact = await having(likely, false);
  const numbers =
    exact.size > 0 ? exact : await having([...new Set([...likely, ...candidates.slice(0, mostRead)])], true);
  return { numbers, isExact: true };
}

/** Matches narrowed down to phrases, and what is to be said of these. */
export interface Phrased extends Matches {
  /** Phrases that no record has, where others were taken instead. */
  unmet: string[];
  /** Phrases that are counted in every form of their words. */
  inAnyForm: string[];
}

/**
 * Of the records that answer words those that have all phrases. Where none has, and others may be taken: those with one
 * of them, else all.
 *
 * @param matches what all words find
 * @param words the words of the phrases alone, for where no record has the other words besides
 */
export async function withPhrases(
  { parts, search, lang }: { parts: Parts; search: PhraseSearch; lang: Locale },
  phrases: readonly string[],
  matches: Matches,
  words: readonly Understood[],
  isLoose: boolean,
): Promise<Phrased> {
  const { numbers } = await parts.records(lang);
  const ask = (scores: Scores) => {
    const candidates = placesByScore(scores).map((place) => numbers[place] ?? '');
    return Promise.all(phrases.map((phrase) => havingPhrase(parts, search, lang, phrase, candidates)));
  };
  const has = (having: Having, place: number) => having.numbers.has(numbers[place] ?? '');
  const inAll = (scores: Scores, all: readonly Having[]) =>
    foundWith(scores, (place) => all.every((having) => has(having, place)));

  let having = await ask(matches.scores);
  let scores = inAll(matches.scores, having);
  if (isNothing(scores)) {
    const wider = matched(words, numbers.length).scores;
    having = await ask(wider);
    scores = inAll(wider, having);
  }
  const inAnyForm = phrases.filter((_, index) => having[index]?.isExact === false);
  if (!isNothing(scores) || !isLoose) {
    const whole = matches.whole.map((each, place) => (isFound(scores, place) ? each : 0));
    return { scores, whole, unmet: [], inAnyForm };
  }
  const some = foundWith(matches.scores, (place) => having.some((each) => has(each, place)));
  return {
    scores: isNothing(some) ? matches.scores : some,
    whole: new Uint8Array(numbers.length),
    unmet: phrases.filter((_, index) => having[index]?.numbers.size === 0),
    inAnyForm,
  };
}
