import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineOver } from '../src/cli/commands/search.ts';
import { type Locale, locales } from '../src/language/locales.ts';
import { queryOf } from '../src/search/query/query.ts';
import type { Engine } from '../src/search/result/answer.ts';
import { type Judged, ownJudged, type Quality, qualityOf } from '../tests/search/quality.ts';
import { baselinesOf, indexWithPagefind } from './search/baselines.ts';
import { corpusQuestions, corpusSets, isHeldOut, recordQuestions, recordSets } from './search/corpus-questions.ts';
import { indexArchive, readContent } from './search/index-content.ts';
import { knownItemQuestions } from './search/known-items.ts';
import { gainsOf, meanOf, pairedDifference } from './search/paired.ts';

/** What the search has loaded since it was last asked, in files and bytes as they go over the line. */
function countLoads(): () => { files: number; bytes: number } {
  const plain = globalThis.fetch;
  let [files, bytes] = [0, 0];
  globalThis.fetch = async (...request) => {
    const response = await plain(...request);
    const body = await response.arrayBuffer();
    files += 1;
    bytes += body.byteLength;
    return new Response(body);
  };
  return () => {
    const counted = { files, bytes };
    [files, bytes] = [0, 0];
    return counted;
  };
}

const ask = (engine: Engine, lang: Locale) => async (words: string) => {
  const { directHits, results, rest, elsewhere } = await engine.find(queryOf({ words }), lang);
  return [...directHits, ...results, ...(await rest()), ...(await elsewhere()).results].map(({ number }) => number);
};

function printQuality(name: string, qualities: Record<string, Quality>): void {
  console.log(
    `\n| ${name} | questions | MRR@10 | nDCG@10 | success@1 | nothing |\n| --- | --- | --- | --- | --- | --- |`,
  );
  for (const [type, { count, mrr, ndcg, success, zero }] of Object.entries(qualities))
    console.log(`| ${[type, count, ...[mrr, ndcg, success, zero].map((value) => value.toFixed(3))].join(' | ')} |`);
}

/** Prints how much better this search answers than another, by the nDCG@10 of each question. */
function printDifference(of: string, ones: readonly number[], name: string, others: readonly number[]): void {
  const { mean, low, high } = pairedDifference(ones, others);
  const [own, other, by, from, to] = [meanOf(ones), meanOf(others), mean, low, high].map((value) => value.toFixed(3));
  console.log(
    `\n${of}: nDCG@10 ${own}, of ${name} ${other}; the difference is ${by} (95 % of means from ${from} to ${to})`,
  );
}

/** What first answers load, each by a search that has loaded nothing yet, and how long later ones take. */
async function printLoads(folder: string, lang: Locale, questions: readonly Judged[]): Promise<void> {
  const some = questions.slice(0, 30);
  const firsts: number[] = [];
  for (const { words } of some) {
    const engine = engineOver(folder);
    const loads = countLoads();
    const { rest, elsewhere } = await engine.find(queryOf({ words }), lang);
    await Promise.all([rest(), elsewhere()]);
    firsts.push(loads().bytes);
  }
  const engine = engineOver(folder);
  const loads = countLoads();
  const times: number[] = [];
  for (const { words } of some) {
    for (let typed = 3; typed <= words.length; typed++) {
      const completed = performance.now();
      await engine.find(queryOf({ words: words.slice(0, typed) }), lang);
      times.push(performance.now() - completed);
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  console.log(
    `\n${lang}: a first answer in both languages loads ${Math.round(median(firsts) / 1000)} kB (median of ${firsts.length}; at most ${Math.round(Math.max(...firsts) / 1000)} kB). ` +
      `${times.length} keys load ${(loads().bytes / 1e6).toFixed(2)} MB and take ${median(times).toFixed(0)} ms each (median).`,
  );
}

/** Each question that is not answered at best, with the rank of the first right answer; 0 where there is none. */
async function printMisses(engine: Engine, lang: Locale, questions: readonly Judged[]): Promise<void> {
  for (const question of questions) {
    const { all } = await qualityOf([question], ask(engine, lang));
    if (question.grades.size === 0 || !all || all.ndcg > 0.999) continue;
    const rank = all.mrr > 0 ? Math.round(1 / all.mrr) : 0;
    console.log(`${rank}\t${all.ndcg.toFixed(2)}\t${question.type}\t${question.words}`);
  }
}

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    content: { type: 'string' },
    count: { type: 'string', default: '100' },
    misses: { type: 'boolean', default: false },
    baselines: { type: 'boolean', default: false },
  },
});
const isIndexed = values.content && !values.dist;
const folder = isIndexed ? mkdtempSync(join(tmpdir(), 'search-')) : (values.dist ?? 'dist');
try {
  const archive = values.content ? await readContent(values.content) : undefined;
  if (archive && isIndexed) await indexArchive(archive, folder);
  if (archive && isIndexed && values.baselines) await indexWithPagefind(archive, folder);
  for (const lang of locales) {
    const engine = engineOver(folder);
    const items = archive || values.baselines ? await engine.all(queryOf(), lang) : [];
    const hasPagefind = !isIndexed || values.baselines;
    const sets = archive
      ? [
          // Phrases that no text has as they are written are looked up with Pagefind.
          ...corpusSets.map((set) => ({
            set,
            questions: corpusQuestions(archive, set, lang).filter(({ type }) => hasPagefind || type !== 'phrase'),
          })),
          {
            set: 'titles',
            questions: knownItemQuestions(
              items.filter((item) => item.lang === lang),
              lang,
              Number(values.count),
            ),
          },
        ].filter(({ questions }) => questions.length > 0)
      : [
          ...recordSets.map((set) => ({ set: set as string, questions: recordQuestions(set, lang) })),
          { set: 'record', questions: ownJudged(lang) },
        ];
    const baselines = values.baselines ? baselinesOf(engine, items, lang) : {};
    const together = new Map<string, { ones: number[]; others: number[] }>();
    for (const { set, questions } of sets) {
      printQuality(`${lang}, ${set}`, await qualityOf(questions, ask(engine, lang)));
      for (const [name, search] of Object.entries(baselines)) {
        const { all } = await qualityOf(questions, search);
        if (all) printQuality(`${lang}, ${set}, ${name}`, { all });
        const [ones, others] = [await gainsOf(questions, ask(engine, lang)), await gainsOf(questions, search)];
        printDifference(`${lang}, ${set}`, ones, name, others);
        if (set === 'titles') continue;
        const known = together.get(name) ?? { ones: [], others: [] };
        together.set(name, { ones: [...known.ones, ...ones], others: [...known.others, ...others] });
      }
      if (values.misses && !isHeldOut(set)) await printMisses(engine, lang, questions);
    }
    for (const [name, { ones, others }] of together)
      printDifference(`${lang}, all sets but titles`, ones, name, others);
    if (!values.misses) await printLoads(folder, lang, sets.at(-1)?.questions ?? []);
  }
} finally {
  if (isIndexed) rmSync(folder, { recursive: true });
}
