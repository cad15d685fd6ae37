import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { pages, valuesOf } from './page.ts';

const { basePath } = settings();
const files = new Set(filesIn(dist));
const ids = new Map(
  pages.map(({ file, tags }) => [file, new Set(tags.flatMap(({ attributes }) => attributes.id ?? []))]),
);

/** The file behind an address of this site, as a host finds it; undefined for addresses of other sites. */
function fileOf(address: string, page: string): { file: string; fragment: string } | undefined {
  const url = new URL(address, `http://here${page}`);
  if (url.host !== 'here') return undefined;
  const below = decodeURIComponent(url.pathname).slice(basePath.length);
  const file = url.pathname.startsWith(basePath) ? below.replace(/(^|\/)$/, '$1index.html') : `outside ${basePath}`;
  return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Everything a page names by address: links, and what is loaded. */
const addressesOf = (page: (typeof pages)[number]) => [
  ...['a', 'link', 'form'].flatMap((name) => [...valuesOf(page, name, 'href'), ...valuesOf(page, name, 'action')]),
  ...['img', 'script', 'source', 'iframe', 'video', 'audio'].flatMap((name) => valuesOf(page, name, 'src')),
];

describe('every address on the site', () => {
  it('leads to a file that is there', () => {
    const broken = pages.flatMap((page) =>
      addressesOf(page)
        .filter((address) => !/^(mailto|tel):/.test(address))
        .flatMap((address) => {
          const target = fileOf(address, page.path);
          return target && !files.has(target.file) ? [`${page.file}: ${address}`] : [];
        }),
    );
    expect(broken).toEqual([]);
  });

  it('leads to a place on the page that is there', () => {
    const broken = pages.flatMap((page) =>
      valuesOf(page, 'a', 'href').flatMap((address) => {
        const target = fileOf(address, page.path);
        const isThere = !target?.fragment || ids.get(target.file)?.has(target.fragment);
        return isThere ? [] : [`${page.file}: ${address}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('is written in full below the base path, never relative to the page', () => {
    const relative = pages.flatMap((page) =>
      addressesOf(page)
        .filter((address) => !/^(https?:|webcal:|mailto:|tel:|#)/.test(address) && !address.startsWith(basePath))
        .map((address) => `${page.file}: ${address}`),
    );
    expect(relative).toEqual([]);
  });

  it('of a mail or a telephone can be used', () => {
    const unusable = pages.flatMap((page) =>
      valuesOf(page, 'a', 'href').filter(
        (address) => /^(mailto|tel):/.test(address) && !/^(mailto:[^\s@]+@[^\s@]+|tel:\+?\d+)$/.test(address),
      ),
    );
    expect(unusable).toEqual([]);
  });
});

describe('every stylesheet', () => {
  it('names only files of the site', () => {
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    const broken = sheets.flatMap((sheet) =>
      [...textOf(sheet).matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, address = '']) => {
        const target = fileOf(address, `${basePath}${sheet}`);
        return target && files.has(target.file) ? [] : [`${sheet}: ${address}`];
      }),
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
});

describe('the page of a session, header and footer included,', () => {
  it.each(['en/meetings', 'hu/talalkozok'])('has at most 60 links: %s', (section) => {
    const page = pages.find(({ file }) => file === `${section}/2022-11-30-joint-session/index.html`);
    const links = page?.tags.filter(({ name, attributes }) => name === 'a' && attributes.href !== undefined) ?? [];
    expect(links.length).toBeGreaterThan(30);
    expect(links.length).toBeLessThanOrEqual(60);
  });
});
