import { locales } from '../language/locales.ts';
import { asHeader, contentSecurityPolicy, searchSecurityPolicy } from './security-policy.ts';
import { sections } from './urls.ts';

/** A header of every answer, or of some. */
export interface ResponseHeader {
  name: string;
  /** Its value; undefined where only some files have it. */
  value?: string;
  /**
   * The files that have another value: a regular expression of PCRE, RE2 and ECMAScript alike, for the whole path below the
   * base of the site, without the slash at its beginning.
   */
  except?: { pattern: string; value: string };
  /** What `_headers` gives instead, which knows no exceptions: hosts join the values of all patterns that match a path. */
  listed?: readonly Listed[];
}

/** A value for patterns of `_headers`: `:name` is a segment, and `*` at the end is whatever follows. */
interface Listed {
  value: string;
  globs: readonly string[];
}

const year = 365 * 24 * 60 * 60;

const below = (...folders: string[]): string[] => folders.map((folder) => `/${folder}/*`);

/** The files of a name that lie so many folders deep. */
const deep = (name: string, ...depths: number[]): string[] =>
  depths.map((depth) => `/${[':a/', ':b/', ':c/', ':d/'].slice(0, depth).join('')}${name}`);

/** Files of types that hosts do not know by themselves, as `_headers` names them. */
export const unusualTypes: readonly string[] = [
  '/data/records.ndjson',
  '/data/catalog.ttl',
  '/data/catalog.jsonld',
  ...deep('manifest.webmanifest', 1),
  ...deep('calendar.ics', 1, 2, 3),
  ...deep('index.md', 3),
  ...deep('timemap.link', 4),
  ...deep('linkset.json', 2),
  ...['bib', 'ris'].flatMap((form) => deep(`cite.${form}`, 2, 3)),
];

/** Where Pagefind runs: the pages of the search, and its worker, which follows the policy of its own file. */
const policy: ResponseHeader = {
  name: 'Content-Security-Policy',
  value: asHeader(contentSecurityPolicy),
  except: {
    pattern: `pagefind/.*|(${locales.map((lang) => `${lang}/${sections.search[lang]}`).join('|')})/(index\\.html)?`,
    value: asHeader(searchSecurityPolicy),
  },
  // All other pages have the narrower one in their <meta>, and a browser follows both.
  listed: [{ value: asHeader(searchSecurityPolicy), globs: ['/*'] }],
};

/** What other sites may show within their own pages, feed readers above all: pictures and attachments, besides the data. */
const embedding: ResponseHeader = {
  name: 'Cross-Origin-Resource-Policy',
  value: 'same-origin',
  except: {
    pattern: String.raw`(data|pagefind|files|sharing)/.*|[^/]+\.(png|ico|svg)`,
    value: 'cross-origin',
  },
  listed: [
    { value: 'same-origin', globs: below(...locales, 'r', 'search', '_astro') },
    { value: 'cross-origin', globs: below('data', 'pagefind', 'files', 'sharing') },
  ],
};

/** What the programs of other sites may read: the data, Pagefind’s index, and the files beside the page of a record. */
const reading: ResponseHeader = {
  name: 'Access-Control-Allow-Origin',
  except: {
    pattern: String.raw`(data|pagefind)/.*|llms\.txt|.*/(record\.json|index\.md|linkset\.json|cite\.(bib|ris|json))`,
    value: '*',
  },
  listed: [
    {
      value: '*',
      globs: [
        ...below('data', 'pagefind'),
        '/llms.txt',
        ...deep('record.json', 3),
        ...deep('index.md', 3),
        ...deep('linkset.json', 2),
        ...['bib', 'ris', 'json'].flatMap((form) => deep(`cite.${form}`, 2, 3)),
      ],
    },
  ],
};

const lasting = `public, max-age=${year}, immutable`;

/** Files last whose names, or those of their folders, change with their content. */
const keeping: ResponseHeader = {
  name: 'Cache-Control',
  value: 'no-cache',
  except: { pattern: '(_astro|search/editions)/.*', value: lasting },
  // Hosts that read it ask again for everything else by themselves.
  listed: [{ value: lasting, globs: below('_astro', 'search/editions') }],
};

/**
 * The headers of every answer. HSTS is among them where the site is published by https; it leaves out subdomains, which may
 * not be this site’s to decide.
 */
export function responseHeadersOf(siteUrl: string): ResponseHeader[] {
  return [
    policy,
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    {
      name: 'Permissions-Policy',
      value: 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    embedding,
    reading,
    keeping,
    ...(siteUrl.startsWith('https:') ? [{ name: 'Strict-Transport-Security', value: `max-age=${year}` }] : []),
  ];
}

const plain = responseHeadersOf('').map(({ name, value, except }) => ({
  name: name.toLowerCase(),
  value,
  except: except && { files: new RegExp(`^/(${except.pattern})$`), value: except.value },
}));

/**
 * The headers of an answer that is not encrypted, by their names in lower case.
 *
 * @param path below the base of the site, with a slash at its beginning
 */
export function headersFor(path: string): Map<string, string> {
  return new Map(
    plain.flatMap(({ name, value, except }) => {
      const here = except?.files.test(path) ? except.value : value;
      return here === undefined ? [] : [[name, here] as const];
    }),
  );
}
