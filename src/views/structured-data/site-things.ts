import type { Dataset, SearchAction, Thing, WebSite } from 'schema-dts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { contentType } from '../../site/content-types.ts';
import { absolute, dataPath, homePath, sectionPath } from '../../site/urls.ts';
import { siteName } from '../site/site-name.ts';
import { publisherOf, siteIdIn } from './nodes.ts';

const licenceOf = ({ site }: RecordGraph) => (site?.licence ? { license: site.licence.url } : {});

/** The site in a language, with its search. */
export function siteThings(graph: RecordGraph, lang: Locale): Thing[] {
  const search: SearchAction = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(sectionPath('search', lang))}?q={words}` },
    query: '{words}',
  };
  const description = graph.site?.description[lang];
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': siteIdIn(lang),
    name: siteName(graph, lang),
    url: absolute(homePath(lang)),
    ...(description && { description }),
    inLanguage: lang,
    publisher: publisherOf(graph, lang),
    ...licenceOf(graph),
    potentialAction: search,
  };
  return [site];
}

/** A file of the data, as it was measured. */
interface File {
  name: string;
  bytes: number;
}

/** The data of the record, with every file. */
export function dataThings(graph: RecordGraph, files: readonly File[], version: string, lang: Locale): Thing[] {
  const m = messagesIn(lang);
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': `${absolute(dataPath(''))}#dataset`,
    name: `${m.section.data} – ${siteName(graph, lang)}`,
    description: m.sectionIntro.data,
    url: absolute(sectionPath('data', lang)),
    inLanguage: ['en', 'hu'],
    version,
    isAccessibleForFree: true,
    ...licenceOf(graph),
    creator: publisherOf(graph, lang),
    isPartOf: { '@id': siteIdIn(lang) },
    distribution: files.map(({ name, bytes }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(dataPath(name)),
      encodingFormat: contentType(name).split(';')[0] ?? '',
      contentSize: `${bytes} B`,
    })),
  };
  return [dataset];
}
