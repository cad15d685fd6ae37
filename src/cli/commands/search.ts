import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deadlineLine } from '../../components/search/deadline-line.ts';
import { counted, countedIn, fill } from '../../components/search/fill.ts';
import { roleLines } from '../../components/search/role-lines.ts';
import { each, either, understandingOf } from '../../components/search/understanding.ts';
import { escapeHtml } from '../../language/escape-html.ts';
import { isLocale, type Locale } from '../../language/locales.ts';
import { createEngine, type EngineOptions, openSources } from '../../search/engine.ts';
import { type Explanation, explainer } from '../../search/explain.ts';
import { asksForHelp } from '../../search/help/asks-for-help.ts';
import { pageSize } from '../../search/query/facets.ts';
import { isBlank, type Query, queryFrom } from '../../search/query/query.ts';
import { type Answer, type Engine, type Result, type ResultPart, SearchFileError } from '../../search/result/answer.ts';
import { type Span, textOf } from '../../search/result/span.ts';
import { settings } from '../../site/settings.ts';
import { type PageWords, searchWords } from '../../views/search/search-words.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';
import { explanationLines } from '../search/explanation.ts';
import { helpLines } from '../search/help-lines.ts';
import { readQueryFile } from '../search/query-file.ts';
import { unreadable } from '../site-file.ts';

/** What the search expects of a page, given here: where it is, and a fetch that reads files of the build. */
function actAsPage(bundles: URL): void {
  Object.assign(globalThis, {
    location: bundles,
    fetch: async (address: string | URL) => new Response(await readFile(fileURLToPath(new URL(address, bundles)))),
  });
}

/** The files of a finished build, as the engine of the search page takes them, read at an instant. */
function filesOf(dist: string, now = () => settings().clock): EngineOptions {
  const addressOf = (folder: string) => pathToFileURL(`${join(resolve(dist), folder)}/`);
  actAsPage(addressOf('search'));
  return {
    bundles: addressOf('search').href,
    pagefind: addressOf('pagefind').href,
    baseUrl: settings().basePath,
    now,
    options: { noWorker: true },
  };
}

/** The engine of the search page over the files of a finished build, read at an instant: that of this process. */
export const engineOver = (dist: string, now?: () => number): Engine => createEngine(filesOf(dist, now));

