import { type Locale, otherLocale } from '../../language/locales.ts';
import { typography } from '../../language/typography.ts';
import type { Name } from '../../model/bilingual.ts';
import type { Kind } from '../../model/kinds.ts';
import { personName } from '../../model/person-name.ts';
import type { DatedRecord, RecordGraph, Thing } from '../../queries/record-graph.ts';
import { sectionPath } from '../../site/urls.ts';

/** A few words of a page, as they are shown: with an address, and with their language where it is another. */
export interface Inline {
  text: string;
  href?: string;
  lang?: Locale;
  /** How far away the day is that the words say; stands behind them, before what else does. */
  distance?: Distance;
  /** What stands behind the words in smaller letters. */
  aside?: string;
  /** Set where the words are no longer true: the word before them, which are struck. */
  former?: string;
  /** The machine’s form of a date or instant that the words say; a valid `datetime` of HTML. */
  at?: string;
  cites?: Citation;
}

/** How far away a day is, counted in days of a zone, as of the clock of the build. */
export interface Distance {
  text: string;
  /** ISO 8601. */
  day: string;
  /** IANA name. */
  zone: string;
}

/** The source of a record that says something: its number in the list of sources. */
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
