import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFrom } from '../../src/cli/static-site.ts';
import { contentType } from '../../src/site/content-types.ts';
import { settings } from '../../src/site/settings.ts';
import { dist } from '../site/dist.ts';
import { launchChromium } from './chromium.ts';

const { basePath } = settings();
const document = readFileSync('docs/search-from-other-sites.md', 'utf8');

/** The first block of code in a language that the document shows, with the address of the record. */
const shown = (language: string, archive: string): string =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms')
    .exec(document)?.[1]
    ?.replaceAll('https://archive.example/', archive) ?? '';

const pages = {
  en: ['A bakery on the corner', 'Bread, police training of our own, and cakes.'],
  hu: ['Pékség a sarkon', 'Kenyér, rendőrök képzése és sütemény.'],
} as const;

/** A small site with a search of its own, and a policy as strict as it can be. */
async function aSite(archive: string): Promise<RequestListener> {
  const { index } = await createIndex();
  const files = new Map<string, Uint8Array | string>();
  for (const [lang, [title, text]] of Object.entries(pages)) {
    const html = `<!doctype html><html lang="${lang}"><title>${title}</title><script type="module" src="/search.js"></script><h1>${title}</h1><p>${text}</p></html>`;
    files.set(`/${lang}/index.html`, html);
    await index?.addHTMLFile({ url: `/${lang}/`, content: html });
  }
  for (const { path, content } of (await index?.getFiles())?.files ?? []) files.set(`/pagefind/${path}`, content);
  await close();
  files.set('/search.js', `${shown('js', archive)}\nwindow.pagefind = pagefind;\n`);
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' ${new URL(archive).origin}; base-uri 'none'`;
  return ({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const content = files.get(path);
    response.setHeader('content-security-policy', policy);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': contentType(path) }).end(content);
  };
}

const servers: Server[] = [];
let browser: Browser;
let origin: string;
let archive: string;

/** Serves on a free port. @returns the origin */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  archive = `${await serve(answerFrom(dist, basePath))}${basePath}`;
  origin = await serve(await aSite(archive));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** What a page of the other site finds, once it has merged the record. */
async function found(lang: string, words: string): Promise<{ all: Found[]; troubles: string[] }> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('favicon.ico'))
      troubles.push(message.text());
  });
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.goto(`${origin}/${lang}/`);
  await page.waitForFunction(() => 'pagefind' in window);
  const all = await page.evaluate(async (sought) => {
    type Search = (words: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
    const { search } = (window as unknown as { pagefind: { search: Search } }).pagefind;
    const { results } = await search(sought);
    return Promise.all(results.map((result) => result.data()));
  }, words);
  await page.close();
  return { all, troubles };
}

describe('another site with Pagefind', () => {
  it.each([
    ['en', 'police training'],
    ['hu', 'rendőrök képzése'],
  ])('finds in %s its own page and records in one list, by the snippet of the document', async (lang, words) => {
    const { all, troubles } = await found(lang, words);
    expect(troubles).toEqual([]);
    expect(all.map(({ url }) => url)).toContain(`/${lang}/`);
    const records = all.filter(({ url }) => url.startsWith(`${archive}${lang}/`));
    expect(records.length).toBeGreaterThan(1);
    expect(records.filter(({ excerpt, meta }) => !excerpt.includes('<mark>') || !meta.title || !meta.number)).toEqual(
      [],
    );
    const [record] = records;
    const answer = await fetch(record?.url ?? '');
    expect([answer.status, (await answer.text()).includes(record?.meta.number ?? '-')]).toEqual([200, true]);
  });
});
