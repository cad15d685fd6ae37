import { languageName } from '../../language/language-name.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { fileSizeText, numberText } from '../../language/numbers.ts';
import { type Kind, type RecordKind, recordKinds, referenceKinds } from '../../model/kinds.ts';
import { dataVersion, type Exchange } from '../../model/published-fields.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { absolute, codebookPath, dataPath, sectionPath } from '../../site/urls.ts';
import type { Fact } from '../record/fact.ts';
import type { PageHead } from '../site/frame.ts';
import { dataThings } from '../structured-data/site-things.ts';
import type { Inline } from '../text/inline.ts';
import { codeExamples } from './code-examples.ts';
import { awards } from './grant.ts';

/** A file that holds a part of the record, as the page offers it. */
export interface OfferedFile {
  name: string;
  about: string;
  lang?: Locale;
  items: number;
  bytes: number;
}

/** The page on the data: what can be taken, how large it is, how it is read, and what stays. */
export interface DataPage {
  head: PageHead;
  contents: string;
  groups: { id: string; title: string; note: string; facts: Fact[] }[];
  examples: { title: string; steps: readonly string[]; code: string | undefined }[];
  codebook: Inline;
  version: string;
  licence: Inline | undefined;
}

const catalogueForms = [
  ['catalog.ttl', 'text/turtle'],
  ['catalog.jsonld', 'application/ld+json'],
] as const;

const fileLink = ({ name, bytes }: OfferedFile, text: string, lang: Locale, more?: string): Inline => ({
  text,
  href: dataPath(name),
  aside: [more, fileSizeText(bytes, lang)].filter(Boolean).join(', '),
});

/** The files for other systems; for awards, how many have what the standard requires. */
function forSystems(graph: RecordGraph, files: readonly OfferedFile[], lang: Locale): Fact[] {
  const m = messagesIn(lang).data;
  const all = awards(graph).length;
  const held = files.find(({ about }) => about === 'grants')?.items ?? 0;
  const total = numberText(all, lang);
  const note = { text: held > 0 ? m.grantsHeld(numberText(held, lang), total) : m.grantsNone(total) };
  const factOf = (about: Exchange, ...notes: Inline[]): Fact[] => {
    const own = files.filter((file) => file.about === about);
    const links = own.map((file) => fileLink(file, file.lang ? languageName(file.lang, lang) : 'JSON', lang));
    const values = [...links, ...notes];
    return values.length > 0 ? [{ label: m.about[about], values }] : [];
  };
  const { title } = m.codebooks.formats;
  return [
    ...factOf('opportunities'),
    ...factOf('grants', ...(all > 0 ? [note] : [])),
    ...factOf('popolo'),
    { label: m.meaning, values: [{ text: title, href: codebookPath(lang, 'formats') }] },
  ];
}

/** The files of a kind: JSON, then tables, that in the reader’s language first. */
function ofKind(files: readonly OfferedFile[], kind: Kind, lang: Locale): Fact[] {
  const m = messagesIn(lang);
  const own = files.filter(({ about }) => about === kind);
  const order = [lang, otherLocale(lang)];
  const tables = order.flatMap((each) => own.find((file) => file.lang === each) ?? []);
  const json = own.find((file) => !file.lang);
  const label = kind === 'place' ? m.data.place : m.section[kind];
  return [
    {
      label: `${label} (${numberText(json?.items ?? 0, lang)})`,
      values: [
        ...tables.map((file) => fileLink(file, m.data.csvIn[file.lang ?? lang], lang)),
        ...(json ? [fileLink(json, 'JSON', lang)] : []),
      ],
    },
  ];
}

function groupsOf(graph: RecordGraph, files: readonly OfferedFile[], lang: Locale): DataPage['groups'] {
  const { data: m, count } = messagesIn(lang);
  const single = (about: keyof typeof m.about, words?: (count: number) => string): Fact[] =>
    files
      .filter((file) => file.about === about)
      .map((file) => ({
        label: m.about[about],
        values: [fileLink(file, file.name, lang, words?.(file.items))],
      }));
  const plain = (about: keyof typeof m.about, ...names: string[]): Fact => ({
    label: m.about[about],
    values: names.map((name) => ({ text: name, href: dataPath(name) })),
  });
  return [
    {
      id: 'first',
      title: m.first,
      note: m.attendanceNote,
      facts: [...single('attendance', count.rows), ...single('records', count.rows)],
    },
    {
      id: 'kinds',
      title: m.tables,
      note: m.tablesNote,
      facts: [...recordKinds, ...referenceKinds].flatMap((kind) => ofKind(files, kind, lang)),
    },
    { id: 'systems', title: m.systems, note: m.systemsNote, facts: forSystems(graph, files, lang) },
    {
      id: 'programs',
      title: m.more,
      note: m.check,
      facts: [
        plain('manifest', 'manifest.json'),
        plain('codebook', 'codebook.json'),
        plain('tables', 'datapackage.json', 'csv-metadata.json'),
        plain('openapi', 'openapi.json'),
        plain('catalogue', ...catalogueForms.map(([name]) => name)),
        { label: m.about.record, values: [{ text: m.recordNote }] },
        ...single('removed'),
        ...single('redirects'),
        ...single('site'),
      ],
    },
  ];
}

/** The page on the data, with the files as they were measured. */
export function dataPage(graph: RecordGraph, files: readonly OfferedFile[], lang: Locale): DataPage {
  const m = messagesIn(lang);
  const items = (kind: RecordKind) => files.find(({ about, lang: of }) => about === kind && !of)?.items ?? 0;
  const all = recordKinds.reduce((sum, kind) => sum + items(kind), 0);
  const [meetings, campaigns, calls] = recordKinds.map((kind) => m.count[kind](items(kind)));
  const licence = graph.site?.licence;
  return {
    head: {
      lang,
      title: m.section.data,
      description: m.sectionIntro.data,
      path: sectionPath('data', lang),
      translation: { path: sectionPath('data', otherLocale(lang)), exists: true },
      trail: [],
      signposts: catalogueForms.map(([name, type]) => ({ rel: 'describedby', href: absolute(dataPath(name)), type })),
      things: dataThings(graph, files, dataVersion, lang),
    },
    contents: m.data.contents(m.count.records(all), meetings ?? '', campaigns ?? '', calls ?? ''),
    groups: groupsOf(graph, files, lang),
    examples: [
      { title: m.data.spreadsheet, steps: m.data.spreadsheetSteps, code: undefined },
      ...codeExamples(absolute(dataPath('')), lang).map(({ tool, code }) => ({ title: m.data[tool], steps: [], code })),
    ],
    codebook: { text: m.data.codebooks.fields.title, href: codebookPath(lang) },
    version: m.data.promiseText(dataVersion),
    licence: licence && { text: m.data.licence(licence.name), href: licence.url },
  };
}
