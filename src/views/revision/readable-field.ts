import { publishedFacts } from '../../contracts/data-schemas.ts';
import { rowsOf } from '../../contracts/handbook.ts';
import { referenceColumns } from '../../contracts/table-columns.ts';
import { dateText, dateTimeText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { own } from '../../language/own.ts';
import { recordKinds } from '../../model/kinds.ts';
import { isLocalTime, isPartialDate } from '../../model/partial-date.ts';
import { wordedLists } from '../../model/words.ts';

/** What readers may see, and what it is called. */
export interface RevisionReader {
  isHidden: (id: string) => boolean;
  /** The name of something by its id; undefined where there is no such thing. */
  nameOf: (id: string) => string | undefined;
}

/** The fields whose entries are groups or texts, each under a name of its own: an id, or its place in the list. */
const listFields: ReadonlySet<string> = new Set([
  ...recordKinds.flatMap((kind) =>
    rowsOf(publishedFacts(kind)).flatMap(({ path, field: { items } }) =>
      items?.properties || items?.anyOf ? (path.split('.').at(-1) ?? []) : [],
    ),
  ),
  ...Object.values(wordedLists).flatMap((lists) => Object.keys(lists)),
]);

/** The most characters of a text that represents an item. */
const mostCharacters = 60;

/** The text that the words have for an item of a list, or its beginning. */
function itemLabel(words: Readonly<Record<string, unknown>>, list: string, id: string): string | undefined {
  const text = own((own(words, list) ?? {}) as Record<string, unknown>, id);
  if (typeof text !== 'string') return undefined;
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters).trimEnd()}…` : text;
}

/**
 * The label of a field by the names on the way to it: `sources.minutes.read` is “Sources › minutes › Read on”. A name that
 * is none of a field, such as that of a file, stays.
 *
 * @param words the words of the record, which name items of lists
 */
export function fieldLabel(name: string, lang: Locale, words: Readonly<Record<string, unknown>> = {}): string {
  const { field } = messagesIn(lang);
  let list: string | undefined;
  const labels = name.split('.').map((step) => {
    const label = list === undefined ? own<string>(field, step) : itemLabel(words, list, step);
    list = list === undefined && listFields.has(step) ? step : undefined;
    return label ?? step;
  });
  return own<string>(field, name.split('.')[0] ?? '') === undefined ? name : labels.join(' › ');
}

const dateFields = new Set('start end at day published read as-of from opening first-published deadline'.split(' '));
const numberFields = new Set(['value', 'min', 'max']);

/** The fields that name things by id. */
const referenceFields = new Set([
  ...[...referenceColumns].map((column) => column.split('.').at(-1) ?? ''),
  ...['forums', 'participants', 'places'],
]);

/** What the terms of a field are called. */
function termsOf(field: string, lang: Locale): Record<string, unknown> {
  const m = messagesIn(lang);
  const terms: Record<string, Record<string, unknown>> = {
    type: { ...m.meetingType, ...m.callType },
    mode: m.mode,
    state: m.state,
    role: m.role,
    audiences: m.audience,
    channels: m.channel,
    coverage: m.coverage,
    stage: m.stage,
    kind: { ...m.change, ...m.figures.money.kind },
    for: m.fact.deadline,
    field: m.field,
    qualifier: m.qualifier,
  };
  return own(terms, field) ?? {};
}

/** A single value of a field in words; one that has none stays as it is written. */
function wordOf(field: string, value: string, lang: Locale, nameOf: RevisionReader['nameOf']): string {
  const term = own(termsOf(field, lang), value);
  if (typeof term === 'string') return term;
  if (typeof term === 'function') return String(term('')).trim();
  if (dateFields.has(field) && isPartialDate(value)) return dateText(value, lang);
  if (dateFields.has(field) && isLocalTime(value)) return dateTimeText(value, lang);
  if (numberFields.has(field) && /^\d+(\.\d+)?$/.test(value)) return numberText(Number(value), lang);
  if ((field === 'language' || field === 'original') && /^[a-z]{2,3}$/.test(value)) return languageName(value, lang);
  if (value === 'true' || value === 'false') return messagesIn(lang).truth[value];
  return (referenceFields.has(field) && nameOf(value)) || value;
}

/** The value of a field in words; entries of a list each by itself. */
export function fieldValue(name: string, value: string, lang: Locale, { nameOf }: RevisionReader): string {
  const field = name.split('.').findLast((step) => !/^\d+$/.test(step)) ?? '';
  const isList = /^[a-z0-9-]+(, [a-z0-9-]+)+$/.test(value);
  const words = (isList ? value.split(', ') : [value]).map((each) => wordOf(field, each, lang, nameOf));
  return words.join(', ');
}
