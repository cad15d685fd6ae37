import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { localPages, recordPages, textIn, valuesOf } from './page.ts';

/** What the first round trip of a connection carries: ten packets of 1,460 bytes, less the headers (RFC 6928). */
const firstFlight = 14_336;

const { basePath } = settings();
const sizeOf = (file: string) => statSync(join(dist, file)).size;
const brotli = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
const sheets = new Map(
  filesIn(dist)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [`${basePath}${file}`, brotli(file)]),
);

describe('the weight of a page', () => {
  it('with its styles fits into the first flight, for every record', () => {
    const heavy = recordPages.flatMap((page) => {
      // Styles for print are fetched last.
      const styles = page.tags.filter(({ attributes: { rel, media } }) => rel === 'stylesheet' && media !== 'print');
      const weight = styles.reduce(
        (sum, { attributes }) => sum + (sheets.get(attributes.href ?? '') ?? 0),
        brotli(page.file),
      );
      return weight > firstFlight ? [`${page.file}: ${weight} bytes`] : [];
    });
    expect(recordPages.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });

  it('holds programs of at most 3 kB on every record, before compression', () => {
    const heavy = recordPages.flatMap((page) => {
      const weight = valuesOf(page, 'script', 'src').reduce((sum, src) => sum + sizeOf(src.slice(basePath.length)), 0);
      return weight > 3000 ? [`${page.file}: ${weight} bytes`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('holds at most 110 kB of letters, in two files for headings and two for text', () => {
    const fonts = filesIn(dist).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(4);
    expect(fonts.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(110_000);
  });

  it('travels with the licences of its letters', () => {
    for (const family of ['brygada-1918', 'public-sans'])
      expect(textOf(`fonts/${family}.txt`)).toContain('SIL OPEN FONT LICENSE');
  });

  it('fetches ő and ű early in Hungarian, and in English where its title or description has them', () => {
    const wrong = localPages.filter((page) => {
      const early = page.tags.some(
        ({ attributes: { rel, href } }) => rel === 'preload' && /sans-latin-ext/.test(href ?? ''),
      );
      const isHungarian = page.file.startsWith('hu/');
      const description = valuesOf(
        { tags: page.tags.filter(({ attributes: { name } }) => name === 'description') },
        'meta',
        'content',
      );
      return early !== (isHungarian || /[\u0100-\u02ba]/.test([textIn(page.html, 'title'), ...description].join(' ')));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
