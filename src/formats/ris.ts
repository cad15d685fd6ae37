import type { CitationItem } from '../views/cite/citation-item.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');

function dateTags({ issued }: CitationItem): [string, string][] {
  const [[year, month, day] = []] = issued?.['date-parts'] ?? [];
  if (!year || !month || !day) return [];
  return [
    ['PY', String(year)],
    ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}`],
  ];
}

/** A tag of RIS holds one line. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An item as a reference of the type report (RIS Format Specifications, 2011): lines end with CR and LF. */
export function risEntry(item: CitationItem): string {
  const { id, title, author, publisher, 'collection-title': series, genre, number, language, URL: url } = item;
  const tags: [string, string][] = [
    ['TY', 'RPRT'],
    ['ID', id],
    ['TI', title],
    ...(author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['PB', publisher],
    ...(series === undefined ? [] : [['T2', series] as [string, string]]),
    ['M3', genre],
    ['SN', number],
    ...dateTags(item),
    ['LA', language],
    ['UR', url],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${inOneLine(value)}\r\n`).join('');
}
