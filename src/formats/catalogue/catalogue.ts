import { languageName } from '../../language/language-name.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { isRecordKind, type RecordKind } from '../../model/kinds.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import { changedAt } from '../../model/publication.ts';
import { contactAddress } from '../../model/site.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { contentType } from '../../site/content-types.ts';
import { absolute, calendarPath, dataPath, homePath, sectionPath } from '../../site/urls.ts';
import { type FeedSubject, feedDocumentPath, pageOfFeed } from '../../views/feed/feed-address.ts';
import { siteName } from '../../views/site/site-name.ts';
import { type DataFile, schemaUrl } from '../data-file.ts';
import { type MeasuredFile, measuredFiles } from '../data-manifest.ts';
import type { Resource } from './vocabulary.ts';

/** The authority lists of the Publications Office of the European Union, which DCAT-AP prescribes (4.4). */
const authority = (list: string, code: string) => `http://publications.europa.eu/resource/authority/${list}/${code}`;

const languageCodes: Record<Locale, string> = { en: 'ENG', hu: 'HUN' };

const languageIri = (lang: Locale) => authority('language', languageCodes[lang]);

/** Justice, legal system and public safety. */
const theme = authority('data-theme', 'JUST');

/** Those media types for which the list of file types has a code. */
const fileTypes: Record<string, string> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/atom+xml': 'ATOM',
};

/** The IRI of something that is described in the catalogue. */
const iri = (name: string) => `${absolute(dataPath('catalog.ttl'))}#${name}`;

type Words = Record<Locale, string>;

const inBoth = (words: (lang: Locale) => string): Words => ({ en: words('en'), hu: words('hu') });

interface Form {
  id: string;
  url: string;
  title: Words;
  mediaType: string;
  languages: readonly Locale[];
}

/** A file in which a dataset can be had. */
function distribution({ site }: RecordGraph, { id, url, title, mediaType, languages }: Form): Resource {
  const format = fileTypes[mediaType];
  return {
    id: iri(id),
    type: 'dcat:Distribution',
    title,
    accessURL: url,
    downloadURL: url,
    mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
    format: format && authority('file-type', format),
    language: languages.map(languageIri),
    license: site?.licence?.url,
    availability: authority('planned-availability', 'STABLE'),
  };
}

const mediaTypeOf = (name: string) => contentType(name).split(';')[0] ?? '';

/** A file under `/data/`, with its size, digest and schema. */
function fileDistribution(graph: RecordGraph, { name, lang, schema, bytes, sha256 }: MeasuredFile): Resource {
  const title = inBoth((each) => (lang ? `${name} (${languageName(lang, each)})` : name));
  const url = absolute(dataPath(name));
  return {
    ...distribution(graph, {
      id: name,
      url,
      title,
      mediaType: mediaTypeOf(name),
      languages: lang ? [lang] : locales,
    }),
    conformsTo: schema ? schemaUrl(schema) : name.endsWith('.csv') ? absolute(dataPath('datapackage.json')) : undefined,
    byteSize: String(bytes),
    checksum: {
      type: 'spdx:Checksum',
      algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      checksumValue: sha256,
    },
  };
}

const feedForms = [
  ['xml', 'Atom', 'application/atom+xml'],
  ['json', 'JSON Feed', 'application/feed+json'],
] as const;

/** The feeds of a subject, and its calendars, where it has any, in both languages. */
function followings(graph: RecordGraph, subject: FeedSubject): Resource[] {
  const form = (kind: string, lang: Locale, mediaType: string, url: string): Resource =>
    distribution(graph, {
      id: `${subject.of}-${kind.toLowerCase().replace(' ', '-')}-${lang}`,
      url: absolute(url),
      title: inBoth((each) => `${kind} (${languageName(lang, each)})`),
      mediaType,
      languages: [lang],
    });
  return locales.flatMap((lang) => [
    ...feedForms.map(([ending, kind, type]) => form(kind, lang, type, feedDocumentPath(subject, lang, ending))),
    ...(subject.of === 'corrections'
      ? []
      : [form('iCalendar', lang, 'text/calendar', calendarPath(pageOfFeed(subject, lang)))]),
  ]);
}

