import type { CitationItem } from '../views/cite/citation-item.ts';

/** The characters that TeX would take for commands, and how they are written. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const escaped = (text: string) => text.replace(/[\\{}$&#_%^~<>]/g, (character) => commands[character] ?? character);

/** A name or title whose capitals and words stay as they are: braces within braces. */
const kept = (text: string) => `{{${escaped(text)}}}`;

const braced = (text: string) => `{${escaped(text)}}`;

/** The names of languages as Babel knows them. */
const languages = { en: 'english', hu: 'hungarian' } as const;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Year and month for BibTeX, the whole date for BibLaTeX. */
function dateFields({ issued }: CitationItem): [string, string][] {
  const [[year, month, day] = []] = issued?.['date-parts'] ?? [];
  if (!year || !month || !day) return [];
  return [
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? ''],
    ['date', `{${year}-${twoDigits(month)}-${twoDigits(day)}}`],
  ];
}

/**
 * An item as an entry for BibTeX and BibLaTeX: a technical report, in UTF-8 (BibTeXing, 2.2; BibLaTeX 3.20, 2.1.1). An
 * address needs no escapes in either.
 */
export function bibtexEntry(item: CitationItem): string {
  const { id, title, author, publisher, 'collection-title': series, genre, number, language, URL: url } = item;
  const fields: [string, string][] = [
    ...(author ?? []).map(({ literal }): [string, string] => ['author', kept(literal)]),
    ['title', kept(title)],
    ['type', braced(genre)],
    ['number', braced(number)],
    ['institution', braced(publisher)],
    ...(series === undefined ? [] : [['series', braced(series)] as [string, string]]),
    ...dateFields(item),
    ['language', `{${languages[language]}}`],
    ['langid', `{${languages[language]}}`],
    ['url', `{${url}}`],
  ];
  return `@techreport{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}
