import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../src/model/kinds.ts';
import { settings } from '../../src/site/settings.ts';
import { dataSegment } from '../../src/site/urls.ts';
import { dist, filesIn, textOf } from './dist.ts';

const { siteUrl, basePath } = settings();
const json = (file: string) => JSON.parse(textOf(file));

/** The path under the folder of the site. */
const fileOf = (url: string) => url.slice((siteUrl + basePath).length);

describe('the files beside the page of a record', () => {
  const documents = recordKinds.flatMap(
    (kind) => json(`data/${dataSegment(kind)}.json`).records as { urls: Record<string, string>; texts: object }[],
  );
  it('are the record as in the list of its kind, in both languages', () => {
    for (const document of documents)
      for (const url of Object.values(document.urls)) expect(json(`${fileOf(url)}record.json`)).toEqual(document);
  });

  it('are the page as Markdown, wherever the record is written, with whole addresses', () => {
    const written = documents.flatMap(({ urls, texts }) => Object.keys(texts).map((lang) => urls[lang] ?? ''));
    const markdown = filesIn(dist).filter((file) => file.endsWith('/index.md'));
    expect(markdown.sort()).toEqual(written.map((url) => `${fileOf(url)}index.md`).sort());
    const wrong = markdown.filter((file) => !textOf(file).startsWith('# ') || /\]\(\//.test(textOf(file)));
    expect(wrong).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('names the site, and links to pages that are there', () => {
    const text = textOf('llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/^- \[.+?\]\((.+?)\)/gm)].map(([, url = '']) => fileOf(url));
    const files = new Set(filesIn(dist));
    expect(links.filter((link) => !files.has(link.endsWith('/') ? `${link}index.html` : link))).toEqual([]);
    expect(links.length).toBeGreaterThan(10);
  });

  it('writes every address so that programs can follow it', () => {
    expect(textOf('llms.txt')).not.toContain('https\\:');
    expect(textOf('llms.txt')).toContain('(https://creativecommons.org/licenses/by/4.0/)');
  });
});

describe('the OpenAPI description', () => {
  const description = json('data/openapi.json');

  it('is valid OpenAPI 3.1', async () => {
    expect(description.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it('describes addresses that answer', () => {
    const files = new Set(filesIn(dist));
    const paths = Object.keys(description.paths).map((path) => path.slice(basePath.length));
    const answers = (path: string) =>
      path.includes('{id}')
        ? [...files].some((file) => new RegExp(`^${path.replace('{id}', '[^/]+')}$`).test(file))
        : files.has(path);
    expect(paths.filter((path) => !answers(path))).toEqual([]);
    expect(paths).toContain('data/manifest.json');
  });
});