/** Spans as other programs read them: HTML with what matches in `<mark>`. */
export const htmlOf = (spans: readonly Span[]): string =>
  spans.map(({ text, isMarked }) => (isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');

/** The title of a part, after the word for a document where it is one. */
const titleOf = ({ title, isAnnex }: ResultPart, { annex }: PageWords) => (isAnnex ? `${annex}: ${title}` : title);

/** A result for people: the record, and its parts that match. */
const lines = (result: Result, query: Query, reader: Locale, explanation: Explanation | undefined) => {
  const { number, lang, title, url, excerpt, parts } = result;
  const words = searchWords(reader);
  const deadline = deadlineLine(result, query, words, reader);
  return [
    `${number} [${lang}] ${title}`,
    url,
    ...(deadline ? [deadline] : []),
    ...roleLines(result, words),
    ...(explanation ? explanationLines(explanation) : []),
    textOf(excerpt),
    ...parts.map(
      (part) => `- ${[titleOf(part, words), part.url, textOf(part.excerpt)].filter(Boolean).join('\n    ')}`,
    ),
  ].join('\n  ');
};

/**
 * A record as other programs get it; fields are only ever added. `otherForms`: whether it has a phrase only with other forms
 * of its words.
 */
const fieldsOf = ({ number, kind, lang, title, day, url, excerpt, parts, ...more }: Result) => ({
  number,
  kind,
  lang,
  title,
  day,
  url,
  excerpt: htmlOf(excerpt),
  parts: parts.map((part) => ({
    title: part.title,
    url: part.url,
    excerpt: htmlOf(part.excerpt),
    isAnnex: part.isAnnex ?? false,
  })),
  status: more.status ?? '',
  deadline: more.deadline ?? '',
  deadlineZone: more.deadlineZone ?? '',
  deadlineUtc: more.deadlineUtc ?? '',
  roles: more.roles,
  otherForms: false,
});

/** Every page of an answer, and then the best of what the other language alone has; and how much of each there is. */
async function everything(engine: Engine, query: Query, lang: Locale) {
  const first = await engine.find(query, lang, pageSize);
  const results = [...first.directHits, ...first.results];
  for (let page = 2; page <= first.pages; page++)
    results.push(...(await engine.find({ ...query, page }, lang, pageSize)).results);
  const [otherForms, elsewhere] = [await first.otherForms?.(), await first.elsewhere()];
  return { first, results, otherForms, elsewhere };
}

/** How many records match and how the query was understood, in the words of the search page. */
function summaryOf(answer: Answer, elsewhere: number, lang: Locale): string {
  const { total, didYouMean } = answer;
  const words = searchWords(lang);
  const also = elsewhere > 0 ? [countedIn(words.resultsElsewhere, elsewhere, lang)] : [];
  const meant = didYouMean.length > 0 ? [fill(words.didYouMean, { words: either[lang].format(didYouMean) })] : [];
  return [
    [countedIn(words.results, total, lang), ...also].join(' '),
    ...answer.unknownNumbers.map(({ number, nearest }) =>
      fill(words.unknownNumber, { number, numbers: each[lang].format(nearest) }),
    ),
    ...understandingOf(answer, words, lang),
    ...(answer.needsWords ? [words.none.needsWords] : []),
    ...meant,
  ].join('\n');
}

/** The query for some words, with filters as in an address of the search page. */
const queryFor = (words: string, narrow: string) => queryFrom(`?${new URLSearchParams({ q: words })}&${narrow}`);

/**
 * Answers each query of a file with a line of JSON, in order: the first page of its results, then the best of those that
 * only the other language has.
 */
async function answerFile(engine: Engine, file: string, narrow: string): Promise<void> {
  for (const { q, lang } of readQueryFile(file)) {
    const answer = await engine.find(queryFor(q, narrow), lang, pageSize);
    const [further, elsewhere] = [await answer.otherForms?.(), await answer.elsewhere()];
    const { total } = answer;
    const all = [...answer.directHits, ...answer.results, ...(further?.results ?? []), ...elsewhere.results];
    const results = all.map(({ number, lang, title, url, day, kind }) => ({ number, lang, title, url, day, kind }));
    const [otherForms, help] = [further?.total ?? 0, asksForHelp(q)];
    console.log(JSON.stringify({ q, lang, total, elsewhere: elsewhere.total, results, help, otherForms }));
  }
}

/** Answers one query, for people or as JSON; with the parts of each score where they are asked for. */
async function answerWords(
  engine: Engine,
  query: Query,
  lang: Locale,
  { json, explain, dist }: { json: boolean; explain: boolean; dist: string },
): Promise<void> {
  const { first, results: own, otherForms, elsewhere } = await everything(engine, query, lang);
  const explained = explain && !isBlank(query) ? await explainer(openSources(filesOf(dist)), query, lang) : undefined;
  const withExplanations = (results: readonly Result[]) =>
    Promise.all(
      results.map(async (result) => ({ result, explanation: await explained?.(result.number, result.lang) })),
    );
  const [ownExplained, elsewhereExplained] = [await withExplanations(own), await withExplanations(elsewhere.results)];
  const { total = 0, results: inOtherForms = [] } = otherForms ?? {};
  if (json) {
    const fields = (some: typeof ownExplained) =>
      some.map(({ result, explanation }) => ({ ...fieldsOf(result), ...(explanation && { explanation }) }));
    const further = inOtherForms.map((result) => ({ ...fieldsOf(result), otherForms: true }));
    console.log(JSON.stringify([...fields(ownExplained), ...further, ...fields(elsewhereExplained)], null, 2));
    return;
  }
  const linesOf = (results: Awaited<ReturnType<typeof withExplanations>>) =>
    results.map(({ result, explanation }) => lines(result, query, lang, explanation));
  const help = asksForHelp(query.words) ? [helpLines(dist, lang).join('\n')].filter(Boolean) : [];
  const heading = total > 0 ? [counted(searchWords(lang).otherFormsTitle, total, lang)] : [];
  const further = inOtherForms.map((result) => lines(result, query, lang, undefined));
  const answers = [...linesOf(ownExplained), ...heading, ...further, ...linesOf(elsewhereExplained)];
  console.log([...help, summaryOf(first, elsewhere.total, lang), ...answers].join('\n\n'));
}

/**
 * `search "words" [--lang en|hu] [--narrow "kind=meeting&from=2015"] [--json] [--explain] [--dist DIR]`: searches the finished
 * build with the engine of the search page. `--queries FILE` answers the queries of a file instead, a line of JSON each.
 */
export async function search(args: string[]): Promise<number> {
  // There are no options of one letter: a minus before a word excludes it.
  const isExcluded = (argument: string) => /^-[^-]/.test(argument);
  const { values, positionals } = readCommandLine(
    'search',
    args.filter((argument) => !isExcluded(argument)),
  );
  const words = [...positionals, ...args.filter(isExcluded)].join(' ').trim();
  const { lang, narrow, queries } = values;
  const query = queryFor(words, narrow);
  const folder = join(resolve(values.dist), 'search');
  if (queries && words) throw new Refusal('Give either words or --queries FILE, not both.');
  if (!queries && isBlank(query)) throw new Refusal('Give the words to search for: npm run search -- "words".');
  if (!isLocale(lang)) throw new Refusal(`There is no language “${lang}” here: write --lang en or --lang hu.`);
  if (!existsSync(folder)) throw new Refusal(`There is no search index in ${folder}: run npm run build first.`);

  const engine = engineOver(values.dist);
  const answered = queries ? answerFile(engine, queries, narrow) : answerWords(engine, query, lang, values);
  await answered.catch((error: unknown) => {
    throw error instanceof SearchFileError ? unreadable(fileURLToPath(error.address)) : error;
  });
  return 0;
}
