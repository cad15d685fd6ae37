import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { deadlineLine } from '../../components/search/deadline-line.ts';
import { countedIn, fill } from '../../components/search/fill.ts';
import { roleLines } from '../../components/search/role-lines.ts';
import { either, understandingOf } from '../../components/search/understanding.ts';
import { isLocale, type Locale } from '../../language/locales.ts';
import { escapeHtml } from '../../prose/markup.ts';
import { createEngine } from '../../search/engine.ts';
import { pageSize } from '../../search/query/facets.ts';
import { isBlank, type Query, queryFrom } from '../../search/query/query.ts';
import type { Answer, Engine, Result } from '../../search/result/answer.ts';
import { type Span, textOf } from '../../search/result/span.ts';
import { settings } from '../../site/settings.ts';
import { searchWords } from '../../views/search/search-words.ts';

/** What the search expects of a page, given here: where it is, and a fetch that reads files of the build. */
function actAsPage(bundles: URL): void {
  Object.assign(globalThis, {
    location: bundles,
    fetch: async (address: string | URL) => new Response(await readFile(fileURLToPath(new URL(address, bundles)))),
  });
}

/** The engine of the search page over the bundles of a finished build. */
export function engineOver(dist: string): Engine {
  const bundles = pathToFileURL(`${join(resolve(dist), 'search')}/`);
  actAsPage(bundles);
  return createEngine({
    bundles: bundles.href,
    baseUrl: settings().basePath,
    now: () => settings().clock,
    options: (lang) => ({ basePath: `${bundles.href}${lang}/`, noWorker: true }),
  });
}

/** Spans as other programs read them: HTML with what matches in `<mark>`. */
export const htmlOf = (spans: readonly Span[]): string =>
  spans.map(({ text, isMarked }) => (isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');

/** A record, and the parts of it that lead to what was asked. */
const lines = (result: Result, query: Query, reader: Locale) => {
  const { number, lang, title, url, excerpt, parts } = result;
  const words = searchWords(reader);
  const deadline = deadlineLine(result, query, words, reader);
  return [
    `${number} [${lang}] ${title}`,
    url,
    ...(deadline ? [deadline] : []),
    ...roleLines(result, words),
    textOf(excerpt),
    ...parts.map((part) => `- ${[part.title, part.url, textOf(part.excerpt)].filter(Boolean).join('\n    ')}`),
  ].join('\n  ');
};

/** A record as other programs get it; fields are only ever added. */
const fieldsOf = ({ number, kind, lang, title, day, url, excerpt, parts, ...more }: Result) => ({
  number,
  kind,
  lang,
  title,
  day,
  url,
  excerpt: htmlOf(excerpt),
  parts: parts.map((part) => ({ title: part.title, url: part.url, excerpt: htmlOf(part.excerpt) })),
  status: more.status ?? '',
  deadline: more.deadline ?? '',
  deadlineZone: more.deadlineZone ?? '',
  deadlineUtc: more.deadlineUtc ?? '',
  roles: more.roles,
});

/** Every page of an answer, and then the best of what the other language alone has; and how much of each there is. */
async function everything(engine: Engine, query: Query, lang: Locale) {
  const first = await engine.find(query, lang, pageSize);
  const results = [...first.jump, ...first.results];
  for (let page = 2; page <= first.pages; page++)
    results.push(...(await engine.find({ ...query, page }, lang, pageSize)).results);
  const elsewhere = await first.elsewhere();
  return { first, results: [...results, ...elsewhere.results], elsewhere: elsewhere.total };
}

/** How much was found and how the question was taken, as the search page says it. */
function found(answer: Answer, elsewhere: number, lang: Locale): string {
  const { total, didYouMean } = answer;
  const words = searchWords(lang);
  const also = elsewhere > 0 ? [countedIn(words.foundElsewhere, elsewhere, lang)] : [];
  const meant = didYouMean.length > 0 ? [fill(words.didYouMean, { words: either[lang].format(didYouMean) })] : [];
  return [
    [countedIn(words.found, total, lang), ...also].join(' '),
    ...understandingOf(answer, words, lang),
    ...meant,
  ].join('\n');
}

/**
 * `search "words" [--lang en|hu] [--narrow "kind=meeting&from=2015"] [--json] [--dist DIR]`: asks the finished build
 * through the engine of the search page.
 */
export async function search(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      narrow: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
    },
  });
  const words = positionals.join(' ').trim();
  const { lang, narrow } = values;
  const query = queryFrom(`?${new URLSearchParams({ q: words })}&${narrow}`);
  const folder = join(resolve(values.dist), 'search');
  const complain = (sentence: string) => {
    console.error(sentence);
    return 1;
  };
  if (isBlank(query)) return complain('Say what to look for: npm run search -- "words".');
  if (!isLocale(lang)) return complain(`There is no language “${lang}” here: write --lang en or --lang hu.`);
  if (!existsSync(folder)) return complain(`There is no search index in ${folder}: run npm run build first.`);

  const { first, results, elsewhere } = await everything(engineOver(values.dist), query, lang);
  if (values.json) {
    const fields = results.map(fieldsOf);
    console.log(JSON.stringify(fields, null, 2));
  } else
    console.log([found(first, elsewhere, lang), ...results.map((result) => lines(result, query, lang))].join('\n\n'));
  return 0;
}
