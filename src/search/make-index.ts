import type { Locale } from '../language/locales.ts';
import { type Facet, facets } from './facets.ts';
import { fold } from './fold.ts';
import { type Block, distancesFrom, type RecordsFile, type RecordText, type TitlesFile } from './index-format.ts';
import { termsIn } from './terms.ts';

/** A record as it is indexed: what both languages share. Newest first. */
export interface RecordToIndex {
  number: string;
  /** First and last day that its date can mean; empty where it has none. */
  from: string;
  to: string;
  facets: Record<Facet, string[]>;
  deadline: string;
  codes: string[];
}

/** Its text in a language, with what is found but not shown: names and abbreviations in both languages. */
export interface TextToIndex {
  shown: RecordText;
  /** Of those who held or ran it, and of those who are named. */
  names: string[];
  mentions: string[];
  codes: string[];
}

/** How much a word says of a record by where it stands, and how far the length of the place takes from that. */
const fields = {
  title: { weight: 8, length: 0.3 },
  codes: { weight: 8, length: 0 },
  summary: { weight: 2.5, length: 0.4 },
  heads: { weight: 2, length: 0.4 },
  names: { weight: 2, length: 0.4 },
  mentions: { weight: 0.7, length: 0.5 },
  body: { weight: 1, length: 0.75 },
};

type Field = keyof typeof fields;

/** So many of the forms in which a word is written are known for what is misspelt. */
const mostForms = 2;

/** How soon more of the same word says nothing more (BM25’s k1). */
const saturation = 1.4;

const dayCount = (day: string) => (day ? Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) : -1);

/** The file that both languages share. */
export function recordsFile(
  records: readonly RecordToIndex[],
  written: Record<Locale, ReadonlySet<string>>,
): RecordsFile {
  const placesOf = (has: (record: RecordToIndex) => boolean) =>
    distancesFrom(records.flatMap((record, place) => (has(record) ? [place] : [])));
  const valuesOf = (facet: Facet) => [...new Set(records.flatMap((record) => record.facets[facet]))].sort();
  const codes: Record<string, number[]> = {};
  records.forEach((record, place) => {
    for (const code of record.codes) codes[fold(code)] = [...(codes[fold(code)] ?? []), place];
  });
  return {
    numbers: records.map(({ number }) => number),
    days: records.map(({ from }) => dayCount(from)),
    spans: records.map(({ from, to }) => (from ? Math.max(0, dayCount(to) - dayCount(from)) : 0)),
    facets: Object.fromEntries(
      facets.map((facet) => [
        facet,
        valuesOf(facet).map((value) => ({ value, places: placesOf((record) => record.facets[facet].includes(value)) })),
      ]),
    ) as RecordsFile['facets'],
    deadlines: Object.fromEntries(records.flatMap(({ deadline }, place) => (deadline ? [[place, deadline]] : []))),
    codes,
    unwritten: Object.fromEntries(
      Object.entries(written).map(([lang, numbers]) => [lang, placesOf(({ number }) => !numbers.has(number))]),
    ),
  };
}

const textsOf = ({ shown, names, mentions, codes }: TextToIndex): Record<Field, string[]> => ({
  title: [shown.title, shown.date],
  codes: [shown.number, ...codes],
  summary: [shown.summary],
  heads: shown.parts.map(({ title }) => title),
  names,
  mentions,
  body: shown.parts.map(({ text }) => text),
});

/** A record’s terms by field, how often each stands in it, and how they are written. */
function read(text: TextToIndex, lang: Locale, spellings: Map<string, Map<string, number>>) {
  const counts = new Map<string, Partial<Record<Field, number>>>();
  const lengths: Partial<Record<Field, number>> = {};
  for (const [field, texts] of Object.entries(textsOf(text)) as [Field, string[]][]) {
    for (const { term, written } of texts.flatMap((each) => termsIn(each, lang))) {
      const count = counts.get(term) ?? {};
      count[field] = (count[field] ?? 0) + 1;
      counts.set(term, count);
      lengths[field] = (lengths[field] ?? 0) + 1;
      if (!/^\p{L}{4,}$/u.test(written)) continue;
      const known = spellings.get(term) ?? new Map<string, number>();
      known.set(written.toLowerCase(), (known.get(written.toLowerCase()) ?? 0) + 1);
      spellings.set(term, known);
    }
  }
  return { counts, lengths };
}

/** The index of a language: its terms in blocks, the words it knows, and what is shown of each record. */
export interface LanguageIndex {
  /** The terms, sorted, with the places of their records and their weights. */
  terms: [term: string, posting: Block[string]][];
  words: string[];
  titles: TitlesFile;
}

/**
 * Indexes the texts of a language (BM25F): how much a term says of a record is worked out here, so that a page need only
 * add up.
 *
 * @param texts by place; undefined where a record is not written in the language
 */
export function languageIndex(texts: readonly (TextToIndex | undefined)[], lang: Locale): LanguageIndex {
  const spellings = new Map<string, Map<string, number>>();
  const readings = texts.map((text) => text && read(text, lang, spellings));
  const count = readings.filter(Boolean).length;
  const means = Object.fromEntries(
    Object.keys(fields).map((field) => [
      field,
      readings.reduce((sum, reading) => sum + (reading?.lengths[field as Field] ?? 0), 0) / Math.max(1, count) || 1,
    ]),
  ) as Record<Field, number>;
  const postings = new Map<string, { places: number[]; weights: string[] }>();
  readings.forEach((reading, place) => {
    for (const [term, inFields] of reading?.counts ?? []) {
      let sum = 0;
      for (const [field, times] of Object.entries(inFields) as [Field, number][]) {
        const { weight, length } = fields[field];
        sum += (weight * times) / (1 - length + (length * (reading?.lengths[field] ?? 0)) / means[field]);
      }
      const posting = postings.get(term) ?? { places: [], weights: [] };
      posting.places.push(place);
      posting.weights.push(Math.max(1, Math.round((35 * sum) / (saturation + sum))).toString(36));
      postings.set(term, posting);
    }
  });
  const rare = count > 500 ? 2 : 1;
  const words = [...spellings]
    .filter(([term]) => (postings.get(term)?.places.length ?? 0) >= rare)
    .sort(
      ([a], [b]) => (postings.get(b)?.places.length ?? 0) - (postings.get(a)?.places.length ?? 0) || (a < b ? -1 : 1),
    )
    .flatMap(([, written]) =>
      [...written]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, mostForms)
        .map(([form]) => form),
    );
  return {
    terms: [...postings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, { places, weights }]) => [term, [distancesFrom(places), weights.join('')]]),
    words,
    titles: {
      titles: texts.map((text) => text?.shown.title ?? ''),
      days: texts.map((text) => text?.shown.day ?? ''),
      urls: texts.map((text) => text?.shown.url ?? ''),
    },
  };
}

/** How many characters of terms and postings a block holds: some ten kilobytes when compressed. */
const blockSize = 30_000;

/** Terms in blocks of about one size, with the first term of each. */
export function blocksOf(terms: LanguageIndex['terms']): { firsts: string[]; blocks: Block[] } {
  const firsts: string[] = [];
  const blocks: Block[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [term, posting] of terms) {
    if (size >= blockSize) {
      firsts.push(term);
      blocks.push({});
      size = 0;
    }
    const block = blocks.at(-1);
    if (block) block[term] = posting;
    size += term.length + posting[1].length * 3 + 8;
  }
  return { firsts, blocks };
}
