import { type Locale, otherLocale } from '../language/locales.ts';
import type { AskedWord } from './asked.ts';
import { fold } from './fold.ts';
import type { Parts, Posting } from './parts.ts';
import { completions, likelyMeant } from './spelling.ts';
import { termOf } from './terms.ts';

/** A word as the index of a language knows it. */
export interface Understood {
  written: string;
  /** What is marked in a text. */
  terms: string[];
  /** Records that have it, and how much it says of each. */
  weights: Map<number, number>;
  /** How it was found: as asked, as the beginning of other words, as a word near it, or not at all. */
  how: 'known' | 'begun' | 'replaced' | 'unknown';
  /** The word that was asked instead. */
  by?: string;
}

/** How many words that only begin with what was asked are taken. */
const mostBegun = 60;
/** A word that only begins so says less. */
const begunShare = 0.7;

function joined(postings: readonly Posting[], share: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { places, weights: each } of postings) {
    for (const [index, place] of places.entries())
      weights.set(place, Math.max(weights.get(place) ?? 0, share * (each[index] ?? 0)));
  }
  return weights;
}

/** The word as the index has it: itself, else words that begin with it. A code that nobody has whole, by its pieces. */
async function known(parts: Parts, lang: Locale, { written, term, pieces }: AskedWord): Promise<Understood[]> {
  const own = await parts.posting(lang, term);
  if (own.places.length > 0) return [{ written, terms: [term], weights: joined([own], 1), how: 'known' }];
  // Not its stem: what is cut off there may be the slip.
  const typed = fold(written);
  const begun = typed.length >= 3 ? (await parts.termsFrom(lang, typed)).slice(0, mostBegun) : [];
  if (begun.length > 0) {
    const postings = await Promise.all(begun.map((each) => parts.posting(lang, each)));
    return [{ written, terms: begun, weights: joined(postings, begunShare), how: 'begun' }];
  }
  if (pieces.length > 0) {
    const each = pieces.map((piece) => known(parts, lang, { written: piece, term: piece, pieces: [] }));
    return (await Promise.all(each)).flat();
  }
  return [{ written, terms: [], weights: new Map(), how: 'unknown' }];
}

/** Words by what the index of a language has of them, and nothing guessed. */
export async function knownWords(parts: Parts, lang: Locale, words: readonly AskedWord[]): Promise<Understood[]> {
  return (await Promise.all(words.map((word) => known(parts, lang, word)))).flat();
}

/** A known word is likely a slip where this many times more records have one that is near it. */
const farCommoner = 10;

/**
 * The words with the rarest of them mended, where a slip happens to be a word: texts have slips too. Undefined where none
 * of them is near a much commoner word.
 */
export async function mended(
  parts: Parts,
  lang: Locale,
  words: readonly Understood[],
): Promise<Understood[] | undefined> {
  const rarest = words
    .filter(({ how, written }) => (how === 'known' || how === 'begun') && /^\p{L}{4,}$/u.test(written))
    .sort((a, b) => a.weights.size - b.weights.size)[0];
  if (!rarest) return undefined;
  const { words: known } = await parts.vocabulary(lang);
  const others = known.filter((word) => !rarest.terms.includes(termOf(word, lang)));
  const [by] = likelyMeant(rarest.written, others);
  if (!by) return undefined;
  const posting = await parts.posting(lang, termOf(by, lang));
  if (posting.places.length < farCommoner * rarest.weights.size) return undefined;
  const instead: Understood = {
    ...rarest,
    terms: [termOf(by, lang)],
    weights: joined([posting], begunShare),
    how: 'replaced',
    by,
  };
  return words.map((word) => (word === rarest ? instead : word));
}

/** How many of some records, those that have all other words, have a term. */
const shared = ({ places }: Posting, others: readonly Understood[]) =>
  others.length === 0 ? 0 : places.filter((place) => others.every(({ weights }) => weights.has(place))).length;

/**
 * A word for one that is unknown: longer ones that it begins, else the nearest that goes with the other words; itself
 * where there is none.
 */
async function guessed(
  parts: Parts,
  lang: Locale,
  word: Understood,
  others: readonly Understood[],
  isAbroad: boolean,
): Promise<Understood> {
  if (!/\p{L}/u.test(word.written)) return word;
  const { words } = await parts.vocabulary(lang);
  const longer = completions(word.written, words);
  if (longer.length > 0) {
    const terms = [...new Set(longer.map((each) => termOf(each, lang)))];
    const postings = await Promise.all(terms.map((term) => parts.posting(lang, term)));
    return { ...word, terms, weights: joined(postings, begunShare), how: 'begun' };
  }
  const near = await Promise.all(
    likelyMeant(word.written, words, isAbroad ? 1 : 2).map(async (by) => ({
      by,
      posting: await parts.posting(lang, termOf(by, lang)),
    })),
  );
  const best = near.find(({ posting }) => shared(posting, others) > 0) ?? near[0];
  if (!best) return word;
  const { by, posting } = best;
  return { ...word, terms: [termOf(by, lang)], weights: joined([posting], begunShare), how: 'replaced', by };
}

/**
 * The words of a question as a language understands them. Unknown ones are guessed; one that the other language has is
 * taken for a slip only where a single letter makes it a word of this one.
 */
export async function understood(parts: Parts, lang: Locale, words: readonly AskedWord[]): Promise<Understood[]> {
  const found = await knownWords(parts, lang, words);
  if (found.every(({ how }) => how !== 'unknown')) return found;
  const unknown = words.filter((word) =>
    found.some(({ written, how }) => written === word.written && how === 'unknown'),
  );
  const elsewhere = await knownWords(
    parts,
    otherLocale(lang),
    unknown.map((word) => inOther(word, lang)),
  );
  const abroad = new Set(elsewhere.filter(({ how }) => how === 'known').map(({ written }) => written));
  const sure = found.filter(({ how }) => how !== 'unknown');
  return Promise.all(
    found.map((word) => (word.how === 'unknown' ? guessed(parts, lang, word, sure, abroad.has(word.written)) : word)),
  );
}

/** A word as the other language stems it. */
export function inOther(word: AskedWord, lang: Locale): AskedWord {
  return { ...word, term: /^\p{L}+$/u.test(word.written) ? termOf(word.written, otherLocale(lang)) : word.term };
}
