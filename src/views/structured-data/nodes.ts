import type { BreadcrumbList, Organization, Person, Thing, WebPage, WebSite } from 'schema-dts';
import type { Locale } from '../../language/locales.ts';
import { isRecordKind } from '../../model/kinds.ts';
import type { Thing as Named, RecordGraph } from '../../queries/record-graph.ts';
import { absolute, homePath, path, type Section, sectionPath, shortPath } from '../../site/urls.ts';
import type { Frame, PageHead } from '../site/frame.ts';
import { siteName } from '../site/site-name.ts';
import { nameOf } from '../text/inline.ts';
import { organisationType } from './organisation-type.ts';

/** The id of what a record reports or an entry describes: the same in both languages and on every page. */
export function idOf(thing: Named): string {
  if (isRecordKind(thing.kind)) return `${absolute(shortPath((thing.facts as { number: string }).number))}#subject`;
  if (thing.kind === 'place') return `${absolute(path())}#${thing.id}`;
  return `${absolute(sectionPath(thing.kind as Section, 'en', thing.id))}#subject`;
}

/** The id of the site in a language. */
const siteId = (homeHref: string) => `${absolute(homeHref)}#site`;

export const siteIdIn = (lang: Locale): string => siteId(homePath(lang));

/** Who publishes the site; the site itself, where it names nobody. */
export function publisherOf(graph: RecordGraph, lang: Locale): Organization {
  const name = graph.site?.publisher?.[lang] ?? siteName(graph, lang);
  return { '@type': 'Organization', name, url: absolute(homePath(lang)) };
}

/** Organisations by id, each with its name alone; what is not shown is left out. */
export function organisations({ byId }: RecordGraph, ids: readonly string[], lang: Locale): Organization[] {
  return ids.flatMap((id) => {
    const thing = byId.get(id);
    if (thing?.kind !== 'organisation') return [];
    return { '@type': organisationType(thing.facts.kind), '@id': idOf(thing), name: nameOf(thing, lang).text };
  });
}

/** A person by id, with the name alone. */
export function person({ byId }: RecordGraph, id: string, lang: Locale): Person | undefined {
  const thing = byId.get(id);
  return thing?.kind === 'person'
    ? { '@type': 'Person', '@id': idOf(thing), name: nameOf(thing, lang).text }
    : undefined;
}

/** Where the page is on the site: as its breadcrumbs say, with the page itself at the end. None where it has none. */
function breadcrumbs({ title, path: own, trail }: PageHead): BreadcrumbList | undefined {
  if (trail.length === 0) return undefined;
  const steps = [...trail, { text: title, href: own }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href = '' }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: text,
      item: absolute(href),
    })),
  };
}

/** A page with its place on the site, and what it is about. */
export function pageNodes(head: PageHead, { siteName: name, homeHref }: Frame): Thing[] {
  const { lang, title, things = [], leadsTo, path: own } = head;
  const url = absolute(leadsTo ?? own);
  const trail = breadcrumbs(head);
  const [main] = things as readonly { '@id'?: string }[];
  const site: WebSite = { '@type': 'WebSite', '@id': siteId(homeHref), name, url: absolute(homeHref) };
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    inLanguage: lang,
    isPartOf: main?.['@id'] === site['@id'] ? { '@id': siteId(homeHref) } : site,
    ...(trail && { breadcrumb: trail }),
    ...(main?.['@id'] && { mainEntity: { '@id': main['@id'] } }),
  };
  return [page, ...things];
}

/** A page in both languages. */
export function bilingualPageNode(title: string, own: string | undefined): Thing {
  return { '@type': 'WebPage', name: title, ...(own && { '@id': absolute(own), url: absolute(own) }) };
}
