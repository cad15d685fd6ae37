import { dateText } from '../language/dates.ts';
import type { Locale } from '../language/locales.ts';
import type { Result, ResultPart } from './answer.ts';
import { passage, type Sought } from './excerpt.ts';
import type { RecordText, TitlesFile } from './index-format.ts';
import { kindOf } from './rows.ts';

/** How many parts of a record are named under it. */
const mostParts = 3;

/** Parts of rows rather than sentences: read less well, so shown where nothing else fits. */
const rows = ['facts', 'agenda', 'publication'];

/** A record as a result: the passage that tells most, and the parts in which the words stand. */
export function resultOf(text: RecordText, lang: Locale, sought: Sought): Omit<Result, 'missing'> {
  const { parts: all, summary, ...head } = text;
  const inTitle = passage(head.title, lang, sought).tells;
  const lead = passage(summary, lang, sought);
  const parts = all
    .map((part, index) => {
      const title = passage(part.title, lang, sought);
      const body = passage(part.text, lang, sought);
      return { part, index, body, tells: Math.max(title.tells, body.tells), isRow: rows.includes(part.id) };
    })
    .filter(({ tells }) => tells > 0);
  const best = parts
    .filter(({ isRow, body }) => !isRow && body.tells > 0)
    .sort((a, b) => b.body.tells - a.body.tells || a.index - b.index)[0];
  const most = Math.max(lead.tells, best?.body.tells ?? 0);
  const shown = best && best.body.tells > lead.tells ? best : undefined;
  const telling = parts
    .filter(({ isRow, tells, part }) => !isRow && part.id && part.title && tells >= 0.6 * Math.max(most, inTitle))
    .sort((a, b) => b.tells - a.tells || a.index - b.index)
    .slice(0, mostParts)
    .sort((a, b) => a.index - b.index)
    .map(({ part, body }): ResultPart => {
      const isShown = part === shown?.part;
      return { title: part.title, url: `${head.url}#${part.id}`, excerpt: isShown ? '' : body.html };
    });
  return {
    ...head,
    lang,
    excerpt: shown ? shown.body.html : lead.html,
    parts: telling,
  };
}

/** A record whose text is missing, by what a list of all titles says of it. */
export function bareResult(
  number: string,
  place: number,
  lang: Locale,
  { titles, days, urls }: TitlesFile,
): Omit<Result, 'missing'> {
  const day = days[place] ?? '';
  return {
    number,
    kind: kindOf(number),
    title: titles[place] ?? '',
    date: day && dateText(day, lang),
    day,
    url: urls[place] ?? '',
    by: '',
    lang,
    excerpt: '',
    parts: [],
    isBare: true,
  };
}
