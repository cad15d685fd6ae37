import { type Ask, type Judged, qualityOf } from '../../tests/search/quality.ts';
import { random } from '../corpus/random.ts';

/** How much better one search answers the same questions than another: the mean difference, and where 95 % of means lie. */
export interface PairedDifference {
  mean: number;
  low: number;
  high: number;
}

const samples = 2000;

/** The mean of some values. */
export const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The nDCG@10 of each question that has an answer. */
export async function gainsOf(questions: readonly Judged[], ask: Ask): Promise<number[]> {
  const each: number[] = [];
  for (const question of questions) {
    const { all } = await qualityOf([question], ask);
    if (question.grades.size > 0 && all) each.push(all.ndcg);
  }
  return each;
}

/** Compares the nDCG@10 of two searches, question by question, with a bootstrap interval that is the same each time. */
export function pairedDifference(ones: readonly number[], others: readonly number[]): PairedDifference {
  const differences = ones.map((gain, at) => gain - (others[at] ?? 0));
  const chance = random(1, 11);
  const any = () => differences[Math.floor(chance.next() * differences.length)] ?? 0;
  const means = Array.from({ length: samples }, () => meanOf(differences.map(any))).sort((a, b) => a - b);
  return {
    mean: meanOf(differences),
    low: means[Math.floor(0.025 * samples)] ?? 0,
    high: means[Math.ceil(0.975 * samples) - 1] ?? 0,
  };
}
