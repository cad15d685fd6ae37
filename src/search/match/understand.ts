import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Parts, Posting } from '../index/parts.ts';
import type { AskedWord } from '../query/asked.ts';
import { joinedTerm } from '../spelling/compounds.ts';
import { guessed, isGuessable } from '../spelling/guess.ts';
import { withSynonyms } from '../spelling/synonyms.ts';
import { countOf, inOther, knownWords, type Understood } from './known-words.ts';
import { rarity } from './rarity.ts';
import { joined, withPosting } from './weights.ts';

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

/**
 * The words of a question as a language understands them. Unknown ones are asked by what stands for them in the texts,
 * else guessed; one that the other language has is taken for a slip only where a single letter makes it a word of this
 * one.
 */
export async function understood(parts: Parts, lang: Locale, words: readonly AskedWord[]): Promise<Understood[]> {
  const known = await withJoined(parts, lang, await knownWords(parts, lang, words));
  const found = await withSynonyms(parts, lang, known);
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
