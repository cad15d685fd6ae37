import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { type Host, host } from './measure/host.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, words: { type: 'string', default: 'shelter victims training' } },
});
const runs = Number(values.runs);
if (positionals.length === 0 || !Number.isInteger(runs) || runs < 1) {
  console.error('Usage: npm exec node -- bench/search-browser.ts [--runs 3] [--words "…"] DIST [DIST …]');
  process.exit(2);
}

/** A quick line, and one of 1.6 Mbit/s with 150 ms there and back. */
const lines = { quick: undefined, slow: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 } };

interface Times {
  pageBytes: number;
  ownBytes: number;
  ownFiles: number;
  ownMs: number;
  allBytes: number;
  keyMs: number;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const sum = (sent: { bytes: number }[]) => sent.reduce((total, { bytes }) => total + bytes, 0);

/** Asks a question in the box of the open page, and gives the milliseconds until its answer stands. */
const ask = (page: Page, words: string) =>
  page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>('#q');
    const region = document.querySelector('#search-results');
    const begun = performance.now();
    if (box) box.value = asked;
    box?.form?.requestSubmit();
    while (region?.hasAttribute('aria-busy')) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - begun;
  }, words);

/** One visit with an empty cache: the page, the first answer, and then word after word, key after key. */
async function visit(browser: Browser, site: Host, line: keyof typeof lines): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const speed = lines[line];
  if (speed) await session.send('Network.emulateNetworkConditions', { offline: false, ...speed });
  site.taken();
  await page.goto(`${site.origin}/en/search/`, { waitUntil: 'networkidle' });
  const pageBytes = sum(site.taken());

  const [first = '', ...more] = values.words.split(' ');
  const ownMs = await ask(page, first);
  const own = site.taken().filter(({ path }) => path.startsWith('/search/en/'));
  await page.waitForLoadState('networkidle');
  const keys: number[] = [];
  for (const word of more)
    for (let letters = 2; letters <= word.length; letters++)
      keys.push(await ask(page, `${first} ${word.slice(0, letters)}`));
  await page.waitForLoadState('networkidle');
  const allBytes = sum(own) + sum(site.taken());
  await context.close();
  return { pageBytes, ownBytes: sum(own), ownFiles: own.length, ownMs, allBytes, keyMs: median(keys) };
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const browser = await launchChromium();
const heading = ['Site', 'Line', 'Page, kB', 'First answer, kB', 'files', 'ms', 'Later key, ms', 'All loaded, kB'];
console.log(`| ${heading.join(' | ')} |\n|${heading.map(() => '---').join('|')}|`);
for (const dist of positionals) {
  const site = await host(dist);
  for (const line of Object.keys(lines) as (keyof typeof lines)[]) {
    const visits: Times[] = [];
    for (let run = 0; run < runs; run++) visits.push(await visit(browser, site, line));
    const of = (name: keyof Times) => median(visits.map((times) => times[name]));
    const cells = [dist, line, kB(of('pageBytes')), kB(of('ownBytes')), of('ownFiles'), of('ownMs').toFixed(0)];
    console.log(`| ${[...cells, of('keyMs').toFixed(1), kB(of('allBytes'))].join(' | ')} |`);
  }
  site.close();
}
await browser.close();
