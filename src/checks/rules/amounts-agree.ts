import type { Claim, RecordRule } from '../rule.ts';
import { statedIn } from '../stated-in-texts.ts';
import type { RecordSubject } from '../subject.ts';
import { sumsIn } from '../traces/sums.ts';

/** A sum of a text with that of the facts. */
interface WrongSum {
  at: Pick<Claim, 'file' | 'path' | 'position'>;
  words: string;
  sum: number;
  currency: string;
}

/** Words round a sum; what is as near as this is the same. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= other * 0.06;

/** Whether one sum is the other with one or more zeros too many or too few. */
function isWrongByPowerOfTen(sum: number, value: number): boolean {
  const power = Math.log10(sum / value);
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** The sums of texts that are not those of the facts. */
export function wrongSums({ facts, texts }: RecordSubject): WrongSum[] {
  if (!('amounts' in facts)) return [];
  const figures = facts.figures.flatMap(({ value, unit }) => (value === undefined ? [] : [[unit, value] as const]));
  const known = [...facts.amounts.map(({ currency, value }) => [currency, value] as const), ...figures];
  const all = statedIn(texts, { inField: sumsIn, inBody: ({ sums }) => sums });
  return [...Map.groupBy(all, ({ lang }) => lang).values()].flatMap((stated) =>
    stated.flatMap(({ trace: { currency, value, isInWords, text: words }, at }): WrongSum[] => {
      const inFacts = known.filter(([unit]) => unit === currency);
      const [only] = inFacts;
      if (inFacts.length !== 1 || only?.[1] === undefined || isNear(value, only[1])) return [];
      const like = stated.filter(({ trace: other }) => other.currency === currency && other.isInWords === isInWords);
      const isAlike = value > only[1] / 10 && value < only[1] * 10;
      if (!isWrongByPowerOfTen(value, only[1]) && !(like.length === 1 && isAlike)) return [];
      return [{ at, words, sum: only[1], currency }];
    }),
  );
}

/**
 * Words and facts name the same sum. Reported only where the facts have one sum in that currency, and the words either
 * give it with a zero too many or too few, or give one sum alone, of the same size and another value.
 */
export const amountsAgree: RecordRule = {
  name: 'words/amount-differs',
  scope: 'record',
  severity: 'note',
  judge: (record) => wrongSums(record).map(({ at, ...params }) => ({ ...at, code: 'amount-differs', params })),
};
