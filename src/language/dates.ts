import { countryTags, type Locale } from './locales.ts';

type Style = Intl.DateTimeFormatOptions;

const styles: Record<number, Style> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Formatters are dear to make and few: one for each language and style. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: Locale, style: Style): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(style);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(countryTags[lang], style);
  formatters.set(key, known);
  return known;
}

const styleOf = (date: string): Style => ({ ...styles[date.length], timeZone: 'UTC' });

/** A day keeps to its month (U+00A0). Before the year a line may break: a whole date in one leaves holes on a phone. */
const dayBound = (text: string) => text.replace(/(?<=^[\d–]+) | (?=[\d–]+\.$)/, '\u00a0');

/** Texts made so far: the same few thousand dates are on nearly every page. */
const made = new Map<string, string>();

function once(key: string, make: () => string): string {
  const known = made.get(key);
  if (known !== undefined) return known;
  const text = make();
  made.set(key, text);
  return text;
}

const moment = (date: string) => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);

/** A year, month or day (`2022`, `2022-11`, `2022-11-30`) in words: “30 November 2022”, „2022. november 30.” */
export function dateText(date: string, lang: Locale): string {
  if (date.length === 4) return date;
  return once(`${lang} ${date}`, () => dayBound(formatter(lang, styleOf(date)).format(moment(date))));
}

/** From one partial date to another, without repeating what they share: “20–21 October 2022”. */
export function dateRangeText(start: string, end: string, lang: Locale): string {
  if (start === end) return dateText(start, lang);
  if (start.length !== end.length) return `${dateText(start, lang)} – ${dateText(end, lang)}`;
  if (start.length === 4) return `${start}–${end}`;
  return once(`${lang} ${start} ${end}`, () => {
    const text = formatter(lang, styleOf(start)).formatRange(moment(start), moment(end)).replaceAll('\u2009', ' ');
    // One word on either side of the dash: no space around it. Otherwise a line may break at the dash.
    const dash = start.slice(0, -3) === end.slice(0, -3) ? '–' : ' – ';
    return text.split(' – ').map(dayBound).join(dash);
  });
}

/** A local date and time to the minute, `2024-08-21T17:00`, in words. A day without a time is only the day. */
export function dateTimeText(local: string, lang: Locale): string {
  const [day = '', time] = local.split('T');
  if (!time) return dateText(day, lang);
  return lang === 'en' ? `${dateText(day, lang)}, ${time}` : `${dateText(day, lang)}\u00a0${time.replace(/^0/, '')}`;
}

const partNames: Record<Locale, Record<string, (year: string) => string>> = {
  en: {
    H1: (year) => `the first half of ${year}`,
    H2: (year) => `the second half of ${year}`,
    Q1: (year) => `the first quarter of ${year}`,
    Q2: (year) => `the second quarter of ${year}`,
    Q3: (year) => `the third quarter of ${year}`,
    Q4: (year) => `the fourth quarter of ${year}`,
    spring: (year) => `spring ${year}`,
    summer: (year) => `summer ${year}`,
    autumn: (year) => `autumn ${year}`,
    winter: (year) => `winter ${year}`,
  },
  hu: {
    H1: (year) => `${year} első fele`,
    H2: (year) => `${year} második fele`,
    Q1: (year) => `${year} első negyedéve`,
    Q2: (year) => `${year} második negyedéve`,
    Q3: (year) => `${year} harmadik negyedéve`,
    Q4: (year) => `${year} negyedik negyedéve`,
    spring: (year) => `${year} tavasza`,
    summer: (year) => `${year} nyara`,
    autumn: (year) => `${year} ősze`,
    winter: (year) => `${year} tele`,
  },
};

/** A partial date, or a part of a year (`2023-H2`, `2023-autumn`), in words. */
export function periodText(period: string, lang: Locale): string {
  const [year = '', part = ''] = period.split('-');
  return partNames[lang][part]?.(year) ?? dateText(period, lang);
}

/** The years in which something was seen, `2016/2023`: “2016–2023”. */
export function intervalText(interval: string, lang: Locale): string {
  const [start = '', end] = interval.split('/');
  return end ? dateRangeText(start, end, lang) : dateText(start, lang);
}
