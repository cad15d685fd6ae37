import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = process.env.DIST ?? 'dist';

/** The pages that a page leads to with a click, as paths. */
function linksOf(path: string): string[] {
  const file = join(dist, path, 'index.html');
  if (!existsSync(file)) return [];
  const html = readFileSync(file, 'utf8');
  return [...html.matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)].map(([, href]) => href as string);
}

/** Every page that can be reached from a page within a number of clicks. */
function within(start: string, clicks: number): Set<string> {
  const reached = new Set([start]);
  let edge = [start];
  for (let click = 0; click < clicks; click++) {
    edge = edge.flatMap(linksOf).filter((path) => !reached.has(path) && reached.add(path));
  }
  return reached;
}

const records = readFileSync(join(dist, 'data/records.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { lang: string; url: string; number: string });

describe.each(['en', 'hu'])('the home page in %s', (lang) => {
  it('leads to every record within three clicks', () => {
    const reached = within(`/${lang}/`, 3);
    const own = records.filter((record) => record.lang === lang);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ url }) => !reached.has(new URL(url).pathname)).map(({ number }) => number)).toEqual([]);
  });
});
