import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { queryFrom } from '../../src/search/query/query.ts';
import { campaign, edited, filesOf, meeting, put } from '../builders.ts';
import { aWorkshop } from './workshop.ts';

const healthy = filesOf('healthy');
const text = healthy[`${meeting}/en.mdx`] ?? '';
const facts = healthy[`${campaign}/campaign.yaml`] ?? '';

const workshop = aWorkshop(
  edited(healthy, { [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft') }),
);

const titlesPage = `import { getCollection } from 'astro:content';

export const GET = async () => Response.json((await getCollection('campaigns')).map(({ data }) => data.texts.en?.title));
`;

/** A port that was free a moment ago. */
async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

let address = '';
let preview: ReturnType<typeof workshop.preview>;

/** What a browser is answered at a path. */
async function ask(path: string, accept = 'text/html') {
  const answer = await fetch(address + path, { headers: { accept } });
  return { status: answer.status, html: await answer.text() };
}

/** Asks until the preview has taken notice of a change; gives up with what it saw last. */
const until = (path: string, status: number, words: string, timeout = 60_000) =>
  vi.waitFor(
    async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(status);
      expect(answer.html).toContain(words);
      return answer;
    },
    { timeout, interval: 100 },
  );

beforeAll(async () => {
  workshop.edit('src/pages/titles.json.ts', () => titlesPage);
  const port = await aFreePort();
  address = `http://localhost:${port}`;
  preview = workshop.preview(port);
  let output = '';
  for (const stream of [preview.stdout, preview.stderr]) stream?.on('data', (more) => (output += more));
  const ended = once(preview, 'exit').then(() => Promise.reject(new Error(`The preview ended: ${output}`)));
  // Before its first page the preview bundles what pages import, beside all other tests.
  await Promise.race([until('/en/meetings/autumn-session/', 200, 'The council looks back', 240_000), ended]);
});

afterAll(async () => {
  if (preview.exitCode === null) {
    const ended = once(preview, 'exit');
    preview.kill();
    await ended;
  }
  workshop.remove();
});

const page = '/en/meetings/autumn-session/';

describe('the preview', () => {
  it('shows a page in both languages', async () => {
    const { html } = await ask('/hu/talalkozok/autumn-session/');
    expect(html).toContain('A tanács visszatekintett az évre');
    expect(html).toContain('lang="hu"');
  });

  it('shows a draft under its banner', async () => {
    const { status, html } = await ask('/en/campaigns/open-eyes/');
    expect(status).toBe(200);
    expect(html).toContain('Draft: shown only in this preview.');
  });

  it('shows what is to be corrected instead of any page, and the new text once it is', async () => {
    workshop.write(`${meeting}/en.mdx`, text.replace('agenda:', 'agend:'));
    const { html } = await until(page, 422, 'agend');
    expect(html).toContain('<title>To correct: ');
    expect(html).toContain('Did you mean “agenda”?');
    expect(html).toMatch(/autumn-session\/en\.mdx:\d+:\d+/);
    expect(html).not.toMatch(/^\s+at .+:\d+:\d+|node_modules/m);
    expect((await ask('/hu/')).status).toBe(422);

    workshop.write(`${meeting}/en.mdx`, text.replace('title: The council', 'title: The revised council'));
    await until(page, 200, 'The revised council looks back on the year');
  });

  it('answers programs and styles as ever while something is to be corrected', async () => {
    workshop.write(`${meeting}/en.mdx`, text.replace('---', '--'));
    await until(page, 422, 'To correct: ');
    expect((await ask('/favicon.svg', 'image/*')).status).toBe(200);
    workshop.write(`${meeting}/en.mdx`, text);
    await until(page, 200, 'The council looks back on the year');
  });

  it('shows a fact that has changed on every page that shows it', async () => {
    workshop.write(`${campaign}/campaign.yaml`, put('end: 2023-03-31', 'end: 2023-04-30')(facts));
    const shown = '8\u00a0December 2022 – 30\u00a0April 2023';
    await until('/en/campaigns/open-eyes/', 200, shown);
    await until('/en/organisations/police/', 200, shown);
  });

  it('has a page for a record that has been added', async () => {
    const { [`${campaign}/en.mdx`]: words = '' } = healthy;
    workshop.write('campaigns/added/hu.mdx', healthy[`${campaign}/hu.mdx`] ?? '');
    workshop.write('campaigns/added/en.mdx', words.replace('title: Open eyes', 'title: Wide open eyes'));
    const added = facts.replace('CP-2022-001', 'CP-2022-002').replace('original: hu', 'original: en');
    workshop.write('campaigns/added/campaign.yaml', added);
    await until('/en/campaigns/added/', 200, 'Wide open eyes');
    await until('/en/campaigns/', 200, 'Wide open eyes');
    expect((await ask('/titles.json')).html).toBe('["Wide open eyes","Open eyes"]');
  });

  it('shows a page of the site that has changed', async () => {
    const { 'pages/about/en.mdx': words = '' } = healthy;
    workshop.write('pages/about/en.mdx', words.replace('The record holds', 'The whole record holds'));
    await until('/en/about/', 200, 'The whole record holds');
  });

  it('answers the address of a file that a text names, and of no other', async () => {
    workshop.write(`${meeting}/minutes.pdf`, '%PDF');
    workshop.write(`${meeting}/unnamed.pdf`, '%PDF');
    workshop.write(`${meeting}/en.mdx`, `${text}\n[Minutes](minutes.pdf)\n`);
    await until(page, 200, 'href="/files/MR-2022-001/minutes.pdf"');
    expect(await ask('/files/MR-2022-001/minutes.pdf', '*/*')).toEqual({ status: 200, html: '%PDF' });
    expect((await ask('/files/MR-2022-001/unnamed.pdf', '*/*')).status).toBe(404);
  });

  it('has no page for what is not there', async () => {
    expect((await ask('/en/meetings/nothing/')).status).toBe(404);
  });

  it('answers a search, drafts included, and after a change the new words', async () => {
    const ask = async (words: string) => {
      const engine = createEngine({
        bundles: `${address}/search/`,
        pagefind: `${address}/pagefind/`,
        baseUrl: '/',
        now: () => 0,
      });
      const { results } = await engine.find(queryFrom(`?q=${words}`), 'en');
      return results.map(({ number }) => number);
    };
    expect(await ask('eyes')).toContain('CP-2022-001');
    expect(await ask('zebras')).toEqual([]);
    workshop.write(`${meeting}/en.mdx`, `${text}\nZebras were on the agenda.\n`);
    await vi.waitFor(async () => expect(await ask('zebras')).toEqual(['MR-2022-001']), { timeout: 60_000 });
  });

  it('serves Pagefind’s program as script, and no file of the search that there is not', async () => {
    const program = await fetch(`${address}/pagefind/en/pagefind.js`);
    expect([program.status, program.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect((await ask('/search/en/nothing.idx', '*/*')).status).toBe(404);
  });
});
