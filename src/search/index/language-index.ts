import type { Locale } from '../../language/locales.ts';
import { fold } from '../words/fold.ts';
import { type FieldTerms, fieldTerms, meanLengths, noLengths, termWeights } from './field-terms.ts';
import type { Block, PositionsBlock, TextToIndex } from './index-format.ts';
import { blockCount, positionIndexer, type TextPositions, textPositions, updatedPositions } from './position-index.ts';
import { blockHolding, entriesIn } from './positions.ts';
import { postingsFrom, type TermBlocks, termBlocks, updatedBlocks } from './term-blocks.ts';
import { addSpellings, type Spellings } from './vocabulary.ts';
import { addApart, joinedWord, pairsOf, type TermsOfForms, termsOfForms, type WordApart } from './words-apart.ts';

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

/** The weights of the terms of a text, with those of words that it writes as two. */
function weightsOf(terms: Omit<FieldTerms, 'spellings'>, means: readonly number[], apart: readonly WordApart[] = []) {
  const weights = termWeights(terms, means);
  addApart(weights, apart);
  return weights;
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

  /** The words of which other texts write two as one, by the ids of their texts. */
  function wordsApart(): Map<number, WordApart[]> {
    const known = termsOfForms(sums.spellings);
    const byId = new Map<number, WordApart[]>();
    for (const form of known.keys()) {
      for (const pair of pairsOf(form, known, lang)) {
        const word = joinedWord(pair, known, lang);
        if (word) for (const id of positions.idsOf(pair)) byId.set(id, [...(byId.get(id) ?? []), word]);
      }
    }
    return byId;
  }

  function finish(): LanguageIndex {
    const means = meanLengths(sums.lengths, sums.texts);
    const apart = wordsApart();
    const postings = new Map<string, [ids: number[], weights: number[]]>();
    for (const [id, terms] of texts) {
      for (const [term, weight] of weightsOf(terms, means, apart.get(id))) {
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

/** The words of a text that other texts write as one. */
const apartIn = ({ positions }: Analysis, known: TermsOfForms, lang: Locale): WordApart[] =>
  [...positions.written.keys()].flatMap((pair) => (pair.includes(' ') ? (joinedWord(pair, known, lang) ?? []) : []));

/** Whether a word that no text had, or none has any more, is written as two in some text: other texts then weigh otherwise. */
function movesOthers(earlier: EarlierIndex, before: TermsOfForms, after: TermsOfForms, lang: Locale): boolean {
  const count = blockCount(earlier.sums.pairs);
  const isInTexts = (pair: string) =>
    entriesIn(earlier.positionsBlock(blockHolding(fold(pair), count))).some(([words]) => words === pair);
  const moved = [
    ...[...before.keys()].filter((form) => !after.has(form)).map((form) => ({ form, known: before })),
    ...[...after.keys()].filter((form) => !before.has(form)).map((form) => ({ form, known: after })),
  ];
  return moved.some(({ form, known }) => pairsOf(form, known, lang).some(isInTexts));
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
  const knownBefore = termsOfForms(sums.spellings);
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
  const known = termsOfForms(sums.spellings);
  if (isMoved || firsts.length === 0 || movesOthers(earlier, knownBefore, known, lang)) return undefined;
  const weights = new Map<string, Map<number, number>>();
  const positions = new Map<string, Map<number, string>>();
  for (const { id, before, after } of analyses) {
    const ofText = (analysis: Analysis | undefined, forms: TermsOfForms) =>
      analysis ? weightsOf(analysis.terms, means, apartIn(analysis, forms, lang)) : new Map<string, number>();
    note(weights, id, differences(ofText(before, knownBefore), ofText(after, known), 0));
    note(positions, id, differences(before?.positions.written ?? new Map(), after?.positions.written ?? new Map(), ''));
  }
  return {
    sums,
    terms: updatedBlocks(firsts, block, weights),
    positionBlocks: count,
    positions: updatedPositions(count, positionsBlock, positions),
  };
}
