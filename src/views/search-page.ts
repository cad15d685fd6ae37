import { inDictionaryOrder } from '../language/collation.ts';
import { type Locale, otherLocale } from '../language/locales.ts';
import { messagesIn } from '../language/message.ts';
import { recordKinds } from '../model/kinds.ts';
import type { Holdings } from '../queries/holdings.ts';
import { byYear } from '../queries/records.ts';
import { filePath, path, type Section, sectionPath } from '../site/urls.ts';
import type { PageHead } from './frame.ts';
import { yearLabel } from './list-page.ts';
import { nameOf, type Piece } from './piece.ts';

/** A value by which results can be narrowed down: what the address holds, and what the reader sees. */
export interface Choice {
  value: string;
  label: string;
}

/** The search page: the box, its filters, and the lists that serve without script. */
export interface SearchPage {
  head: PageHead;
  /** Where the search bundles stand, with a slash at the end. */
  bundles: string;
  /** The base path, for the addresses of what is found. */
  baseUrl: string;
  filters: { name: 'kind' | 'year' | 'organisation'; label: string; choices: Choice[] }[];
  lists: Piece[];
}

const listed: Section[] = [
  'archive',
  'meeting',
  'campaign',
  'funding-call',
  'organisation',
  'person',
  'topic',
  'programme',
  'document',
];

export function searchPage(holdings: Holdings, lang: Locale): SearchPage {
  const m = messagesIn(lang);
  const collate = inDictionaryOrder(lang);
  const named = holdings.entries.filter(({ kind, id }) => kind === 'organisation' && holdings.namings.has(id));
  return {
    head: {
      lang,
      title: m.section.search,
      description: m.search.lead,
      path: sectionPath('search', lang),
      twin: { path: sectionPath('search', otherLocale(lang)), exists: true },
      trail: [],
    },
    bundles: filePath('search/'),
    baseUrl: path(),
    filters: [
      {
        name: 'kind',
        label: m.search.kind,
        choices: recordKinds.map((kind) => ({ value: kind, label: m.kind[kind] })),
      },
      {
        name: 'year',
        label: m.search.year,
        choices: byYear(holdings.records).map(([year]) => ({ value: year, label: yearLabel(year, lang) })),
      },
      {
        name: 'organisation',
        label: m.search.organisation,
        choices: named
          .map((entry) => ({ value: entry.id, label: nameOf(entry, lang).text }))
          .sort((a, b) => collate(a.label, b.label)),
      },
    ],
    lists: listed.map((section) => ({ text: m.section[section], href: sectionPath(section, lang) })),
  };
}
