import type { Query } from '../query/query.ts';
import type { Relaxation } from '../result/answer.ts';
import type { Ranking } from './ranking.ts';

/** How a query was relaxed; undefined where it was searched for as typed. */
export function relaxationOf(ranking: Ranking): Relaxation | undefined {
  const { words, docs, full, inAnyForm } = ranking;
  const replaced = words.flatMap(({ written, match, replacedBy, isRare }) =>
    match === 'replaced' && replacedBy ? [{ word: written, replacedBy, ...(isRare && { isRare }) }] : [],
  );
  const completed = words.flatMap(({ written, forms = [] }) => (forms.length > 0 ? [{ word: written, forms }] : []));
  const leftOut = words.flatMap(({ written, match }) => (match === 'unknown' ? [written] : []));
  const fullMatches = docs.filter((doc) => full[doc] === 1).length;
  const missingPhrases = docs.length > 0 ? ranking.missingPhrases : [];
  const isPartial = fullMatches < docs.length;
  const isWithout = leftOut.length > 0 && docs.length > 0;
  const isRelaxed =
    replaced.length + completed.length > 0 ||
    isPartial ||
    isWithout ||
    missingPhrases.length > 0 ||
    inAnyForm.length > 0;
  return isRelaxed ? { replaced, completed, leftOut, isPartial, fullMatches, missingPhrases, inAnyForm } : undefined;
}

/** The words of a query that a document does not have. */
export function missingWords({ words, full }: Ranking, doc: number): string[] {
  if (full[doc] === 1) return [];
  const absent = words.filter(({ match, weights }) => match !== 'unknown' && weights.of[doc] === 0);
  // Of several words that replaced one, the first represents them all.
  const missing = absent.map(({ written }) => words.find((word) => word.written === written)?.replacedBy ?? written);
  return [...new Set(missing)];
}

/** The query with other words instead of some. */
const withWords = ({ words }: Query, instead: ReadonlyMap<string, string>) =>
  words.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => instead.get(word) ?? word);

/** Whether a word of a text follows a letter and a hyphen: “e-mail” is a word of its own, of which no half is misspelt. */
const followsLetter = (text: string, word: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])\p{L}[-\u2010\u2011]${word}`, 'iu').test(text);

/** The queries that may have been meant where one of the words is like others that are known. */
export function suggestedQueries(query: Query, { words }: Ranking): string[] {
  const likely = words.flatMap(({ written, replacedBy, suggestions: [first] = [] }) => {
    const meant = replacedBy ?? first;
    return meant ? [[written, meant] as const] : [];
  });
  const doubted = words.find(
    ({ written, suggestions = [] }) => suggestions.length > 0 && !followsLetter(query.words, written),
  );
  return (doubted?.suggestions ?? []).map((by) => withWords(query, new Map([...likely, [doubted?.written ?? '', by]])));
}
