import { type Locale, otherLocale } from '../../language/locales.ts';
import type { IndexLoader, Posting } from '../index/index-loader.ts';
import type { ParsedWord } from '../query/parse.ts';
import { joinedTerm } from '../spelling/compounds.ts';
import { corrected, isCorrectable } from '../spelling/correct.ts';
import { withSynonyms } from '../spelling/synonyms.ts';
import { countOf, indexedWords, inOther, type QueryWord } from './query-words.ts';
import { rarity } from './rarity.ts';
import { joined, withPosting } from './weights.ts';

/** A word that is found by a further term, too; by that alone where it was only guessed at. */
function withTerm(word: QueryWord, term: string, posting: Posting, share: number): QueryWord {
  const isConfident = word.how !== 'unknown' && word.how !== 'begun';
  const { length } = word.weights.of;
  return {
    ...word,
    how: isConfident ? word.how : 'known',
    terms: [...(isConfident ? word.terms : []), term],
    weights: isConfident ? withPosting(word.weights, posting, share) : joined(length, [posting], share),
  };
}

/**
 * Words that follow one another and that texts write as one are found where they stand as one, too; it says as much as
 * both together.
 */
async function withJoined(loader: IndexLoader, lang: Locale, words: readonly QueryWord[]): Promise<QueryWord[]> {
  const count = await countOf(loader, lang);
  const all = [...words];
  for (let at = 1; at < all.length; at++) {
    const [one, other] = [all[at - 1], all[at]];
    const term = one && other && joinedTerm(one.written, other.written, lang);
    const posting = term ? await loader.posting(lang, term) : undefined;
    if (!one || !other || !term || !posting || posting.docs.length === 0) continue;
    const apart = rarity(count, one.weights.size) + rarity(count, other.weights.size);
    const share = Math.max(1, rarity(count, posting.docs.length) / apart);
    all.splice(at - 1, 2, ...[one, other].map((word) => withTerm(word, term, posting, share)));
  }
  return all;
}

/**
 * The words of a question as a language understands them. Unknown ones are replaced by their synonyms in the texts,
 * else guessed; one that the other language has is taken for a slip only where a single letter makes it a word of this
 * one.
 */
export async function resolvedWords(
  loader: IndexLoader,
  lang: Locale,
  words: readonly ParsedWord[],
): Promise<QueryWord[]> {
  const known = await withJoined(loader, lang, await indexedWords(loader, lang, words));
  const found = await withSynonyms(loader, lang, known);
  const isOpen = (word: QueryWord) => word.how === 'unknown' && isCorrectable(word);
  const unknown = words.filter((word) => found.some((each) => each.written === word.written && isOpen(each)));
  if (unknown.length === 0) return found;
  const elsewhere = await indexedWords(
    loader,
    otherLocale(lang),
    unknown.map((word) => inOther(word, lang)),
  );
  const abroad = new Set(elsewhere.filter(({ how }) => how === 'known').map(({ written }) => written));
  const sure = found.filter(({ how }) => how !== 'unknown');
  const all: QueryWord[] = [];
  for (const word of found) {
    const some = isOpen(word) ? await corrected(loader, lang, word, sure, abroad.has(word.written)) : [word];
    if (isOpen(word)) sure.push(...some);
    all.push(...some);
  }
  return all;
}
