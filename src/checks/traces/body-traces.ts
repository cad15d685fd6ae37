import type { Locale } from '../../language/locales.ts';
import type { BlockKind } from '../../language/messages/diagnostics/agreement.ts';
import { type DateTrace, datesIn } from './dates.ts';
import { longSentences } from './long-sentences.ts';
import { type NumberTrace, numbersIn } from './numbers.ts';
import { type PersonalTrace, personalTraces } from './personal.ts';
import { phonesIn } from './phone-numbers.ts';
import { type SlipTrace, slipsIn } from './slips.ts';
import { type SumTrace, sumsIn } from './sums.ts';
import type { Located, Trace } from './trace.ts';
import { type WeekdayTrace, weekdaysIn } from './weekdays.ts';

/** A paragraph, item or cell of a body without mark-up, with the position where it begins in the file. */
export interface Passage {
  text: string;
  line: number;
  column: number;
}

/** A block of a body, with the position where it begins, its length in characters and the digits in it, sorted. */
export interface Block {
  kind: BlockKind;
  length: number;
  digits: string;
  /** The first and the last word of an item, with the signs at them. */
  first?: string;
  last?: string;
  line: number;
  column: number;
}

/** What is kept of a body for the rules that ask what it says; the body itself is let go. */
export interface BodyTraces {
  personal: Located<PersonalTrace>[];
  dates: Located<DateTrace>[];
  weekdays: Located<WeekdayTrace>[];
  sums: Located<SumTrace>[];
  numbers: Located<NumberTrace>[];
  phones: Located<Trace>[];
  slips: Located<SlipTrace>[];
  longSentences: { sentence: string; count: number; line: number; column: number }[];
  /** Its headings, paragraphs and other blocks, in their order. */
  outline: readonly Block[];
}

export function noTraces(): BodyTraces {
  return {
    personal: [],
    dates: [],
    weekdays: [],
    sums: [],
    numbers: [],
    phones: [],
    slips: [],
    longSentences: [],
    outline: [],
  };
}

/** Addresses of links and pictures are no words; what is dialled or written to is. */
const addresses = /\]\((?!mailto:|tel:)[^)\s]*|https?:\/\/[^\s)>"]+|\b(?:src|source)="[^"]*"/g;

/** Positions in a text, counted from the line at which it begins in its file. */
function locator(text: string, firstLine: number): <T extends Trace>(trace: T) => Located<T> {
  let starts: number[] | undefined;
  return (trace) => {
    const { offset } = trace;
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { ...trace, line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/**
 * Looks through a body once for everything that rules ask of it.
 *
 * @param body as it is in the file, with its mark-up
 * @param firstLine the line of the file at which it begins
 */
export function tracesIn(
  body: string,
  firstLine: number,
  lang: Locale,
  { passages, outline }: { passages: readonly Passage[]; outline: readonly Block[] },
): BodyTraces {
  const words = body.replace(addresses, (address) => ' '.repeat(address.length));
  const locate = locator(body, firstLine);
  const dates = datesIn(words);
  return {
    personal: personalTraces(words).map(locate),
    dates: dates.map(locate),
    weekdays: weekdaysIn(words, dates).map(locate),
    sums: sumsIn(words, lang).map(locate),
    numbers: numbersIn(words, lang).map(locate),
    phones: phonesIn(words).map(locate),
    slips: slipsIn(words, lang, body).map(locate),
    longSentences: passages.flatMap(({ text, line, column }) =>
      longSentences(text, lang).map((sentence) => ({ ...sentence, line, column })),
    ),
    outline,
  };
}
