import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/language/locales.ts';

/** A question with the numbers of the records that answer it: 2 the thing itself, 1 worth reading. */
export interface Judged {
  type: string;
  words: string;
  grades: ReadonlyMap<string, number>;
}

/** A search to be judged: the numbers of what it shows for words, best first. */
export type Ask = (words: string) => Promise<string[]>;

/** How well questions are answered, each from 0 to 1. */
export interface Quality {
  count: number;
  /** One divided by the rank of the first right answer among ten (mean reciprocal rank). */
  mrr: number;
  /** How near the order of the first ten is to the best there could be (normalised discounted cumulative gain). */
  ndcg: number;
  /** How often the first answer is right. */
  success: number;
  /** How often there is no answer at all. */
  zero: number;
}

/** A question as it stands in a file: what answers it by names, separated by spaces. */
interface JudgedLine {
  type: string;
  words: string;
  best?: string;
  also?: string;
}

/** The judged questions in a file; those of type none are to be answered by nothing. */
export function judgedIn(file: URL, numbersOf: (name: string) => string[] = (name) => [name]): Judged[] {
  const lines: JudgedLine[] = parse(readFileSync(file, 'utf8'));
  const graded = (names: string, grade: number) =>
    names
      .split(' ')
      .filter(Boolean)
      .flatMap(numbersOf)
      .map((number) => [number, grade] as const);
  return lines.map(({ type, words, best = '', also = '' }) => ({
    type,
    words,
    grades: new Map([...graded(also, 1), ...graded(best, 2)]),
  }));
}

/** The judged questions over the project’s own record. */
export const ownJudged = (lang: Locale): Judged[] => judgedIn(new URL(`./judged-${lang}.yaml`, import.meta.url));

const depth = 10;

/** Where nothing is the thing itself, what is worth reading is right. */
function reciprocalRank({ grades }: Judged, found: readonly string[]): number {
  const right = Math.max(...grades.values());
  const at = found.slice(0, depth).findIndex((number) => grades.get(number) === right);
  return at === -1 ? 0 : 1 / (at + 1);
}

const gain = (grades: readonly number[]) =>
  grades.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

function discountedGain({ grades }: Judged, found: readonly string[]): number {
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return gain(found.map((number) => grades.get(number) ?? 0)) / best;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Asks every question and says how well it was answered, by type, and under `all` for those that have an answer. */
export async function qualityOf(questions: readonly Judged[], ask: Ask): Promise<Record<string, Quality>> {
  const answers: { question: Judged; found: string[] }[] = [];
  for (const question of questions) answers.push({ question, found: await ask(question.words) });
  const over = (some: typeof answers): Quality => {
    const ranks = some.map(({ question, found }) => (question.grades.size > 0 ? reciprocalRank(question, found) : 0));
    return {
      count: some.length,
      mrr: mean(ranks),
      ndcg: mean(some.map(({ question, found }) => (question.grades.size > 0 ? discountedGain(question, found) : 0))),
      success: mean(ranks.map((rank) => Number(rank === 1))),
      zero: mean(some.map(({ found }) => Number(found.length === 0))),
    };
  };
  const types = Map.groupBy(answers, ({ question }) => question.type);
  return {
    ...Object.fromEntries([...types].map(([type, some]) => [type, over(some)])),
    all: over(answers.filter(({ question }) => question.grades.size > 0)),
  };
}
