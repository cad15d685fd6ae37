import { type Locale, otherLocale } from '../language/locales.ts';
import type { AskedWord } from './asked.ts';
import { beginningOf, halvesOf, joinedTerm, splits } from './compounds.ts';
import { fold } from './fold.ts';
import type { Parts, Posting } from './parts.ts';
import { rarity } from './rarity.ts';
import { completions, type Guess, likelyMeant } from './spelling.ts';
import { termOf } from './terms.ts';
import { joined, noWeights, type Weights, withPosting } from './weights.ts';

/** A word as the index of a language knows it. */
export interface Understood {
  written: string;
  /** What is marked in a text. */
  terms: string[];
  weights: Weights;
  /** How it was found: as asked, as the beginning of other words, as a word near it, or not at all. */
  how: 'known' | 'begun' | 'replaced' | 'unknown';
  /** The word that was asked instead. */
  by?: string;
}

/** How many words that only begin with what was asked are taken. */
const mostBegun = 60;
/** A word that only begins so says less. */
const begunShare = 0.7;

const countOf = async (parts: Parts, lang: Locale) => (await parts.records(lang)).numbers.length;

/** The word as the index has it: itself, else words that begin with it. A code that nobody has whole, by its pieces. */
async function known(parts: Parts, lang: Locale, { written, term, pieces }: AskedWord): Promise<Understood[]> {
  // Not its stem: what is cut off there may be the slip.
  const typed = fold(written);
  const [count, own, begun] = await Promise.all([
    countOf(parts, lang),
    parts.posting(lang, term),
    typed.length >= 3 ? parts.termsFrom(lang, typed) : [],
  ]);
  if (own.places.length > 0) return [{ written, terms: [term], weights: joined(count, [own], 1), how: 'known' }];
  if (begun.length > 0) {
    const terms = begun.slice(0, mostBegun);
    const postings = await Promise.all(terms.map((each) => parts.posting(lang, each)));
    return [{ written, terms, weights: joined(count, postings, begunShare), how: 'begun' }];
  }
  if (pieces.length > 0) {
    const each = pieces.map((piece) => known(parts, lang, { written: piece, term: piece, pieces: [] }));
    return (await Promise.all(each)).flat();
  }
  return [{ written, terms: [], weights: noWeights(count), how: 'unknown' }];
}

/** Words by what the index of a language has of them, and nothing guessed. */
export async function knownWords(parts: Parts, lang: Locale, words: readonly AskedWord[]): Promise<Understood[]> {
  return (await Promise.all(words.map((word) => known(parts, lang, word)))).flat();
}

/** A word that is found by a further term, too; by that alone where it was only guessed at. */
function withTerm(word: Understood, term: string, posting: Posting, share: number): Understood {
  const isSure = word.how !== 'unknown' && word.how !== 'begun';
  const { length } = word.weights.of;
  return {
    ...word,
    how: isSure ? word.how : 'known',
    terms: [...(isSure ? word.terms : []), term],
    weights: isSure ? withPosting(word.weights, posting, share) : joined(length, [posting], share),
  };
}

/**
 * Words that follow one another and that texts write as one are found where they stand as one, too; it says as much as
 * both together.
 */
async function withJoined(parts: Parts, lang: Locale, words: readonly Understood[]): Promise<Understood[]> {
  const count = await countOf(parts, lang);
  const all = [...words];
  for (let at = 1; at < all.length; at++) {
    const [one, other] = [all[at - 1], all[at]];
    const term = one && other && joinedTerm(one.written, other.written, lang);
    const posting = term ? await parts.posting(lang, term) : undefined;
    if (!one || !other || !term || !posting || posting.places.length === 0) continue;
    const apart = rarity(count, one.weights.size) + rarity(count, other.weights.size);
    const share = Math.max(1, rarity(count, posting.places.length) / apart);
    all.splice(at - 1, 2, ...[one, other].map((word) => withTerm(word, term, posting, share)));
  }
  return all;
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
  const { words: all } = await parts.vocabulary(lang);
  const guesses = likelyMeant(rarest.written, all, (word) => termOf(word, lang)).filter(
    ({ by }) => !rarest.terms.includes(termOf(by, lang)),
  );
  const others = words.filter((word) => word !== rarest);
  const instead = await bestOf(parts, lang, rarest, guesses, others, farCommoner * rarest.weights.size);
  return instead && words.map((word) => (word === rarest ? instead : word));
}

/** How much less a guess counts for each slip. */
const perSlip = 0.25;

