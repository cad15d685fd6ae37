import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { type Host, host } from './measure/host.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    words: { type: 'string', default: 'shelter victims training' },
    // How long the reader rests between two keys, in milliseconds.
    rest: { type: 'string', default: '150' },
  },
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
  files: number;
  bytes: number;
  ms: number;
  wholeMs: number;
  wholeBytes: number;
  keyMs: number;
  allBytes: number;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const sum = (sent: { bytes: number }[]) => sent.reduce((total, { bytes }) => total + bytes, 0);

/**
 * Writes into the box of the open page, and gives the milliseconds until the first screen of the answer is drawn, with the
 * size in bytes of each file that came until then.
 */
const type = (page: Page, words: string) =>
  page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>('#q');
    const region = document.querySelector('#search-results');
    if (!box || !region) throw new Error('This is no search page.');
    const begun = performance.now();
    const answered = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (region.hasAttribute('aria-busy')) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(region, { attributeFilter: ['aria-busy'] });
    });
    box.value = asked;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    // A message sent when a frame begins comes when it is drawn, and before any timer of the page.
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port2.onmessage = resolve;
      requestAnimationFrame(() => port1.postMessage(''));
    });
    const drawn = performance.now();
    const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ startTime, responseEnd }) => startTime >= begun && responseEnd <= drawn,
    );
    return { ms: drawn - begun, files: files.map(({ encodedBodySize }) => encodedBodySize) };
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
  const begun = performance.now();
  const { ms, files } = await type(page, first);
  await page.locator('#search-results:not(:has([aria-busy]))').waitFor();
  const wholeMs = performance.now() - begun;
  const whole = sum(site.taken());
  const keys: number[] = [];
  for (const word of more) {
    for (let letters = 2; letters <= word.length; letters++) {
      await page.waitForTimeout(Number(values.rest));
      keys.push((await type(page, `${first} ${word.slice(0, letters)}`)).ms);
    }
  }
  await page.waitForLoadState('networkidle');
  await context.close();
  return {
    pageBytes,
    files: files.length,
    bytes: files.reduce((total, bytes) => total + bytes, 0),
    ms,
    wholeMs,
    wholeBytes: whole,
    keyMs: median(keys),
    allBytes: whole + sum(site.taken()),
  };
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const browser = await launchChromium();
const heading = [
  'Site',
  'Line',
  'Page, kB',
  'First screen, kB',
  'files',
  'ms',
  'Both languages, kB',
  'ms',
  'Later key, ms',
  'All loaded, kB',
];
console.log(`| ${heading.join(' | ')} |\n|${heading.map(() => '---').join('|')}|`);
for (const dist of positionals) {
  const site = await host(dist);
  for (const line of Object.keys(lines) as (keyof typeof lines)[]) {
    const visits: Times[] = [];
    for (let run = 0; run < runs; run++) visits.push(await visit(browser, site, line));
    const of = (name: keyof Times) => median(visits.map((times) => times[name]));
    const cells = [
      dist,
      line,
      kB(of('pageBytes')),
      kB(of('bytes')),
      of('files'),
      of('ms').toFixed(0),
      kB(of('wholeBytes')),
      of('wholeMs').toFixed(0),
      of('keyMs').toFixed(1),
      kB(of('allBytes')),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  site.close();
}
await browser.close();
