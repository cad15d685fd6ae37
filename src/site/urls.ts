import type { Locale } from '../language/locales.ts';
import { pageSegments } from './page-segments.ts';
import { settings } from './settings.ts';

/** The first segment of the addresses below a language, in that language. Addresses are for ever. */
export const sections = {
  meeting: { en: 'meetings', hu: 'talalkozok' },
  campaign: { en: 'campaigns', hu: 'kampanyok' },
  'funding-call': { en: 'funding-calls', hu: 'palyazatok' },
  organisation: { en: 'organisations', hu: 'szervezetek' },
  person: { en: 'people', hu: 'tisztsegviselok' },
  topic: { en: 'topics', hu: 'temak' },
  programme: { en: 'programmes', hu: 'tamogatasi-programok' },
  document: { en: 'documents', hu: 'dokumentumok' },
  term: { en: 'glossary', hu: 'fogalomtar' },
  archive: { en: 'archive', hu: 'archivum' },
  search: { en: 'search', hu: 'kereses' },
  figures: { en: 'figures', hu: 'szamokban' },
  follow: { en: 'follow', hu: 'kovetes' },
  data: { en: 'data', hu: 'adatok' },
  corrections: { en: 'corrections', hu: 'helyesbitesek' },
} as const;

/** The address of the style page, which is not a section: readers are not led there. */
export const styleSegment = 'style';

export type Section = keyof typeof sections;

/** A path on this site, with the base path before it and a slash at the end. */
export function path(...segments: string[]): string {
  return `${settings().basePath}${segments.map((segment) => `${segment}/`).join('')}`;
}

/** The path of a file that is not a page: no slash at the end. */
export function filePath(...segments: string[]): string {
  return `${settings().basePath}${segments.join('/')}`;
}

export function homePath(lang: Locale): string {
  return path(lang);
}

/** The path of a section, or of something in it: a record or entry by its id, a list by its year. */
export function sectionPath(section: Section, lang: Locale, item?: string): string {
  const segment = sections[section][lang];
  return item === undefined ? path(lang, segment) : path(lang, segment, item);
}

/**
 * The last segments of the addresses of the pages that explain fields: of all records and of files, of each kind of record,
 * of entries, and of other systems’ formats.
 */
export const codebooks = {
  fields: { en: 'fields', hu: 'mezok' },
  kinds: { en: 'fields-by-kind', hu: 'mezok-tipusonkent' },
  entries: { en: 'fields-of-entries', hu: 'bejegyzesek-mezoi' },
  formats: { en: 'formats', hu: 'formatumok' },
} as const;

export type Codebook = keyof typeof codebooks;

export const codebookNames = Object.keys(codebooks) as Codebook[];

/** The path of a page that explains fields. */
export function codebookPath(lang: Locale, codebook: Codebook = 'fields'): string {
  return sectionPath('data', lang, codebooks[codebook][lang]);
}

/** The path of the records of a year in a section, of those without a date, or of the calls of a status. */
export function yearPath(section: Section, lang: Locale, year: string): string {
  return sectionPath(section, lang, listSegment(year, lang));
}

/** The path of the entries of a kind under a letter. No id has an underscore, so that no entry has this address. */
export function letterPath(section: Section, lang: Locale, key: string): string {
  return sectionPath(section, lang, listSegment(key, lang));
}

/** The path of the records of a year, or of a month of it, that name an entry. */
export function entryYearPath(section: Section, lang: Locale, id: string, year: string): string {
  return path(lang, sections[section][lang], id, listSegment(year, lang));
}

/** The path of the entries of a section that name an entry: the people in office at an organisation, its parts. */
export function linkedPath(section: Section, lang: Locale, id: string, linked: Section, page = 1): string {
  return path(lang, sections[section][lang], id, linkedSegment(linked, lang, page));
}

/** The last segment of the address of the entries of a section that name another entry; pages count from 1. */
export function linkedSegment(linked: Section, lang: Locale, page: number): string {
  const first = sections[linked][lang];
  return page === 1 ? first : `${first}-${listWords[lang].page}-${page}`;
}

/** The words in the addresses of lists, by their counterparts in the keys of pages. */
const listWords = {
  en: {
    undated: 'undated',
    page: 'page',
    letter: 'letter',
    other: 'other',
    status: 'status',
    open: 'open',
    coming: 'coming',
    closed: 'closed',
    awarded: 'awarded',
    withdrawn: 'withdrawn',
    unknown: 'unknown',
  },
  hu: {
    undated: 'datum-nelkul',
    page: 'oldal',
    letter: 'betu',
    other: 'egyeb',
    status: 'allapot',
    open: 'nyitott',
    coming: 'varhato',
    closed: 'lezart',
    awarded: 'eredmennyel',
    withdrawn: 'visszavont',
    unknown: 'ismeretlen',
  },
} as const;

