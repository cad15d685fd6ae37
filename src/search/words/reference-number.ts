import { recordHomes, recordKinds } from '../../model/kinds.ts';
import { referenceNumber } from '../../site/reference-number.ts';

const prefixes = recordKinds.map((kind) => recordHomes[kind].prefix).join('|');
/** A digit, or the letter that is typed for a zero. */
const digit = String.raw`[\dOo]`;
const numberWith = (separator: string) =>
  `(${prefixes})${separator}(${digit}{4})${separator}(${digit}{1,3}|[1-9]${digit}{3,})`;

const whole = new RegExp(`^${numberWith(String.raw`[\s\p{Pd}\u2212/._]?`)}$`, 'iu');
/** Within a sentence, spaces part words. */
const within = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${numberWith(String.raw`[\p{Pd}\u2212/._]`)}(?![\p{L}\p{N}])`,
  'giu',
);

const figures = (typed: string) => Number(typed.replace(/o/gi, '0'));

const numberOf = (prefix: string, year: string, running: string) =>
  referenceNumber({ prefix: prefix.toUpperCase(), year: figures(year), running: figures(running) });

/**
 * The reference number that a whole text names, whatever separates its parts and with the letter O for a zero:
 * `mr 2022 3`, `MR–2022–003` and `MR/2O22/3` are `MR-2022-003`.
 */
export function referenceNumberIn(text: string): string | undefined {
  const [, prefix, year, running] = whole.exec(text.trim()) ?? [];
  return prefix && year && running ? numberOf(prefix, year, running) : undefined;
}

/** A text with the reference numbers in it as the records have them: `MR/2022/3` becomes `MR-2022-003`. */
export function withReferenceNumbers(text: string): string {
  return text.replace(within, (_, prefix: string, year: string, running: string) => numberOf(prefix, year, running));
}
