import { statSync } from 'node:fs';
import { join } from 'node:path';
import { historySegment, type Section, sections } from '../../src/site/urls.ts';
import { dist, filesIn } from '../site/dist.ts';

type Lang = 'en' | 'hu';

const sectionNames = Object.keys(sections) as Section[];

/** The last segment of the address of a year, of a month, and of what has no date; of its second page and so on. */
const time = String.raw`(?:\d{4}(?:-\d{2})?|undated|datum-nelkul)(?:-(?:page|oldal)-\d+)?/`;
const status = '(?:status|allapot)_[^/]+/';
const name = `(?!${time})[^/]+/`;

const files = filesIn(dist).filter((file) => file.endsWith('.html'));

const hasVersions = files.some((file) => file.includes(`/${historySegment.en}/`));

/** What the addresses of the pages of each sort look like below the language; each page is of the first that fits. */
const shapesIn = (lang: Lang) => {
  const of = (...some: Section[]) => `(?:${some.map((section) => sections[section][lang]).join('|')})/`;
  return {
    'home page': '',
    'list of calls of a status': of('funding-call') + status,
    meeting: of('meeting') + name,
    campaign: of('campaign') + name,
    'funding call': of('funding-call') + name,
    list: of('meeting', 'campaign', 'funding-call'),
    archive: of('archive'),
    year: of('meeting', 'campaign', 'funding-call', 'archive') + time,
    organisation: `${of('organisation')}${name}(?:${time})?`,
    person: `${of('person')}${name}(?:${time})?`,
    topic: `${of('topic')}${name}(?:${time})?`,
    programme: `${of('programme')}${name}(?:${time})?`,
    document: `${of('document')}${name}(?:${time})?`,
    organisations: of('organisation'),
    'list of entries': of('person', 'topic', 'programme', 'document'),
    glossary: of('term'),
    search: of('search'),
    'page of figures': of('figures'),
    'page of data': of('data'),
    codebook: of('data') + name,
    'page of feeds': of('follow'),
    corrections: of('corrections'),
    'corrections of a year': of('corrections') + time,
    // Without the whole history of the content a site has none; tests/site/versions.test.ts then says why.
    ...(hasVersions && {
      'versions of a record': `${of('meeting', 'campaign', 'funding-call')}${name}${historySegment[lang]}/`,
      'version of a record': `${of('meeting', 'campaign', 'funding-call')}${name}${historySegment[lang]}/[^/]+/`,
    }),
    ...(lang === 'en' && { 'style page': 'style/' }),
    'help page': '(?:help|segitseg)/',
    'page of text': `(?!${of(...sectionNames)})(?:[^/]+/){1,2}`,
  };
};

/** The largest page of each sort, by its path below the base: it has the most on it. */
function largestIn(lang: Lang) {
  const rest = files.filter((file) => file.startsWith(`${lang}/`));
  const found = Object.entries(shapesIn(lang)).map(([sort, shape]) => {
    const pattern = new RegExp(`^${lang}/${shape}index\\.html$`);
    const some = rest.filter((file) => pattern.test(file));
    for (const file of some) rest.splice(rest.indexOf(file), 1);
    const [largest] = some.sort((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size);
    if (!largest) throw new Error(`The site holds no ${sort} in ${lang}.`);
    return [sort, largest.replace('index.html', '')];
  });
  if (rest.length > 0) throw new Error(`These pages are of no sort that is tested: ${rest}.`);
  return Object.fromEntries(found) as Record<keyof ReturnType<typeof shapesIn>, string>;
}

/** The largest page at a short address. */
const [longest = ''] = files
  .filter((file) => file.startsWith('r/'))
  .sort((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size);

/** A page of every sort, by its path below the base. */
export const sorts = {
  en: {
    ...largestIn('en'),
    root: '',
    'short address': longest.replace('index.html', ''),
    'page for what is not there': 'en/nothing/',
  },
  hu: largestIn('hu'),
};
