import type { Locale } from '../../language/locales.ts';
import { longestWord } from '../words/fold.ts';
import { termsIn } from '../words/terms.ts';
import type { TextToIndex } from './index-format.ts';

/**
 * The weight of a field, how far the length of the field lowers it (BM25F’s b), and how many times the weight of one
 * occurrence any number of them comes to: no field that repeats a word outweighs one of a higher rank that has it.
 */
const fields = {
  title: { weight: 20, length: 0.6, most: 1.5 },
  codes: { weight: 20, length: 0, most: 1.5 },
  summary: { weight: 4, length: 0.5, most: 1.5 },
  heads: { weight: 3, length: 0.4, most: 2 },
  names: { weight: 3, length: 0.4, most: 2 },
  mentions: { weight: 0.7, length: 0.5, most: 2 },
  body: { weight: 0.9, length: 0.75, most: 13 },
  // However long a document is and however often it has a word: the least weight that a word can have.
  annexes: { weight: 0.1, length: 0, most: 2 },
};

type Field = keyof typeof fields;

const fieldNames = Object.keys(fields) as Field[];

const mosts = fieldNames.map((name) => fields[name].most);

/** How soon further occurrences of a term stop adding weight (BM25’s k1). */
const saturation = 5;

/** A term counts so often in a field of a text at most. */
const mostTimes = 255;

const textsOf = ({ shown, names, mentions, codes }: TextToIndex): Record<Field, string[]> => ({
  title: [shown.title, shown.date],
  codes: [shown.number, ...codes],
  summary: [shown.summary],
  heads: shown.parts.flatMap(({ title, isAnnex }) => (isAnnex ? [] : title)),
  names,
  mentions,
  body: shown.parts.flatMap(({ text, isAnnex }) => (isAnnex ? [] : text)),
  annexes: shown.parts.flatMap(({ title, text, isAnnex }) => (isAnnex ? [title, text] : [])),
});

/** The terms of a text by field. */
export interface FieldTerms {
  /** Each term as often as there are fields that have it. */
  terms: string[];
  /** For each of them the field, and how often that has it: in one number, of which a large archive has millions. */
  counts: Uint16Array;
  /** How many terms each field has. */
  lengths: number[];
  /** How words are written, and how often, by their terms. */
  spellings: Map<string, Map<string, number>>;
}

/** The lengths of the fields of several texts together, of which none has been added. */
export const noLengths = (): number[] => fieldNames.map(() => 0);

/** Words that may be misspelt or part of another: no numbers and codes, and none longer than any in use. */
const isSpelt = (written: string) => written.length <= longestWord && /^\p{L}{3,}$/u.test(written);

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Finds the terms of a text. */
export function fieldTerms(text: TextToIndex, lang: Locale): FieldTerms {
  const texts = textsOf(text);
  const terms: string[] = [];
  const counts: number[] = [];
  const lengths = noLengths();
  const spellings: FieldTerms['spellings'] = new Map();
  fieldNames.forEach((name, field) => {
    const times = new Map<string, number>();
    for (const each of texts[name]) {
      for (const { term, written } of termsIn(each, lang)) {
        count(times, term);
        if (!isSpelt(written)) continue;
        const known = spellings.get(term) ?? new Map<string, number>();
        spellings.set(term, known);
        count(known, written.toLowerCase());
      }
    }
    for (const [term, often] of times) {
      terms.push(term);
      counts.push(field * 256 + Math.min(mostTimes, often));
      lengths[field] = (lengths[field] ?? 0) + often;
    }
  });
  return { terms, counts: Uint16Array.from(counts), lengths, spellings };
}

/**
 * A mean length is rounded to one of so many steps to its double: with the mean as it is, each text would change the
 * weight of each term in all others.
 */
const stepsPerDoubling = 32;

/** The mean lengths of fields, rounded. */
export function meanLengths(sums: readonly number[], texts: number): number[] {
  return sums.map((sum) =>
    sum === 0 ? 1 : 2 ** (Math.round(Math.log2(sum / texts) * stepsPerDoubling) / stepsPerDoubling),
  );
}

/** How much more some occurrences weigh than one; they never come to more than `most` times as much. */
const repeated = (times: number, most: number) => (times * most) / (times + most - 1);

/** The weight of each term in a text, from 1 to 35; it saturates as the term occurs more often (BM25F). */
export function termWeights(
  { terms, counts, lengths }: Omit<FieldTerms, 'spellings'>,
  means: readonly number[],
): Map<string, number> {
  const factors = fieldNames.map((name, field) => {
    const { weight, length } = fields[name];
    return weight / (1 - length + (length * (lengths[field] ?? 0)) / (means[field] ?? 1));
  });
  const weights = new Map<string, number>();
  terms.forEach((term, at) => {
    const code = counts[at] ?? 0;
    const field = code >> 8;
    const weight = (factors[field] ?? 0) * repeated(code & 255, mosts[field] ?? 1);
    weights.set(term, (weights.get(term) ?? 0) + weight);
  });
  for (const [term, sum] of weights) weights.set(term, Math.max(1, Math.round((35 * sum) / (saturation + sum))));
  return weights;
}
