import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { CitationItem } from './citation-item.ts';
import { headlineCase } from './headline-case.ts';

/** A stretch of a citation. */
export interface CitationRun {
  text: string;
  isItalic?: boolean;
  /** Where the day of reading belongs, as the style words it, with `{}` for the day. Nobody knows it before. */
  isViewed?: boolean;
}

/** A citation in a style, in the language whose words and dates it uses. */
export interface CitationText {
  style: string;
  lang: Locale;
  runs: CitationRun[];
}

type Write = (item: CitationItem, words: Words) => CitationRun[];

/** What styles take from a language. */
interface Words {
  lang: Locale;
  genre: string;
}

const dateStyles = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  american: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  hu: new Intl.DateTimeFormat('hu-HU', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** Months of more than four letters are shortened (MLA Handbook, 9th ed., Appendix 1). */
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function dateOf({ issued }: CitationItem, style: keyof typeof dateStyles): string | undefined {
  const [[year, month, day] = []] = issued?.['date-parts'] ?? [];
  return year && month && day ? dateStyles[style].format(Date.UTC(year, month - 1, day)) : undefined;
}

function shortDateOf(item: CitationItem, lang: Locale): string | undefined {
  const [[year, month, day] = []] = item.issued?.['date-parts'] ?? [];
  if (lang === 'hu' || !year || !month) return dateOf(item, 'hu');
  return `${day} ${shortMonths[month - 1]} ${year}`;
}

/** With a full stop at its end, unless it has a mark there already; in English it comes before a closing quotation mark. */
function stopped(text: string, lang: Locale = 'hu'): string {
  if (/[.?!…]”?$/.test(text)) return text;
  return lang === 'en' && text.endsWith('”') ? `${text.slice(0, -1)}.”` : `${text}.`;
}

const joined = (mark: string, ...parts: (string | undefined)[]) => parts.filter(Boolean).join(mark);

const authorOf = ({ author }: CitationItem) => author?.[0]?.literal;

/** Where it was published: the site, or its publisher where they have one name. */
const sourceOf = ({ publisher, 'collection-title': site }: CitationItem) => site ?? publisher;

const before = (author: string | undefined): CitationRun[] => (author ? [{ text: `${stopped(author)} ` }] : []);

/** Capitals as English titles have them; of other languages the title stays. */
const headline = ({ title, language }: CitationItem) => (language === 'en' ? headlineCase(title) : title);

/** In quotation marks; marks within become single ones, in Hungarian angled ones. */
const quoted = (text: string, lang: Locale) =>
  lang === 'en'
    ? `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`
    : `„${text.replaceAll('„', '»').replaceAll('”', '«')}”`;

/**
 * Publication Manual of the American Psychological Association, 7th ed., 10.4: a report with its number in parentheses,
 * then its source. Without an author the title comes first (9.12).
 */
const apa: Write = (item, { lang, genre }) => {
  const [[year] = []] = item.issued?.['date-parts'] ?? [];
  const date = `(${year ?? messagesIn(lang).cite.noDate}). `;
  const author = before(authorOf(item));
  const title = [
    { text: item.title, isItalic: true },
    { text: ` (${lang === 'en' ? headlineCase(genre) : genre} ${item.number}). ` },
  ];
  const end = { text: `${stopped(sourceOf(item))} ${item.URL}` };
  return author.length > 0 ? [...author, { text: date }, ...title, end] : [...title, { text: date }, end];
};

/** Chicago Manual of Style, 18th ed., 14.104: website content in a bibliography, with what else identifies it (13.14). */
const chicago: Write = (item, { lang, genre }) => {
  const date = dateOf(item, lang === 'en' ? 'american' : 'hu');
  return [
    ...before(authorOf(item)),
    {
      text: joined(
        ' ',
        quoted(stopped(headline(item), item.language), item.language),
        `${genre} ${item.number}.`,
        stopped(joined(', ', sourceOf(item), date)),
        `${item.URL}.`,
      ),
    },
  ];
};

/** MLA Handbook, 9th ed., 5.2: the core elements of a work that is not part of another, in their order. */
const mla: Write = (item, { lang, genre }) => [
  ...before(authorOf(item)),
  { text: stopped(headline(item), item.language), isItalic: true },
  { text: ` ${joined(', ', `${genre} ${item.number}`, sourceOf(item), shortDateOf(item, lang), item.URL)}.` },
];

/**
 * ISO 690:2021, clause 7: creator, title, medium, publisher, date, day of viewing, number in a series, location; in
 * Hungarian as in MSZ ISO 690-2 (ISO 690-2), with the medium in brackets after the title.
 */
const iso690: Write = (item, { lang, genre }) => {
  const m = messagesIn(lang).cite;
  const medium = lang === 'en' ? `. ${m.online}. ` : ` ${m.online}. `;
  return [
    ...before(authorOf(item)?.toLocaleUpperCase(item.language)),
    { text: item.title, isItalic: true },
    { text: `${medium}${stopped(joined(', ', sourceOf(item), dateOf(item, lang)))} ` },
    { text: `${m.viewed('{}')}. `, isViewed: true },
    { text: `${genre} ${item.number}. ${m.from}: ${item.URL}` },
  ];
};

/** The citation of a text at its foot in print: in the words of its language, and without a day of reading. */
export function printedCitation(item: CitationItem, kind: RecordKind): CitationRun[] {
  return mla(item, { lang: item.language, genre: messagesIn(item.language).cite.genre[kind] });
}

/** The citation of a text in the common styles, and by ISO 690 in both languages. */
export function citationTexts(item: CitationItem, kind: RecordKind): CitationText[] {
  const own = item.language;
  const all: [style: string, lang: Locale, write: Write][] = [
    ['APA 7', own, apa],
    ['Chicago 18', own, chicago],
    ['MLA 9', own, mla],
    ['ISO 690', 'en', iso690],
    ['MSZ ISO 690', 'hu', iso690],
  ];
  return all.map(([style, lang, write]) => ({
    style,
    lang,
    runs: write(item, { lang, genre: messagesIn(lang).cite.genre[kind] }),
  }));
}