type ListWord = keyof (typeof listWords)['en'];

const listWord = new RegExp(Object.keys(listWords.en).join('|'), 'g');

/** The last segment of the address of a page of a list: in English its key, `2022-11-page-2`, `letter_m`, `status_open`. */
export function listSegment(key: string, lang: Locale): string {
  return key.replace(listWord, (word) => listWords[lang][word as ListWord]);
}

const datedList = (({ en, hu }) =>
  new RegExp(`^(\\d{4}(-\\d{2})?|(\\d{4}-)?(${en.undated}|${hu.undated}))(-(${en.page}|${hu.page})-\\d+)?$`))(
  listWords,
);

/** Whether a segment is the last of the address of a list of records by date, in either language. */
export function isYearSegment(segment: string): boolean {
  return datedList.test(segment);
}

/** Whether the site itself has a page at an address below a language, whatever its content. */
export function isOwnSegment(segment: string, lang: Locale): boolean {
  return segment === styleSegment || Object.values(sections).some((section) => section[lang] === segment);
}

/** The last segment of the address of a page of the site; two, with a slash, where it is below another page. */
export function pageSegment(id: string, lang: Locale): string {
  return pageSegments[id]?.[lang] ?? id;
}

export function pagePath(id: string, lang: Locale): string {
  return path(lang, ...pageSegment(id, lang).split('/'));
}

/** The short path of a record, by its number: the one that is cited. It stays when a record gets another id, and when it is removed. */
export function shortPath(number: string): string {
  return path('r', number);
}

/** The path of the links between a record, its pages, its data and its files. It outlasts a renaming as the short path does. */
export function linksetPath(number: string): string {
  return filePath('r', number, 'linkset.json');
}

/** The path of the picture of the short address of a record, which cameras read. */
export const codePath = (number: string): string => filePath('r', number, 'qr.svg');

/** The path of the description of the search in a language, for browsers. */
export function openSearchPath(lang: Locale): string {
  return filePath(lang, 'opensearch.xml');
}

/** The last segment of the address of the page that lists the revisions of a record. */
export const historySegment: Record<Locale, string> = { en: 'history', hu: 'valtozatok' };

/** The path of the revisions of a record, or of one of them by its key. */
export function historyPath(section: Section, lang: Locale, id: string, key?: string): string {
  const above = [lang, sections[section][lang], id, historySegment[lang]];
  return key === undefined ? path(...above) : path(...above, key);
}

/** The name of the file beside the revisions of a record that lists them for programs. */
export const timeMapName = 'timemap.link';

/** The path of that file. */
export function timeMapPath(section: Section, lang: Locale, id: string): string {
  return `${historyPath(section, lang, id)}${timeMapName}`;
}

/** The formats of feeds, by the ending of their files. */
export type FeedFormat = 'xml' | 'json';

/** The path of the feed that belongs to a page, or of an archive document of it. No page has an address with a dot. */
export function feedPath(page: string, format: FeedFormat, archive?: string): string {
  return `${page}feed${archive === undefined ? '' : `-${archive}`}.${format}`;
}

/** The path of the calendar that belongs to a page. */
export function calendarPath(page: string): string {
  return `${page}calendar.ics`;
}

/** The formats of citations, by the ending of their files. */
export type CitationFormat = 'bib' | 'ris' | 'json';

/** The path of the file with the citations of what a page shows. */
export function citationPath(page: string, format: CitationFormat): string {
  return `${page}cite.${format}`;
}

/** The address under which a calendar program subscribes to a calendar instead of copying it once. */
export function subscription(calendar: string): string {
  return absolute(calendar).replace(/^https?:/, 'webcal:');
}

/** The path of a file in a record's folder. */
export function attachmentPath(number: string, name: string): string {
  return filePath('files', number, name);
}

/** The path of the archive of all attachments of a record; beside its folder, where no attachment can have that name. */
export function archivePath(number: string): string {
  return filePath('files', `${number}.zip`);
}

/** The path of a file under `/data/`. */
export function dataPath(...names: string[]): string {
  return filePath('data', ...names);
}

/** What a kind of thing is called in the names of files under `/data/`: as in the English addresses. */
export function dataSegment(kind: keyof typeof sections | 'place'): string {
  return kind === 'place' ? 'places' : sections[kind].en;
}

/** The complete address of a path, as it is printed, cited and given to machines. */
export function absolute(sitePath: string): string {
  return `${settings().siteUrl}${sitePath}`;
}
