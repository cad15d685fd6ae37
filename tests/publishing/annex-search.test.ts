import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readAnnexes } from '../../src/archive/read-annexes.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import type { Locale } from '../../src/language/locales.ts';
import { textsOf } from '../../src/publishing/pagefind/shard-texts.ts';
import { writeSearchFiles } from '../../src/publishing/search-files.ts';
import { recordGraphOf } from '../../src/queries/record-graph.ts';
import { createEngine } from '../../src/search/engine.ts';
import { queryFrom } from '../../src/search/query/query.ts';
import { textOf } from '../../src/search/result/span.ts';
import { aHealthyFolder, anArchiveFolder, campaign, meeting, writeInto } from '../builders.ts';
import { aDocx, aPdf } from '../documents.ts';

const now = Temporal.Instant.from('2026-12-01T12:00:00Z');

/** The healthy record, whose meeting has two documents, one of them in Hungarian; and what it answers. */
async function searched() {
  const root = aHealthyFolder({
    [`${meeting}/meeting.yaml`]: (text) =>
      `${text}attachments: [{ id: minutes, file: minutes.pdf }, { id: leiras, file: leiras.docx, language: hu }]\n`,
    [`${meeting}/minutes.pdf`]: aPdf([['The quarantined zebras and the police were counted in the harbour.']]),
    [`${meeting}/leiras.docx`]: aDocx('A cserebogarakat megszámolták a kikötőben.'),
    [`${campaign}/en.mdx`]: (text) => `${text}\nIn the harbour, a stand was opened.\n`,
  });
  const archive = createArchiveReader(root)();
  const read = shownArchive({ ...archive, ...(await readAnnexes(archive)) }, now);
  const folder = anArchiveFolder({});
  await writeSearchFiles(read, (path, content) => writeInto(folder, path, content));
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(readFileSync(fileURLToPath(address))));
  const bundles = pathToFileURL(join(folder, '/')).href;
  const engine = createEngine({ bundles, pagefind: bundles, baseUrl: '/', now: () => now.epochMilliseconds });
  return {
    find: (words: string, lang: Locale) => engine.find(queryFrom(`?${new URLSearchParams({ q: words })}`), lang),
    graph: recordGraphOf(read),
  };
}

describe('the words of a document', () => {
  it('lead to its record, where the document is named as an annex and quoted', async () => {
    const { find } = await searched();
    const { results } = await find('quarantined zebra', 'en');
    expect(results[0]).toMatchObject({ number: 'MR-2022-001', missing: [] });
    expect(results[0]?.parts.map(({ isAnnex, url, excerpt }) => [isAnnex, url, textOf(excerpt)])).toEqual([
      [true, expect.stringMatching(/#attachments$/), expect.stringContaining('quarantined zebras')],
    ]);
    const [hungarian] = (await find('cserebogarak', 'hu')).results;
    expect(hungarian?.parts.map(({ isAnnex }) => isAnnex)).toEqual([true]);
    expect((await find('“quarantined zebras”', 'en')).total).toBe(1);
  });

  it('of a known language are found in that, and from the other language after its own results', async () => {
    const { find } = await searched();
    const answer = await find('cserebogarak', 'en');
    expect(answer.total).toBe(0);
    expect((await answer.elsewhere()).results.map(({ number, lang }) => `${number} ${lang}`)).toEqual([
      'MR-2022-001 hu',
    ]);
  });

  it('weigh less than those of any text', async () => {
    const { find } = await searched();
    const { results } = await find('harbour', 'en');
    expect(results.map(({ number }) => number)).toEqual(['CP-2022-001', 'MR-2022-001']);
  });

  it('are given to Pagefind with those of the record', async () => {
    const { graph } = await searched();
    const texts = textsOf(graph, graph.records, 'en');
    expect(texts.find(({ number }) => number === 'MR-2022-001')?.content).toContain('quarantined zebras');
  });
});
