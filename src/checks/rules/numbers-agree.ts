import { dayNumber } from '../../language/day-number.ts';
import { type Locale, locales, otherLocale } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { type Stated, statedIn } from '../stated-in-texts.ts';
import type { RecordSubject } from '../subject.ts';
import { type DateTrace, datesIn } from '../traces/dates.ts';
import { isSlipOf, type NumberTrace, numbersIn } from '../traces/numbers.ts';
import { wrongSums } from './amounts-agree.ts';

type Numbers = readonly Stated<NumberTrace>[];

/** Of a round number, every other one is a slip: two and three million. */
const isRound = (value: number) => String(value).replace(/0+$/, '').length < 3;

const isYear = (value: number) => value >= 1800 && value <= 2099;

/** The numbers of the facts that texts repeat: sums and figures. */
function numbersOfFacts(facts: RecordSubject['facts']): number[] {
  const quantities = ['figures', 'amounts'].flatMap((field) => (facts as Record<string, unknown>)[field] ?? []) as {
    value?: number;
    min?: number;
    max?: number;
  }[];
  return quantities.flatMap(({ value, min, max }) => [value, min, max].flatMap((each) => each ?? []));
}

/** The numbers of one text that another place does not have, each with the one there that it is a slip of. */
function slipsAgainst(own: Numbers, others: readonly number[]): { stated: Stated<NumberTrace>; other: number }[] {
  const values = new Set(own.map(({ trace }) => trace.value));
  const missing = others.filter((other) => !values.has(other));
  const known = new Set(others);
  return own.flatMap((stated) => {
    const { value } = stated.trace;
    // A year beside another is seldom a slip: a text names many.
    if (known.has(value)) return [];
    const other = missing.find((each) => isSlipOf(value, each) && isYear(value) === isYear(each));
    return other === undefined ? [] : [{ stated, other }];
  });
}

const differing = ({ at, trace }: Stated<NumberTrace>, other: number, than: 'facts' | Locale): Claim => ({
  ...at,
  code: 'number-differs',
  params: { written: trace.text, other, than },
});

/** Dates of a text that the other language does not have. */
function datesAlone(all: readonly Stated<DateTrace>[], lang: Locale): Stated<DateTrace>[] {
  const others = new Set(all.filter((each) => each.lang !== lang).map(({ trace }) => trace.date));
  return all.filter((each) => each.lang === lang && !others.has(each.trace.date));
}

/** Whether two days have two of year, month and day in common. */
const isNear = (one: string, other: string) =>
  one.split('-').filter((part, index) => part === other.split('-')[index]).length === 2;

/** Whether two days follow each other. */
const isNextDay = (one: string, other: string) => Math.abs(dayNumber(one) - dayNumber(other)) === 1;

/** A date that each language has alone, and that is nearly that of the other. */
function dateSlips({ facts, texts }: RecordSubject, lang: Locale): Claim[] {
  const all = statedIn(texts, { inField: datesIn, inBody: ({ dates }) => dates });
  const [[stated, ...more], [original, ...rest]] = [datesAlone(all, lang), datesAlone(all, otherLocale(lang))];
  if (!stated || !original || more.length > 0 || rest.length > 0) return [];
  const { trace } = stated;
  const dates = [trace.date, original.trace.date] as const;
  // Of a span, one language may have both days as dates, the other the last alone; a day of the facts is no slip.
  const known = JSON.stringify(facts);
  if (!isNear(...dates) || isNextDay(...dates) || dates.some((date) => known.includes(date))) return [];
  const params = { written: trace.text, other: original.trace.text, than: original.lang };
  return [{ ...stated.at, code: 'date-of-other-language', params }];
}

/** Numbers and dates of a text are those of the facts and of the other language: reported where one is a slip of another. */
export const numbersAgree: RecordRule = {
  name: 'words/number-differs',
  scope: 'record',
  severity: 'note',
  judge: (record) => {
    const { facts, texts } = record;
    const numbers = statedIn(texts, { inField: numbersIn, inBody: (traces) => traces.numbers });
    const known = numbersOfFacts(facts).filter((value) => value >= 1000 && !isRound(value));
    const ofText = (lang: Locale) => numbers.filter((each) => each.lang === lang);
    // A sum that is not that of the facts is reported as such.
    const sums = wrongSums(record).map(({ words }) => words);
    const againstFacts = locales
      .flatMap((lang) => slipsAgainst(ofText(lang), known))
      .filter(({ stated }) => !sums.some((sum) => sum.includes(stated.trace.text)));
    const lang = otherLocale(facts.original);
    const originals = ofText(facts.original).map(({ trace }) => trace.value);
    const reported = new Set(againstFacts.map(({ stated }) => stated.trace.value));
    // A text may leave out what the other has; where each has one alone, one of them is wrong.
    const all = ofText(lang);
    const translated = new Set(all.map(({ trace }) => trace.value));
    const isOneEach = new Set(originals).symmetricDifference(translated).size === 2;
    const againstOriginal = (isOneEach ? slipsAgainst(all, originals) : []).filter(
      ({ stated, other }) => !reported.has(stated.trace.value) && !reported.has(other),
    );
    return [
      ...againstFacts.map(({ stated, other }) => differing(stated, other, 'facts')),
      ...againstOriginal.map(({ stated, other }) => differing(stated, other, facts.original)),
      ...dateSlips(record, lang),
    ];
  },
};
