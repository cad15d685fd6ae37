import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../src/model/kinds.ts';
import { settings } from '../../src/site/settings.ts';
import { dist, textOf } from './dist.ts';
import { localPages, type Page, recordPages } from './page.ts';

const { siteUrl, basePath } = settings();
const root = siteUrl + basePath;

const property = ({ tags }: Page, name: string) =>
  tags.filter(({ attributes }) => attributes.property === name).map(({ attributes }) => attributes.content ?? '');

const missing = (page: Page) => [
  ...['og:title', 'og:description', 'og:url', 'og:image', 'og:locale'].filter(
    (name) => property(page, name).filter(Boolean).length !== 1,
  ),
  ...property(page, 'og:image').filter((href) => !existsSync(join(dist, href.replace(root, '')))),
];

describe('a page that is shared', () => {
  it('shows its title, a sentence, its address, its language and a picture that is there', () => {
    expect(localPages.flatMap((page) => missing(page).map((fault) => `${page.file}: ${fault}`))).toEqual([]);
  });

  it('shows the picture of its kind in its language, where it is a record', () => {
    const pictures = new Set(recordPages.map((page) => `${page.file.slice(0, 2)} ${property(page, 'og:image')[0]}`));
    const wished = recordKinds.flatMap((kind) =>
      ['en', 'hu'].map((lang) => `${lang} ${root}sharing/${kind}-${lang}.png`),
    );
    expect([...pictures].sort()).toEqual(wished.sort());
  });

  it('has pictures of the size that is shown whole', async () => {
    for (const kind of recordKinds)
      for (const lang of ['en', 'hu']) {
        const { width, height } = await sharp(join(dist, 'sharing', `${kind}-${lang}.png`)).metadata();
        expect([kind, lang, width, height]).toEqual([kind, lang, 1200, 630]);
      }
  });
});

describe('the manifest of each language', () => {
  it.each(['en', 'hu'])('in %s names icons of their stated size', async (lang) => {
    const { icons, lang: own } = JSON.parse(textOf(`${lang}/manifest.webmanifest`));
    expect(own).toBe(lang);
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(join(dist, src.slice(basePath.length))).metadata();
      expect([src, `${width}x${height}`]).toEqual([src, sizes]);
    }
  });
});
