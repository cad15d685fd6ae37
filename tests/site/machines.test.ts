import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { recordHomes, recordKinds } from '../../src/model/kinds.ts';
import type { RecordLine } from '../../src/model/record-line.ts';
import type { ShardList } from '../../src/search/pagefind/shards.ts';
import { settings } from '../../src/site/settings.ts';

import { dist, filesIn, textOf } from './dist.ts';
import { recordPages, textIn } from './page.ts';

const { contentDir, siteUrl, basePath } = settings();
const lines: RecordLine[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const build = JSON.parse(textOf('data/build.json'));
const files = filesIn(dist);

describe('the lines of records', () => {
  it('are one for each page of a record', () => {
    const paged = recordPages.map(({ path }) => siteUrl + path);
    expect(lines.map(({ url }) => url).sort()).toEqual(paged.sort());
  });

  it('are one for each record and language, by number', () => {
    const keys = lines.map(({ number, lang }) => `${number} ${lang}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(keys.toSorted());
  });

  it('lead to pages with their number and title', () => {
    const wrong = lines.filter(({ url, number, title }) => {
      const file = join(dist, url.slice((siteUrl + basePath).length), 'index.html');
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return !html.includes(number) || textIn(html, 'h1')?.length === 0 || title === '';
    });
    expect(wrong).toEqual([]);
  });

  it('carry numbers of their kind', () => {
    expect(lines.filter(({ kind, number }) => !number.startsWith(`${recordHomes[kind].prefix}-`))).toEqual([]);
  });

  it('agree in both languages on everything but the words', () => {
    const words = ['lang', 'title', 'summary', 'plainSummary', 'url', 'translation', 'name', 'label', 'publisher'];
    const facts = (line: RecordLine) =>
      JSON.stringify(line, (field, value) => (words.includes(field) ? undefined : value));
    const both = [...Map.groupBy(lines, ({ number }) => number).values()];
    expect(both.filter((some) => new Set(some.map(facts)).size > 1)).toEqual([]);
  });

  it('name no record that is not there', () => {
    const known = new Set(lines.map(({ id }) => id));
    const dangling = lines.flatMap(({ relations }) =>
      relations.filter(({ kind, id }) => (recordKinds as readonly string[]).includes(kind) && !known.has(id)),
    );
    expect(dangling).toEqual([]);
  });
});

describe('the summary of the build', () => {
  it('counts what is there', () => {
    const ids = (kind: string) => new Set(lines.filter((line) => line.kind === kind).map(({ id }) => id)).size;
    expect(build.records).toEqual(Object.fromEntries(recordKinds.map((kind) => [kind, ids(kind)])));
    expect(build.texts).toEqual({
      en: lines.filter(({ lang }) => lang === 'en').length,
      hu: lines.filter(({ lang }) => lang === 'hu').length,
    });
  });

  it('names its clock as an instant, and the day up to which sources were read', () => {
    expect(Temporal.Instant.from(build.clock).toString()).toBe(build.clock);
    expect(build.reach).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the folder of the site', () => {
  it('holds for the search only what the search asks for', () => {
    const forms = [
      /^search\/(en|hu)\/catalogue\.idx$/,
      /^search\/(en|hu)\/texts\/[A-Z]{2}-\d{4}-\d{3}\.idx$/,
      /^search\/editions\/(en|hu)\/[0-9a-f]{10}\/(words-\d+|positions-\d+|vocabulary|titles|summaries)\.idx$/,
      /^search\/editions\/records-[0-9a-f]{10}\/(records|days|roles|values|codes|columns)\.idx$/,
    ];
    const found = files.filter((file) => file.startsWith('search/'));
    expect(found.filter((file) => !forms.some((form) => form.test(file)))).toEqual([]);
    for (const form of forms)
      expect(
        found.some((file) => form.test(file)),
        String(form),
      ).toBe(true);
  });

  it('holds for Pagefind what its search loads, and nothing else', () => {
    const forms = [
      /^shards\.json$/,
      /^(en|hu)\/(pagefind\.js|pagefind-worker\.js|wasm\.\1\.pagefind)$/,
      /^(en|hu)\/([\d-]+\/)?(pagefind-entry\.json|pagefind\.\w+\.pf_meta|pages\.idx)$/,
      /^(en|hu)\/([\d-]+\/)?(index\/\w+\.pf_index|fragment\/\w+\.pf_fragment)$/,
    ];
    const found = files.filter((file) => file.startsWith('pagefind/')).map((file) => file.slice('pagefind/'.length));
    expect(found.filter((file) => !forms.some((form) => form.test(file)))).toEqual([]);
    for (const form of forms)
      expect([String(form), found.some((file) => form.test(file))]).toEqual([String(form), true]);
  });

  it('holds for Pagefind a page for each record and language, in the shards that are listed', () => {
    const { shards }: ShardList = JSON.parse(textOf('pagefind/shards.json'));
    for (const lang of ['en', 'hu']) {
      const pages = (shards[lang] ?? []).map(({ path, records }) => {
        const file = readFileSync(join(dist, `pagefind/${path}pages.idx`));
        const numbers: string[] = Object.values(JSON.parse(gunzipSync(file).toString('utf8')));
        expect([path, numbers.length]).toEqual([path, records]);
        return numbers;
      });
      const numbers = lines.filter((line) => line.lang === lang).map(({ number }) => number);
      expect(pages.flat().toSorted()).toEqual(numbers.toSorted());
    }
  });

  it('sticks the number of a source to no word that the search reads', () => {
    const cited = /([\p{L}\p{N}]+)(?:<[^>]+>)*<a class="citation"[^>]*>(\d+)<\/a>/gu;
    const stuck = recordPages.flatMap(({ file, html }) => {
      const number = /<span class="number">([^<]+)/.exec(html)?.[1];
      if (!number) return [];
      const text = gunzipSync(readFileSync(join(dist, `search/${file.slice(0, 2)}/texts/${number}.idx`))).toString(
        'utf8',
      );
      const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
      return [...html.matchAll(cited)].flatMap(([, word = '', mark]) =>
        words.has(word + mark) ? [number + word + mark] : [],
      );
    });
    expect(stuck).toEqual([]);
  });

  it('does not reveal the folder in which it was built', () => {
    const telling = [contentDir, process.cwd(), 'data-astro-'].map((text) => Buffer.from(text));
    const revealing = files.filter((file) => {
      const bytes = readFileSync(join(dist, file));
      return telling.some((text) => bytes.includes(text));
    });
    expect(revealing).toEqual([]);
  });

  it('holds no map of the programs and no source', () => {
    expect(files.filter((file) => /\.(map|ts|astro|mdx|yaml)$/.test(file))).toEqual([]);
  });
});
