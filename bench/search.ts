import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineOver } from '../src/cli/commands/search.ts';
import { type Locale, locales } from '../src/language/locales.ts';
import type { Engine } from '../src/search/answer.ts';
import { queryOf } from '../src/search/query.ts';
import { type Judged, judgedIn, type Quality, qualityOf } from '../tests/search/quality.ts';
import { indexContent } from './search/index-content.ts';
import { knownItemQuestions } from './search/known-items.ts';

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
  const { jump, results, rest, elsewhere } = await engine.find(queryOf({ words }), lang);
  return [...jump, ...results, ...(await rest()), ...(await elsewhere()).results].map(({ number }) => number);
};

function printQuality(lang: Locale, qualities: Record<string, Quality>): void {
  console.log(
    `\n| ${lang} | questions | MRR@10 | nDCG@10 | success@1 | nothing |\n| --- | --- | --- | --- | --- | --- |`,
  );
  for (const [type, { count, mrr, ndcg, success, zero }] of Object.entries(qualities))
    console.log(`| ${[type, count, ...[mrr, ndcg, success, zero].map((value) => value.toFixed(3))].join(' | ')} |`);
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
      const begun = performance.now();
      await engine.find(queryOf({ words: words.slice(0, typed) }), lang);
      times.push(performance.now() - begun);
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  console.log(
    `\n${lang}: a first answer in both languages loads ${Math.round(median(firsts) / 1000)} kB (median of ${firsts.length}; at most ${Math.round(Math.max(...firsts) / 1000)} kB). ` +
      `${times.length} keys load ${(loads().bytes / 1e6).toFixed(2)} MB and take ${median(times).toFixed(0)} ms each (median).`,
  );
}

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    content: { type: 'string' },
    count: { type: 'string', default: '100' },
  },
});
const folder = values.content ? mkdtempSync(join(tmpdir(), 'search-')) : values.dist;
try {
  if (values.content) await indexContent(values.content, folder);
  for (const lang of locales) {
    const engine = engineOver(folder);
    const questions = values.content
      ? knownItemQuestions(await engine.all(queryOf(), lang), lang, Number(values.count))
      : judgedIn(lang);
    if (questions.length === 0) continue;
    printQuality(lang, await qualityOf(questions, ask(engine, lang)));
    await printLoads(folder, lang, questions);
  }
} finally {
  if (values.content) rmSync(folder, { recursive: true });
}
