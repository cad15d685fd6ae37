import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toHeadersFile } from '../../src/formats/host-headers.ts';
import { contentType } from '../../src/site/content-types.ts';
import { headersFor } from '../../src/site/response-headers.ts';

const text = toHeadersFile({ siteUrl: 'https://record.example.org', basePath: '/' });

/** The rules of `_headers`: a pattern, as hosts match it, and its headers. */
const rules = text
  .split(/^(?=\/)/m)
  .filter((block) => block.startsWith('/'))
  .map((block) => {
    const [glob = '', ...lines] = block.trimEnd().split('\n');
    const pattern = new RegExp(`^${glob.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}$`);
    return { glob, pattern, headers: lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]) };
  });

/** All values that a header has for a path by these rules. */
const valuesAt = (path: string, header: string): string[] =>
  rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers.flatMap(([name, value]) => (name.toLowerCase() === header ? [value] : [])));

/** Every address of the example: a file of each kind in each of its places. */
const paths = readFileSync(join(import.meta.dirname, '../site/addresses.txt'), 'utf8')
  .trim()
  .split('\n');

describe('_headers', () => {
  it('gives programs of other sites what the server gives them, at every address', () => {
    const different = paths.filter(
      (path) =>
        valuesAt(path, 'access-control-allow-origin')[0] !== headersFor(path).get('access-control-allow-origin'),
    );
    expect(different).toEqual([]);
  });

  it('gives no path two values of a header, which hosts would join', () => {
    const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));
    const twice = paths.filter((path) => [...names].some((name) => valuesAt(path, name).length > 1));
    expect(twice).toEqual([]);
  });

  it('names the types that hosts do not know', () => {
    const unusual = paths.filter((path) => /\.(ndjson|ttl|jsonld|webmanifest|ics|md|link|bib|ris)$|linkset/.test(path));
    expect(unusual.length).toBeGreaterThan(10);
    expect(unusual.filter((path) => valuesAt(path, 'content-type')[0] !== contentType(path))).toEqual([]);
  });

  it('lets files be kept whose names change with their content, and says no more than the server', () => {
    for (const path of ['/_astro/site.Ab12.css', '/search/editions/en/08f16bbd69/words-0.idx'])
      expect([path, ...valuesAt(path, 'cache-control')]).toEqual([path, headersFor(path).get('cache-control')]);
    expect(headersFor('/_astro/site.Ab12.css').get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/search/en/catalogue.idx', '/search/en/texts/MR-2022-014.idx'])
      expect([path, ...valuesAt(path, 'cache-control'), headersFor(path).get('cache-control')]).toEqual([
        path,
        'no-cache',
      ]);
    expect(paths.filter((path) => !path.startsWith('/_astro/') && valuesAt(path, 'cache-control').length > 0)).toEqual(
      [],
    );
  });

  it('stays within the limits of Cloudflare: a hundred rules, and lines of two thousand signs', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
