import { dateText } from '../../language/dates.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import type { ArchivedCopy } from '../../model/archived-copy.ts';
import type { Name } from '../../model/bilingual.ts';
import type { Kind } from '../../model/kinds.ts';
import { personName } from '../../model/person-name.ts';
import type { DatedRecord, RecordGraph, Thing } from '../../queries/record-graph.ts';
import { sectionPath } from '../../site/urls.ts';

/** A short run of text on a page, with its link target, and its language where that differs from the page’s. */
export interface Inline {
  text: string;
  href?: string;
  lang?: Locale;
  /** How far away the stated day is; printed directly after the text, before the aside. */
  distance?: Distance;
  /** Printed after the text in smaller type. */
  aside?: string;
  /** Set where the text is no longer true: the label before it (“formerly”). The text itself is struck through. */
  former?: string;
  /** The date or instant in the text, as a valid HTML `datetime`. */
  at?: string;
  cites?: Citation;
  /** A copy of the page to which it leads. */
  archived?: ArchivedLink;
}

/** How far away a day is, in calendar days of a time zone, at the time of the build. */
export interface Distance {
  text: string;
  /** ISO 8601. */
  day: string;
  /** IANA name. */
  zone: string;
}

/** An archived copy of a page, with the words that lead to it. */
export interface ArchivedLink {
  url: string;
  /** The day on which it was made, ISO 8601. */
  day: string;
  text: string;
}

/** The archived copy of a page; nothing where none is known. */
export function archivedLink(archived: ArchivedCopy | undefined, lang: Locale): { archived?: ArchivedLink } {
  if (!archived) return {};
  const { url, at } = archived;
  return { archived: { url, day: at, text: messagesIn(lang).record.archivedCopy(dateText(at, lang)) } };
}

/** The source that a statement rests on: its number in the list of sources. */
export interface Citation {
  number: number;
  label: string;
  href: string;
}

/** A name in the reader’s language, or in the other where only that is known. */
export function nameIn(name: Name, lang: Locale): Inline {
  const own = name[lang];
  if (own) return { text: typography(own, lang) };
  const other = otherLocale(lang);
  return { text: typography(name[other] ?? '', other), lang: other };
}

/** The title of a record in the reader’s language, or in the other where it has not been written. */
export function titleIn({ texts }: DatedRecord, lang: Locale): Inline {
  const { en, hu } = texts;
  return nameIn(
    { ...(en?.words.title && { en: en.words.title }), ...(hu?.words.title && { hu: hu.words.title }) },
    lang,
  );
}

/** What a thing is called. */
export function nameOf(thing: Thing, lang: Locale): Inline {
  switch (thing.kind) {
    case 'meeting':
    case 'campaign':
    case 'funding-call':
      return titleIn(thing, lang);
    case 'person':
      return { text: personName(thing.facts.name, lang) };
    case 'document':
      return nameIn(thing.facts.title, lang);
    case 'term':
      return nameIn(thing.facts.term, lang);
    default:
      return nameIn(thing.facts.name, lang);
  }
}

const pageless: readonly Kind[] = ['place', 'term'];

/** The address of a thing’s own page; none for places and terms. */
export function hrefOf({ kind, id }: { kind: Kind; id: string }, lang: Locale): string | undefined {
  if (kind === 'term') return `${sectionPath('term', lang)}#${id}`;
  return pageless.includes(kind) ? undefined : sectionPath(kind as Exclude<Kind, 'place'>, lang, id);
}

/** A thing’s name leading to its page. */
export function linkTo(thing: Thing, lang: Locale): Inline {
  const href = hrefOf(thing, lang);
  return { ...nameOf(thing, lang), ...(href && { href }) };
}

/** The things behind ids, each leading to its page; what is not shown is left out. */
export function linksTo({ byId }: RecordGraph, ids: readonly string[], lang: Locale): Inline[] {
  return ids.flatMap((id) => {
    const thing = byId.get(id);
    return thing ? linkTo(thing, lang) : [];
  });
}
