import { dateText } from '../../language/dates.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { dataPath, homePath, pagePath, type Section, sectionPath } from '../../site/urls.ts';
import { siteName } from '../site/site-name.ts';
import type { Inline } from '../text/inline.ts';

/** Guidance for programs that read the site on behalf of people. */
export interface ProgramGuide {
  name: string;
  description: string | undefined;
  /** Sentences on whose site it is, how far it reaches, and under which licence; the last is a link. */
  notes: Inline[];
  /** Headings, each with links and a sentence on each. */
  sections: { title: string; links: (Inline & { note: string })[] }[];
}

const lists = [
  'meeting',
  'campaign',
  'funding-call',
  'organisation',
  'person',
  'topic',
  'programme',
  'document',
  'term',
  'archive',
  'figures',
] as const satisfies Section[];

/** The guide for programs, in English: where the data is, where the lists are, and how a record is read without HTML. */
export function programGuide(graph: RecordGraph): ProgramGuide {
  const { site, pages } = graph;
  const m = messagesIn('en');
  const guide = m.data.guide;
  const own = pages.filter(({ lang }) => lang === 'en');
  return {
    name: siteName(graph, 'en'),
    description: site?.description.en,
    notes: [
      ...(site?.independence ? [{ text: site.independence.en }] : []),
      ...(site?.reach ? [{ text: m.frame.reach(dateText(site.reach, 'en')) }] : []),
      { text: guide.records },
      ...(site?.licence ? [{ text: m.data.licence(site.licence.name), href: site.licence.url }] : []),
    ],
    sections: [
      {
        title: guide.data,
        links: [
          { text: 'manifest.json', href: dataPath('manifest.json'), note: guide.manifest },
          { text: 'records.ndjson', href: dataPath('records.ndjson'), note: guide.lines },
        ],
      },
      {
        title: guide.lists,
        links: lists.map((section) => ({
          text: m.section[section],
          href: sectionPath(section, 'en'),
          note: m.sectionIntro[section],
        })),
      },
      {
        title: guide.site,
        links: [
          ...own.map(({ id, words }) => ({ text: words.title, href: pagePath(id, 'en'), note: words.summary })),
          { text: messagesIn('hu').language.name, href: homePath('hu'), note: guide.hungarian },
        ],
      },
    ],
  };
}
