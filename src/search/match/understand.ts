import { type Locale, otherLocale } from '../../language/locales.ts';
import type { IndexLoader, PostingList } from '../index/index-loader.ts';
import type { ParsedWord } from '../query/parse-query.ts';
import { joinedTerm } from '../spelling/compounds.ts';
import { corrected, isCorrectable } from '../spelling/correct.ts';
import { withRelatives } from '../spelling/relatives.ts';
import { withAlternatives, withSynonyms } from '../spelling/synonyms.ts';
import { writtenApart } from '../spelling/written-apart.ts';
import { idf } from './idf.ts';
import { documentCount, indexedWords, inOther, type QueryWord } from './query-words.ts';
import { joined, withPostings } from './weights.ts';

/** A word that also matches by a further term; by that alone where it is unknown or only a prefix. */
function withTerm(word: QueryWord, term: string, postings: PostingList, share: number): QueryWord {
  const isKnown = word.match !== 'unknown' && word.match !== 'prefix';
  const { length } = word.weights.of;
  return {
    ...word,
    match: isKnown ? word.match : 'exact',
    terms: [...(isKnown ? word.terms : []), term],
    weights: isKnown ? withPostings(word.weights, postings, share) : joined(length, [postings], share),
  };
}

/** What texts have of two words as one, the first as it is written or without its ending: „állatokat kínzó” as „állatkínzó”. */
async function compoundOf(loader: IndexLoader, lang: Locale, one: QueryWord, other: QueryWord) {
  const written = joinedTerm(one.written, other.written, lang);
  const found = written && (await loader.postings(lang, written));
  if (found && found.docs.length > 0) return { term: written, postings: found };
  const [stem] = one.match === 'exact' ? one.terms : [];
  const term = stem && joinedTerm(stem, other.written, lang);
  const postings = term && (await loader.postingsBeside(lang, stem, term));
  return postings && postings.docs.length > 0 ? { term, postings } : undefined;
}

/**
 * Words that follow one another and that texts write as one also match the compound, which weighs as much as both
 * together.
 */
async function withJoined(loader: IndexLoader, lang: Locale, words: readonly QueryWord[]): Promise<QueryWord[]> {
  const count = await documentCount(loader, lang);
  const all = [...words];
  for (let at = 1; at < all.length; at++) {
    const [one, other] = [all[at - 1], all[at]];
    const compound = one && other && (await compoundOf(loader, lang, one, other));
    if (!compound) continue;
    const { term, postings } = compound;
    const apart = idf(count, one.weights.size) + idf(count, other.weights.size);
    const share = Math.max(1, idf(count, postings.docs.length) / apart);
    all.splice(at - 1, 2, ...[one, other].map((word) => withTerm(word, term, postings, share)));
  }
  return all;
}

const needsCorrection = (word: QueryWord) => word.match === 'unknown' && isCorrectable(word);

/**
 * The words of a query as the index of a language resolves them. Unknown ones are replaced by their synonyms in the
 * texts, else corrected; one that the other language has, only where a single edit makes it a word of this one.
 */
export async function resolvedWords(
  loader: IndexLoader,
  lang: Locale,
  words: readonly ParsedWord[],
): Promise<QueryWord[]> {
  const indexed = await withJoined(loader, lang, await indexedWords(loader, lang, words));
  const apart = indexed.map((word) => (needsCorrection(word) ? writtenApart(loader, lang, word) : undefined));
  const known = (await Promise.all(apart)).map((word, at) => word ?? indexed[at]).filter((word) => word !== undefined);
  const synonymous = await withSynonyms(loader, lang, known);
  const candidates = await Promise.all(synonymous.map((word) => withRelatives(loader, lang, word)));
  const unknown = words.filter(({ written }) =>
    candidates.some((word) => word.written === written && needsCorrection(word)),
  );
  if (unknown.length === 0) return candidates;
  const elsewhere = await indexedWords(
    loader,
    otherLocale(lang),
    unknown.map((word) => inOther(word, lang)),
  );
  const knownElsewhere = new Set(elsewhere.filter(({ match }) => match === 'exact').map(({ written }) => written));
  const resolved = candidates.filter(({ match }) => match !== 'unknown');
  const all: QueryWord[] = [];
  for (const word of candidates) {
    if (!needsCorrection(word)) {
      all.push(word);
      continue;
    }
    const corrections = await corrected(loader, lang, word, resolved, knownElsewhere.has(word.written));
    const instead = await Promise.all(
      corrections.map((each) => (each.match === 'replaced' ? withAlternatives(loader, lang, each) : each)),
    );
    resolved.push(...instead);
    all.push(...instead);
  }
  return all;
}
