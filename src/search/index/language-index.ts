import type { Locale } from '../../language/locales.ts';
import { type FieldTerms, fieldTerms, meanLengths, noLengths, termWeights } from './field-terms.ts';
import type { Block, PositionsBlock, TextToIndex } from './index-format.ts';
import { blockCount, positionIndexer, type TextPositions, textPositions, updatedPositions } from './position-index.ts';
import { postingsFrom, type TermBlocks, termBlocks, updatedBlocks } from './term-blocks.ts';
import { addSpellings, type Spellings } from './vocabulary.ts';

/** What is known of all texts of a language together. */
export interface LanguageSums {
  texts: number;
  /** How many terms each field has. */
  lengths: number[];
  /** How many pairs of words there are. */
  pairs: number;
  spellings: Spellings;
}

/** The index of a language. */
export interface LanguageIndex {
  sums: LanguageSums;
  terms: TermBlocks;
  /** How many blocks of positions there are. */
  positionBlocks: number;
  /** These blocks by their numbers; one that is missing stays as it was. */
  positions: Map<number, PositionsBlock>;
}

/** An index of a language as an earlier build has made it. */
export interface EarlierIndex {
  sums: LanguageSums;
  firsts: readonly string[];
  block: (index: number) => Block;
  positionsBlock: (index: number) => PositionsBlock;
}

/** A text that has changed: as it was, unless it is new, and as it is, unless it is gone. */
export interface TextChange {
  /** The id of its record in the index. */
  id: number;
  before: TextToIndex | undefined;
  after: TextToIndex | undefined;
}

/** What is indexed of a text. */
interface Analysis {
  terms: FieldTerms;
  positions: TextPositions;
}

const analysed = (text: TextToIndex, lang: Locale): Analysis => ({
  terms: fieldTerms(text, lang),
  positions: textPositions(text.shown),
});

/** The sums with a further text, or without one. */
function addTo(sums: LanguageSums, { terms, positions }: Analysis, by: 1 | -1): void {
  sums.texts += by;
  sums.pairs += by * positions.pairs;
  sums.lengths = sums.lengths.map((sum, field) => sum + by * (terms.lengths[field] ?? 0));
  addSpellings(sums.spellings, terms.spellings, by);
}

/**
 * Indexes the texts of a language, one after the other. The weights of terms are worked out here, so that a page need
 * only add up.
 */
export function languageIndexer(lang: Locale) {
  const sums: LanguageSums = { texts: 0, lengths: noLengths(), pairs: 0, spellings: new Map() };
  const texts: [id: number, terms: Omit<FieldTerms, 'spellings'>][] = [];
  const positions = positionIndexer();

  /** Adds the text of a record; ids ascend. */
  function add(id: number, text: TextToIndex): void {
    const analysis = analysed(text, lang);
    addTo(sums, analysis, 1);
    positions.add(id, analysis.positions);
    const { terms, counts, lengths } = analysis.terms;
    texts.push([id, { terms, counts, lengths }]);
  }

  function finish(): LanguageIndex {
    const means = meanLengths(sums.lengths, sums.texts);
    const postings = new Map<string, [ids: number[], weights: number[]]>();
    for (const [id, terms] of texts) {
      for (const [term, weight] of termWeights(terms, means)) {
        const known = postings.get(term);
        if (!known) postings.set(term, [[id], [weight]]);
        else {
          known[0].push(id);
          known[1].push(weight);
        }
      }
    }
    const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
    const terms = termBlocks(sorted.map(([term, [ids, weights]]) => [term, postingsFrom(ids, weights)]));
    const blocks = positions.finish();
    return { sums, terms, positionBlocks: blocks.length, positions: new Map(blocks.entries()) };
  }

  return { add, finish };
}

/** The values that differ between two maps, by key: each as it is now; one that is gone, as `none`. */
function differences<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  none: Value,
): [key: string, value: Value][] {
  const gone = [...before.keys()].filter((key) => !after.has(key)).map((key): [string, Value] => [key, none]);
  return [...gone, ...[...after].filter(([key, value]) => before.get(key) !== value)];
}

/** Notes the values that differ in a document. */
function note<Value>(all: Map<string, Map<number, Value>>, id: number, values: readonly [string, Value][]): void {
  for (const [key, value] of values) {
    const known = all.get(key) ?? new Map<number, Value>();
    all.set(key, known);
    known.set(id, value);
  }
}

/**
 * The index after some texts have changed: the same as if it were rebuilt from all texts. The earlier spellings are changed.
 *
 * @returns undefined where the changes move everything: the index has to be rebuilt
 */
export function updatedIndex(
  lang: Locale,
  earlier: EarlierIndex,
  changes: readonly TextChange[],
): LanguageIndex | undefined {
  const { firsts, block, positionsBlock } = earlier;
  const sums = { ...earlier.sums };
  const analyses = changes.map(({ id, before, after }) => {
    const analysis = { before: before && analysed(before, lang), after: after && analysed(after, lang) };
    if (analysis.before) addTo(sums, analysis.before, -1);
    if (analysis.after) addTo(sums, analysis.after, 1);
    return { id, ...analysis };
  });
  const means = meanLengths(sums.lengths, sums.texts);
  const earlierMeans = meanLengths(earlier.sums.lengths, earlier.sums.texts);
  const count = blockCount(sums.pairs);
  const isMoved = count !== blockCount(earlier.sums.pairs) || means.some((mean, field) => mean !== earlierMeans[field]);
  if (isMoved || firsts.length === 0) return undefined;
  const weights = new Map<string, Map<number, number>>();
  const positions = new Map<string, Map<number, string>>();
  for (const { id, before, after } of analyses) {
    const weightsOf = (analysis: Analysis | undefined) =>
      analysis ? termWeights(analysis.terms, means) : new Map<string, number>();
    note(weights, id, differences(weightsOf(before), weightsOf(after), 0));
    note(positions, id, differences(before?.positions.written ?? new Map(), after?.positions.written ?? new Map(), ''));
  }
  return {
    sums,
    terms: updatedBlocks(firsts, block, weights),
    positionBlocks: count,
    positions: updatedPositions(count, positionsBlock, positions),
  };
}