/** The days that the records of a dataset cover, and when one of them last changed in substance. */
function timeOf({ records }: RecordGraph, about: RecordKind | undefined): Pick<Resource, 'temporal' | 'modified'> {
  const own = records.filter(({ kind }) => about === undefined || kind === about);
  const dates = own.flatMap(({ occasion }) => occasion.date || []);
  const first = dates.map(firstDay).sort().at(0);
  const last = dates.map(lastDay).sort().at(-1);
  const modified = own
    .flatMap(({ facts, silentlyChanged }) => changedAt(facts, silentlyChanged)?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  return { temporal: first ? { type: 'dct:PeriodOfTime', startDate: first, endDate: last } : undefined, modified };
}

type About = DataFile['about'] | 'corrections';

/** What a dataset is called, and what is in it. */
function wordsOf(about: About): Pick<Resource, 'title' | 'description'> {
  const title = (lang: Locale) => {
    const { section, data, feed } = messagesIn(lang);
    if (about === 'corrections') return feed.name.corrections;
    if (about === 'place') return data.place;
    return about in data.about ? data.about[about as keyof typeof data.about] : section[about as keyof typeof section];
  };
  const description = (lang: Locale) => {
    const { sectionIntro, data, feed } = messagesIn(lang);
    if (about === 'corrections') return feed.about.corrections;
    if (about === 'attendance') return data.attendanceNote;
    return about in data.dataset
      ? data.dataset[about as keyof typeof data.dataset]
      : sectionIntro[about as keyof typeof sectionIntro];
  };
  return { title: inBoth(title), description: inBoth(description) };
}

/** Which dates of records are those of a dataset; of what is no record, none is known. */
function datasetTime(graph: RecordGraph, about: About): ReturnType<typeof timeOf> | undefined {
  if (about === 'records') return timeOf(graph, undefined);
  if (about === 'attendance') return timeOf(graph, 'meeting');
  return (isRecordKind as (kind: string) => kind is RecordKind)(about) ? timeOf(graph, about) : undefined;
}

/** The subject of the feeds and calendars that show a dataset. */
function subjectOf(about: About): FeedSubject | undefined {
  if (about === 'records') return { of: 'everything' };
  if (about === 'corrections') return { of: 'corrections' };
  return (isRecordKind as (kind: string) => kind is RecordKind)(about) ? { of: about } : undefined;
}

/** A dataset with all files, feeds and calendars in which it can be had. */
function dataset(graph: RecordGraph, about: About, common: Partial<Resource>): Resource {
  const files = measuredFiles(graph).filter((file) => file.about === about);
  const subject = subjectOf(about);
  return {
    id: iri(about),
    type: 'dcat:Dataset',
    ...wordsOf(about),
    ...common,
    ...datasetTime(graph, about),
    identifier: iri(about),
    theme,
    accrualPeriodicity: authority('frequency', 'IRREG'),
    distribution: [
      ...files.map((file) => fileDistribution(graph, file)),
      ...(subject ? followings(graph, subject) : []),
    ],
  };
}

/** Who publishes the data: whom the site names, else the site itself. */
function publisherOf(graph: RecordGraph): Resource {
  const agentName = inBoth((lang) => graph.site?.publisher?.[lang] ?? siteName(graph, lang));
  return { id: iri('publisher'), type: 'foaf:Agent', agentName, homepage: absolute(homePath('en')) };
}

/** Where mistakes are reported; undefined where the site names no contact. */
function contactOf(graph: RecordGraph): Resource | undefined {
  const address = contactAddress(graph.site, 'corrections');
  if (!address) return undefined;
  return {
    id: iri('contact'),
    type: 'vcard:Organization',
    contactName: inBoth((lang) => graph.site?.publisher?.[lang] ?? siteName(graph, lang)),
    [address.startsWith('mailto:') ? 'hasEmail' : 'hasURL']: address,
  };
}

/**
 * The catalogue of the site’s data (DCAT-AP 3.0.1): a dataset for each kind of thing and for what concerns all, with the
 * files, feeds and calendars in which it can be had, and the files as a service that needs no key.
 */
export function dataCatalogue(graph: RecordGraph): Resource {
  const contact = contactOf(graph);
  const pages = locales.map((lang) => absolute(sectionPath('data', lang)));
  const common: Partial<Resource> = {
    publisher: iri('publisher'),
    contactPoint: contact?.id,
    language: locales.map(languageIri),
    landingPage: pages,
  };
  const abouts = new Set<About>([...measuredFiles(graph).map(({ about }) => about), 'corrections']);
  const datasets = [...abouts].map((about) => dataset(graph, about, common));
  const { modified } = timeOf(graph, undefined);
  return {
    id: iri('catalogue'),
    type: 'dcat:Catalog',
    title: inBoth((lang) => siteName(graph, lang)),
    description: inBoth((lang) => messagesIn(lang).sectionIntro.data),
    publisher: publisherOf(graph),
    contactPoint: contact,
    language: locales.map(languageIri),
    license: graph.site?.licence?.url,
    modified,
    homepage: pages[0],
    themeTaxonomy: 'http://publications.europa.eu/resource/authority/data-theme',
    dataset: datasets,
    service: {
      id: iri('service'),
      type: 'dcat:DataService',
      title: inBoth((lang) => messagesIn(lang).data.about.openapi),
      description: inBoth((lang) => messagesIn(lang).data.dataset.service),
      ...common,
      theme,
      endpointURL: absolute(dataPath('')),
      endpointDescription: absolute(dataPath('openapi.json')),
      conformsTo: 'https://spec.openapis.org/oas/v3.1.0',
      license: graph.site?.licence?.url,
      servesDataset: datasets.flatMap(({ id }) => id ?? []),
    },
  };
}
