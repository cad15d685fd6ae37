import type { Locale } from '../../language/locales.ts';
import { longestWord } from '../words/fold.ts';
import { termsIn } from '../words/terms.ts';
import { type Block, gapsFrom, type RecordText, type TitlesFile } from './index-format.ts';

/** A record’s text in a language, with what is indexed but not shown: names and abbreviations in both languages. */
export interface TextToIndex {
  shown: RecordText;
  /** Of those who held or ran it, and of those who are named. */
  names: string[];
  mentions: string[];
  codes: string[];
}

/** The weight of a field, and how far the length of the field lowers it (BM25F’s b). */
const fields = {
  title: { weight: 20, length: 0.6 },
  codes: { weight: 20, length: 0 },
  summary: { weight: 4, length: 0.5 },
  heads: { weight: 3, length: 0.4 },
  names: { weight: 3, length: 0.4 },
  mentions: { weight: 0.7, length: 0.5 },
  body: { weight: 0.9, length: 0.75 },
};

type Field = keyof typeof fields;

/** How many forms of a term spelling correction knows. */
const maxForms = 3;

/** How soon further occurrences of a term stop adding weight (BM25’s k1). */
const saturation = 5;

const textsOf = ({ shown, names, mentions, codes }: TextToIndex): Record<Field, string[]> => ({
  title: [shown.title, shown.date],
  codes: [shown.number, ...codes],
  summary: [shown.summary],
  heads: shown.parts.map(({ title }) => title),
  names,
  mentions,
  body: shown.parts.map(({ text }) => text),
});

/** The index of a language: its terms in blocks, the words it knows, and what is shown of each record. */
export interface LanguageIndex {
  /** The terms, sorted, with their documents and their weights in them. */
  terms: [term: string, postings: Block[string]][];
  words: string[];
  titles: TitlesFile;
  summaries: string[];
}

/**
 * A term in a field of a document, in one number, of which a large archive has millions: the document, the number of the
 * field, and how often.
 */
const tallyOf = (doc: number, field: number, times: number) => (doc * 8 + field) * 256 + Math.min(255, times);
const tally = (code: number) => ({ doc: code >> 11, field: (code >> 8) & 7, times: code & 255 });

const fieldNames = Object.keys(fields) as Field[];

/** Words that may be misspelt or part of another: no numbers and codes, and none longer than any in use. */
const isSpelt = (written: string) => written.length <= longestWord && /^\p{L}{3,}$/u.test(written);

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The records that have a term and its weights in them, which saturate as it occurs more often. */
function postingsOf(
  codes: readonly number[],
  lengths: readonly Uint32Array[],
  means: readonly number[],
): Block[string] {
  const sums = new Map<number, number>();
  for (const { doc, field, times } of codes.map(tally)) {
    const { weight, length } = fields[fieldNames[field] ?? 'body'];
    const norm = 1 - length + (length * (lengths[field]?.[doc] ?? 0)) / (means[field] ?? 1);
    sums.set(doc, (sums.get(doc) ?? 0) + (weight * times) / norm);
  }
  const weights = [...sums.values()].map((sum) => Math.max(1, Math.round((35 * sum) / (saturation + sum))));
  return [gapsFrom([...sums.keys()]), weights.map((weight) => weight.toString(36)).join('')];
}

/**
 * The most frequent forms in which terms are written, for spelling correction; those of frequent terms first.
 *
 * @param least how many records a term must be in
 */
function knownForms(
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  terms: LanguageIndex['terms'],
  least: number,
): string[] {
  const having = new Map(terms.map(([term, [docs]]) => [term, docs.length]));
  return [...spellings]
    .map(([term, written]) => ({ term, written, count: having.get(term) ?? 0 }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .flatMap(({ written }) =>
      [...written]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, maxForms)
        .map(([form]) => form),
    );
}

/**
 * Indexes the texts of a language, one after the other (BM25F). The weights of terms are worked out here, so
 * that a page need only add up.
 *
 * @param size how many records there are, those among them that are not written in the language
 */
export function languageIndexer(lang: Locale, size: number) {
  const none = () => Array<string>(size).fill('');
  const titles: TitlesFile = { titles: none(), days: none(), urls: none() };
  const summaries = none();
  const spellings = new Map<string, Map<string, number>>();
  const tallies = new Map<string, number[]>();
  const lengths = fieldNames.map(() => new Uint32Array(size));
  let texts = 0;

  /** Indexes the text of a document; document numbers ascend. */
  function add(doc: number, text: TextToIndex): void {
    texts += 1;
    titles.titles[doc] = text.shown.title;
    titles.days[doc] = text.shown.day;
    titles.urls[doc] = text.shown.url;
    summaries[doc] = text.shown.summary;
    const fieldTexts = textsOf(text);
    fieldNames.forEach((name, field) => {
      const counts = new Map<string, number>();
      for (const { term, written } of fieldTexts[name].flatMap((each) => termsIn(each, lang))) {
        count(counts, term);
        if (!isSpelt(written)) continue;
        const known = spellings.get(term) ?? new Map<string, number>();
        spellings.set(term, known);
        count(known, written.toLowerCase());
      }
      for (const [term, times] of counts) {
        const known = tallies.get(term) ?? [];
        tallies.set(term, known);
        known.push(tallyOf(doc, field, times));
        const length = lengths[field];
        if (length) length[doc] = (length[doc] ?? 0) + times;
      }
    });
  }

  function finish(): LanguageIndex {
    const means = lengths.map((each) => each.reduce((sum, length) => sum + length, 0) / Math.max(1, texts) || 1);
    const terms = [...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, codes]): [string, Block[string]] => [term, postingsOf(codes, lengths, means)]);
    const words = knownForms(spellings, terms, texts > 500 ? 2 : 1);
    return { terms, words, titles, summaries };
  }

  return { add, finish };
}

/** How many characters of terms and postings a block holds: some ten kilobytes when compressed. */
const blockSize = 30_000;

/** Terms in blocks of about one size, with the first term of each. */
export function blocksOf(terms: LanguageIndex['terms']): { firsts: string[]; blocks: Block[] } {
  const firsts: string[] = [];
  const blocks: Block[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [term, postings] of terms) {
    if (size >= blockSize) {
      firsts.push(term);
      blocks.push({});
      size = 0;
    }
    const block = blocks.at(-1);
    if (block) block[term] = postings;
    size += term.length + postings[1].length * 3 + 8;
  }
  return { firsts, blocks };
}
