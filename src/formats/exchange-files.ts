import { type Locale, locales } from '../language/locales.ts';
import type { RecordGraph } from '../queries/record-graph.ts';
import { absolute, dataPath, homePath, sectionPath } from '../site/urls.ts';
import { grants } from '../views/data/grant.ts';
import { callsToApplyFor, opportunities } from '../views/data/opportunity.ts';
import { popoloCount, popoloLists } from '../views/data/popolo.ts';
import { siteName } from '../views/site/site-name.ts';
import type { DataFile } from './data-file.ts';
import { jsonLists } from './json-lists.ts';

/** Calls as CommonGrants has them, in the envelope of its API: one page that holds all of them. */
const opportunityFile = (lang: Locale): DataFile => ({
  name: `opportunities.${lang}.json`,
  about: 'opportunities',
  lang,
  schema: 'opportunity-list',
  count: (graph) => callsToApplyFor(graph).length,
  pieces: (graph) => {
    const totalItems = callsToApplyFor(graph).length;
    const paginationInfo = { page: 1, pageSize: Math.max(1, totalItems), totalItems, totalPages: 1 };
    return jsonLists({ status: 200, message: 'Success', paginationInfo }, { items: opportunities(graph, lang) });
  },
});

/** The head of a grant package: what it is, whose, and under which licence. */
function packageHead(graph: RecordGraph, name: string, lang: Locale): object {
  const { site } = graph;
  return {
    version: '1.4',
    title: siteName(graph, lang),
    ...(site && { description: site.description[lang] }),
    ...(site?.publisher && { publisher: { name: site.publisher[lang], website: absolute(homePath(lang)) } }),
    ...(site?.licence && { license: site.licence.url }),
    downloadURL: absolute(dataPath(name)),
    accessURL: absolute(sectionPath('data', lang)),
  };
}

/** Awards as a 360Giving package, which has to hold a grant. */
const grantFile = (lang: Locale): DataFile => {
  const name = `grants.${lang}.json`;
  return {
    name,
    about: 'grants',
    lang,
    schema: 'grant-package',
    needsItems: true,
    count: (graph) => grants(graph, lang).length,
    pieces: (graph) => jsonLists(packageHead(graph, name, lang), { grants: grants(graph, lang) }),
  };
};

const popolo: DataFile = {
  name: 'popolo.json',
  about: 'popolo',
  schema: 'popolo',
  count: popoloCount,
  pieces: (graph) => jsonLists({}, popoloLists(graph)),
};

/** The files in forms that other systems read: CommonGrants, 360Giving, Popolo. */
export const exchangeFiles: readonly DataFile[] = [...locales.map(opportunityFile), ...locales.map(grantFile), popolo];
