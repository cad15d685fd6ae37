import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn } from './dist.ts';
import { localPages, pages, valuesOf } from './page.ts';

/** What the first round trip of a connection carries: ten packets of 1,460 bytes, less the headers (RFC 6928). */
const firstFlight = 14_336;

const { basePath } = settings();
const brotli = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
const sheets = new Map(
  filesIn(dist)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [`${basePath}${file}`, brotli(file)]),
);

describe('the weight of a page', () => {
  it('with its styles fits into the first flight, for every record', () => {
    const records = localPages.filter(({ html }) => html.includes('data-pagefind-body'));
    const heavy = records.flatMap((page) => {
      const styles = page.tags.filter(({ attributes }) => attributes.rel === 'stylesheet');
      const weight = styles.reduce(
        (sum, { attributes }) => sum + (sheets.get(attributes.href ?? '') ?? 0),
        brotli(page.file),
      );
      return weight > firstFlight ? [`${page.file}: ${weight} bytes`] : [];
    });
    expect(records.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });

  it('holds a program on the search page alone', () => {
    const programmed = pages
      .filter((page) => valuesOf(page, 'script', 'src').length > 0)
      .map(({ path }) => path.slice(basePath.length));
    expect(programmed).toEqual(['en/search/', 'hu/kereses/']);
  });
});
