import type { Locale } from '../language/locales.ts';
import { fold } from './fold.ts';
import { piecesOf } from './index-format.ts';
import type { Parts } from './parts.ts';
import { type PhraseWord, phraseIn, wordsOf } from './phrase-words.ts';
import { merged, type Positions, placesWith } from './positions.ts';
import { isStopWord } from './stop-words.ts';
import { termOf } from './terms.ts';

/** A phrase, and the places of the records in which it stands. */
export interface Standing {
  phrase: string;
  /** Ascending. */
  places: readonly number[];
  /** Whether it stands there with other forms of its words alone. */
  isInAnyForm?: boolean;
}

/** Where a phrase stands in a language. */
export type PhraseFinder = (lang: Locale, phrase: string) => Promise<Standing>;

/** So few texts are read sooner than the positions of common words. */
const fewTexts = 12;

/** So many phrases are remembered: who goes on typing asks the same again with each key. */
const mostRemembered = 20;

/** Finds phrases as they are written; where none has one so, with other accents. */
export function phraseFinder(parts: Parts): PhraseFinder {
  const known = new Map<string, Promise<Standing>>();
  return (lang, phrase) => {
    const key = `${lang} ${phrase}`;
    const finding = known.get(key) ?? standingOf(parts, lang, phrase);
    known.delete(key);
    known.set(key, finding);
    finding.catch(() => known.delete(key));
    for (const oldest of known.keys()) if (known.size > mostRemembered) known.delete(oldest);
    return finding;
  };
}

async function standingOf(parts: Parts, lang: Locale, phrase: string): Promise<Standing> {
  const candidates = await withTerms(parts, lang, wordsOf(phrase));
  const exact = await placesOf(parts, lang, phrase, candidates, false);
  return { phrase, places: exact.length > 0 ? exact : await placesOf(parts, lang, phrase, candidates, true) };
}

/** Whether a word of a phrase may be no more than the ending of a number, “2022-ben”, by which nothing is found. */
const isEnding = ({ written }: PhraseWord, before: PhraseWord | undefined) =>
  before ? /\d$/.test(before.written) : written.length < 4;

/** The places of the records that have the words of a phrase in whatever form; nothing where the index knows none of them. */
async function withTerms(parts: Parts, lang: Locale, words: readonly PhraseWord[]): Promise<number[] | undefined> {
  const found = words.filter(
    (word, at) => /^\p{L}+$/u.test(word.written) && !isStopWord(word.written) && !isEnding(word, words[at - 1]),
  );
  const terms = found.map(({ written }) => termOf(written, lang));
  const postings = await Promise.all(terms.map((term) => parts.posting(lang, term)));
  const [rarest, ...others] = postings
    .map(({ places }) => places)
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length);
  const having = others.map((places) => new Set(places));
  return rarest?.filter((place) => having.every((places) => places.has(place)));
}

/**
 * The places where a phrase stands: by the texts of few records, else by the positions of its words. Those of words such
 * as “of”, which are the most, are asked last.
 */
async function placesOf(
  parts: Parts,
  lang: Locale,
  phrase: string,
  candidates: readonly number[] | undefined,
  isFolded: boolean,
): Promise<number[]> {
  const { numbers } = await parts.records(lang);
  const inTexts = async (places: readonly number[]): Promise<number[]> => {
    const texts = await Promise.all(places.map((place) => parts.text(lang, numbers[place] ?? '')));
    return places.filter((_, at) => {
      const text = texts[at];
      return text && piecesOf(text).some((piece) => phraseIn(piece, phrase, isFolded).length > 0);
    });
  };
  const positionsOf = async ({ written }: PhraseWord): Promise<Positions> => {
    const forms = await parts.positions(lang, fold(written));
    return isFolded ? merged([...forms.values()]) : (forms.get(written) ?? new Map());
  };
  if (candidates && candidates.length <= fewTexts) return inTexts(candidates);
  const words = wordsOf(phrase);
  const isTelling = ({ written }: PhraseWord) => !isStopWord(written);
  if (words.some(isTelling) && !words.every(isTelling)) {
    const telling = await Promise.all(words.map((word) => (isTelling(word) ? positionsOf(word) : undefined)));
    const likely = placesWith(telling);
    if (likely.length <= fewTexts) return inTexts(likely);
  }
  return placesWith(await Promise.all(words.map(positionsOf)));
}
