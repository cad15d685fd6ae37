import { recordHomes, recordKinds } from '../../model/kinds.ts';
import { referenceNumber } from '../../site/reference-number.ts';

const prefixes = recordKinds.map((kind) => recordHomes[kind].prefix).join('|');
/** A digit, or the letter that is typed for a zero. */
const digit = String.raw`[\dOo]`;
const dash = String.raw`[\p{Pd}\u2212/._:]`;

/** A number with its year in full, or in two digits after which it goes on. */
const numberWith = (prefix: string, separator: string) =>
  `(${prefix})${separator}(${digit}{4}|${digit}{2}(?=[^${'\\p{L}\\p{N}'}]))${separator}(${digit}{1,3}|[1-9]${digit}{3,})`;

const whole = new RegExp(`^${numberWith(prefixes, String.raw`(?:\s?${dash}?\s?)`)}$`, 'iu');
/** Within a sentence, spaces alone part words. */
const separated = String.raw`\s?${dash}\s?`;
const alone = (prefix: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${numberWith(prefix, separated)}(?!${dash}?[\p{L}\p{N}])`, 'giu');
const within = alone(prefixes);
const withAnyPrefix = alone(String.raw`\p{L}{1,3}`);

/** No reference number is longer, with spaces and marks around it. */
const longest = 60;

const figures = (typed: string) => Number(typed.replace(/o/gi, '0'));

const numberOf = (prefix: string, year: string, running: string) =>
  referenceNumber({
    prefix: prefix.toUpperCase(),
    year: figures(year) + (year.length === 2 ? 2000 : 0),
    running: figures(running),
  });

/** A text without the marks around it: “#MR-2022-003.”; one that is longer than any number stays as it is. */
const bare = (text: string) => (text.length > longest ? text : text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/**
 * The reference number that a whole text names, whatever separates its parts and with the letter O for a zero:
 * `mr 2022 3`, `MR–2022–003` and `MR/2O22/3` are `MR-2022-003`.
 */
export function referenceNumberIn(text: string): string | undefined {
  const [, prefix, year, running] = whole.exec(bare(text)) ?? [];
  return prefix && year && running ? numberOf(prefix, year, running) : undefined;
}

/** A text with the reference numbers in it as the records have them: `MR/2022/3` becomes `MR-2022-003`. */
export function withReferenceNumbers(text: string): string {
  return (
    referenceNumberIn(text) ??
    text.replace(within, (_, prefix: string, year: string, running: string) => numberOf(prefix, year, running))
  );
}

/** Every reference number that a text names, those that begin otherwise than numbers here do among them. */
export function numbersNamedIn(text: string): string[] {
  const named = [...withReferenceNumbers(text).matchAll(withAnyPrefix)];
  return [...new Set(named.map(([, prefix = '', year = '', running = '']) => numberOf(prefix, year, running)))];
}