/** The guess that finds most with the other words: of each, the record that they tell most of, less for every slip. */
async function bestOf(
  parts: Parts,
  lang: Locale,
  word: Understood,
  guesses: readonly Guess[],
  others: readonly Understood[],
  least = 1,
): Promise<Understood | undefined> {
  const count = await countOf(parts, lang);
  const asked = others.filter(({ how }) => how !== 'unknown');
  const tells = asked.map(({ weights }) => rarity(count, weights.size));
  // Not its own rarity: of two words as near, the common one was meant.
  const tell = tells.reduce((sum, each) => sum + each, 0) / Math.max(1, tells.length);
  let best: { guess: Understood; worth: number } | undefined;
  for (const { by, slips } of guesses) {
    const posting = await parts.posting(lang, termOf(by, lang));
    if (posting.places.length < least) continue;
    let most = 0;
    for (const [index, place] of posting.places.entries()) {
      let sum = tell * (posting.weights[index] ?? 0);
      for (let at = 0; at < asked.length; at++) sum += (tells[at] ?? 0) * (asked[at]?.weights.of[place] ?? 0);
      if (sum > most) most = sum;
    }
    // Alone, the commoner word; with others, what they find together.
    const isAlone = asked.length === 0;
    const commonness = posting.places.length ** (isAlone ? 0.5 : 0.1);
    const worth = (isAlone ? 1 : most) * commonness * perSlip ** (isAlone ? 2 * slips : slips);
    if (best && best.worth >= worth) continue;
    const weights = joined(count, [posting], begunShare);
    best = { guess: { ...word, terms: [termOf(by, lang)], weights, how: 'replaced', by }, worth };
  }
  return best?.guess;
}

/**
 * A word for one that is unknown: longer ones that it begins, else the nearest that goes with the other words, else the
 * two of which it was made, else one that it begins with; itself where there is none.
 */
async function guessed(
  parts: Parts,
  lang: Locale,
  word: Understood,
  others: readonly Understood[],
  isAbroad: boolean,
): Promise<Understood[]> {
  const { words } = await parts.vocabulary(lang);
  const longer = completions(word.written, words);
  if (longer.length > 0) {
    const terms = [...new Set(longer.map((each) => termOf(each, lang)))];
    const postings = await Promise.all(terms.map((term) => parts.posting(lang, term)));
    return [{ ...word, terms, weights: joined(word.weights.of.length, postings, begunShare), how: 'begun' }];
  }
  const guesses = likelyMeant(word.written, words, (each) => termOf(each, lang), isAbroad ? 1 : 2);
  const nothing = guesses.length === 0;
  const halves = (guesses[0]?.slips ?? 2) > 1 ? halvesOf(word.written, words, lang, nothing ? 3 : 4) : undefined;
  if (halves) return asReplaced(word, await halved(parts, lang, halves), halves);
  const guess = await bestOf(parts, lang, word, guesses, others);
  if (guess || isAbroad) return [guess ?? word];
  for (const each of splits(word.written, words, lang)) {
    const found = await halved(parts, lang, each);
    if (found.every(({ how }) => how === 'known')) return asReplaced(word, found, each);
  }
  const beginning = beginningOf(word.written, words, lang);
  return beginning ? asReplaced(word, await halved(parts, lang, [beginning]), [beginning]) : [word];
}

/** What is known of the words of which another was made. */
const halved = (parts: Parts, lang: Locale, pieces: readonly string[]): Promise<Understood[]> =>
  knownWords(
    parts,
    lang,
    pieces.map((piece) => ({ written: piece, term: termOf(piece, lang), pieces: [] })),
  );

const asReplaced = ({ written }: Understood, found: readonly Understood[], pieces: readonly string[]): Understood[] =>
  found.map((each, index) => ({
    ...each,
    written,
    how: 'replaced',
    ...(index === 0 && { by: pieces.join(' ') }),
  }));

/** Fewer letters, and numbers, are near too much. */
const isGuessable = ({ written }: { written: string }) => /\p{L}/u.test(written) && written.length >= 3;

/**
 * The words of a question as a language understands them. Unknown ones are guessed; one that the other language has is
 * taken for a slip only where a single letter makes it a word of this one.
 */
export async function understood(parts: Parts, lang: Locale, words: readonly AskedWord[]): Promise<Understood[]> {
  const found = await withJoined(parts, lang, await knownWords(parts, lang, words));
  const isOpen = (word: Understood) => word.how === 'unknown' && isGuessable(word);
  const unknown = words.filter((word) => found.some((each) => each.written === word.written && isOpen(each)));
  if (unknown.length === 0) return found;
  const elsewhere = await knownWords(
    parts,
    otherLocale(lang),
    unknown.map((word) => inOther(word, lang)),
  );
  const abroad = new Set(elsewhere.filter(({ how }) => how === 'known').map(({ written }) => written));
  const sure = found.filter(({ how }) => how !== 'unknown');
  const all: Understood[] = [];
  for (const word of found) {
    const some = isOpen(word) ? await guessed(parts, lang, word, sure, abroad.has(word.written)) : [word];
    if (isOpen(word)) sure.push(...some);
    all.push(...some);
  }
  return all;
}

/** A word as the other language stems it. */
export function inOther(word: AskedWord, lang: Locale): AskedWord {
  return { ...word, term: /^\p{L}+$/u.test(word.written) ? termOf(word.written, otherLocale(lang)) : word.term };
}
