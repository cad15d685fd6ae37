import { namedFiles } from '../../archive/named-files.ts';
import { type Locale, locales } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { contentType } from '../../site/content-types.ts';
import { absolute, attachmentPath, homePath, linksetPath, pagePath, sectionPath, shortPath } from '../../site/urls.ts';
import { recordFormats } from './record-formats.ts';

/** A link with a relation type (RFC 8288); addresses are absolute. */
export interface TypedLink {
  rel: string;
  href: string;
  /** Media type of what it leads to. */
  type?: string;
  hreflang?: Locale;
}

/** Something, and all typed links that lead away from it. */
export interface LinkContext {
  anchor: string;
  links: TypedLink[];
}

/** What a record is about, as schema.org calls it. */
const schemaTypes: Record<RecordKind, string> = {
  meeting: 'Event',
  campaign: 'Project',
  'funding-call': 'MonetaryGrant',
};

const mediaType = (name: string) => contentType(name).split(';')[0] ?? '';

/** The page that names who publishes the record: the page about it, where one is written, else the home page. */
function authorPath({ pages }: RecordGraph, lang: Locale): string {
  return pages.some((page) => page.id === 'about' && page.lang === lang) ? pagePath('about', lang) : homePath(lang);
}

/** The published files of a record, each of which is an item of it (RFC 6573). */
const filesOf = (record: DatedRecord) =>
  [...namedFiles(record)].sort().map((name) => ({
    href: absolute(attachmentPath(record.facts.number, name)),
    type: mediaType(name),
  }));

/**
 * The typed links of the page of a record, for programs that come to it (signposting.org, FAIR Signposting Profile): what
 * it is, where its data and files are, who made it and under which licence. How it is cited, its head says by itself.
 */
export function signposts(graph: RecordGraph, record: DatedRecord, lang: Locale): TypedLink[] {
  const { kind, facts } = record;
  const licence = graph.site?.licence;
  const data = recordFormats(record, lang).filter(({ file }) => file === 'record.json');
  return [
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${schemaTypes[kind]}` },
    ...data.map(({ path, type }) => ({ rel: 'describedby', href: absolute(path), type })),
    ...filesOf(record).map((file) => ({ rel: 'item', ...file })),
    { rel: 'author', href: absolute(authorPath(graph, lang)) },
    ...(licence ? [{ rel: 'license', href: licence.url }] : []),
    { rel: 'linkset', href: absolute(linksetPath(facts.number)), type: 'application/linkset+json' },
  ];
}

/** The context of the page in a language: its own links, its citable address, its other forms and its list. */
function pageContext(graph: RecordGraph, record: DatedRecord, lang: Locale, written: readonly Locale[]): LinkContext {
  const { kind, id, facts } = record;
  const others = written.filter((each) => each !== lang);
  const markdown = recordFormats(record, lang).filter(({ file }) => file === 'index.md');
  return {
    anchor: absolute(sectionPath(kind, lang, id)),
    links: [
      { rel: 'cite-as', href: absolute(shortPath(facts.number)) },
      ...signposts(graph, record, lang),
      ...markdown.map(({ path, type }) => ({ rel: 'alternate', href: absolute(path), type, hreflang: lang })),
      ...others.map((each) => ({
        rel: 'alternate',
        href: absolute(sectionPath(kind, each, id)),
        type: 'text/html',
        hreflang: each,
      })),
      { rel: 'collection', href: absolute(sectionPath(kind, lang)), type: 'text/html' },
    ],
  };
}

/** The links between a record, its pages, its data and its files, from each to the others (RFC 9264). */
export function recordLinkset(graph: RecordGraph, record: DatedRecord): LinkContext[] {
  const { kind, id, facts, texts } = record;
  const written = locales.filter((lang) => texts[lang]);
  const pages = written.map((lang) => ({
    href: absolute(sectionPath(kind, lang, id)),
    type: 'text/html',
    hreflang: lang,
  }));
  const backTo = (rel: string) => pages.map((page): TypedLink => ({ rel, ...page }));
  const data = written.flatMap((lang) => recordFormats(record, lang).filter(({ file }) => file === 'record.json'));
  return [
    { anchor: absolute(shortPath(facts.number)), links: backTo('alternate') },
    ...written.map((lang) => pageContext(graph, record, lang, written)),
    ...data.map(({ path }) => ({ anchor: absolute(path), links: backTo('describes') })),
    ...filesOf(record).map(({ href }) => ({ anchor: href, links: backTo('collection') })),
  ];
}
