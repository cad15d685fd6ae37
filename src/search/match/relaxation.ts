import type { Query } from '../query/query.ts';
import type { Relaxation } from '../result/answer.ts';
import type { Ranking } from './ranking.ts';

/** How a query was relaxed; undefined where it was answered as typed. */
export function relaxationOf({ words, docs, whole, inAnyForm, ...found }: Ranking): Relaxation | undefined {
  const replaced = words.flatMap(({ written, how, by, isRare }) =>
    how === 'replaced' && by ? [{ word: written, by, ...(isRare && { isRare }) }] : [],
  );
  const begun = words.flatMap(({ written, forms = [] }) => (forms.length > 0 ? [{ word: written, forms }] : []));
  const leftOut = words.flatMap(({ written, how }) => (how === 'unknown' ? [written] : []));
  const having = docs.filter((doc) => whole[doc] === 1).length;
  const unmet = docs.length > 0 ? found.unmet : [];
  const isPartial = having < docs.length;
  const isWide = replaced.length + begun.length > 0 || isPartial || unmet.length > 0 || inAnyForm.length > 0;
  return isWide ? { replaced, begun, leftOut, isPartial, whole: having, unmet, inAnyForm } : undefined;
}

/** What a record that has not all of the words is without. */
export function missingWords({ words, whole }: Ranking, doc: number): string[] {
  if (whole[doc] === 1) return [];
  const absent = words.filter(({ how, weights }) => how !== 'unknown' && weights.of[doc] === 0);
  // Of several words that replaced one, the first represents them all.
  const missing = absent.map(({ written }) => words.find((word) => word.written === written)?.by ?? written);
  return [...new Set(missing)];
}

/** The query with other words instead of some. */
const withWords = ({ words }: Query, instead: ReadonlyMap<string, string>) =>
  words.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => instead.get(word) ?? word);

/** The queries that may have been meant where one of the words is like others that are known. */
export function suggestedQueries(query: Query, { words }: Ranking): string[] {
  const likely = words.flatMap(({ written, by, near: [first] = [] }) => {
    const meant = by ?? first;
    return meant ? [[written, meant] as const] : [];
  });
  const doubted = words.find(({ near = [] }) => near.length > 0);
  return (doubted?.near ?? []).map((by) => withWords(query, new Map([...likely, [doubted?.written ?? '', by]])));
}
