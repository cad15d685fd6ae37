import { describe, expect, it } from 'vitest';
import { headersFor } from '../../src/site/response-headers.ts';
import { asHeader, contentSecurityPolicy, searchSecurityPolicy } from '../../src/site/security-policy.ts';
import { settings } from '../../src/site/settings.ts';
import { localPages, type Page, pages, textIn, valuesOf } from './page.ts';

const { siteUrl, basePath } = settings();

const metaOf = ({ tags }: Page, key: 'name' | 'http-equiv', name: string) =>
  tags.find((tag) => tag.name === 'meta' && tag.attributes[key]?.toLowerCase() === name)?.attributes.content;

const linked = ({ tags }: Page, rel: string) =>
  tags.filter((tag) => tag.name === 'link' && tag.attributes.rel === rel).map(({ attributes }) => attributes);

/** The files of the pages of which something does not hold. */
const unless = (some: Page[], holds: (page: Page) => boolean) =>
  some.filter((page) => !holds(page)).map(({ file }) => file);

/** Pages at former addresses: they lead on to what they name as the address to cite. */
const leadsOn = (page: Page) => metaOf(page, 'http-equiv', 'refresh') !== undefined;

describe('every page', () => {
  it('says its language', () => {
    expect(unless(localPages, ({ file, html }) => html.includes(`<html lang="${file.slice(0, 2)}">`))).toEqual([]);
    expect(
      unless(pages, ({ tags }) => tags[0]?.name === 'html' && /^(en|hu)$/.test(tags[0].attributes.lang ?? '')),
    ).toEqual([]);
  });

  it('has one heading of the first rank, with words in it', () => {
    expect(
      unless(
        pages,
        ({ html, tags }) => tags.filter(({ name }) => name === 'h1').length === 1 && textIn(html, 'h1') !== '',
      ),
    ).toEqual([]);
  });

  it('skips no rank of heading on the way down', () => {
    const ranks = ({ tags }: Page) => tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(unless(pages, (page) => ranks(page).every((rank, at, all) => rank <= (all[at - 1] ?? 0) + 1))).toEqual([]);
  });

  it('has a title that no other page of its language has', () => {
    const titles = localPages.map(({ file, html }) => `${file.slice(0, 2)} ${textIn(html, 'title')}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('says what it holds in a sentence', () => {
    expect(unless(pages, (page) => (metaOf(page, 'name', 'description') ?? '').trim().length > 0)).toEqual([]);
  });

  it('names its own whole address as the one to cite', () => {
    const cited = pages.filter((page) => page.file !== '404.html' && !leadsOn(page));
    expect(
      unless(
        cited,
        (page) => linked(page, 'canonical').length === 1 && linked(page, 'canonical')[0]?.href === siteUrl + page.path,
      ),
    ).toEqual([]);
  });

  it('allows by its policy what the site’s headers allow: on the page of the search alone, WebAssembly', () => {
    const policies = pages.map((page) => ({
      file: page.file,
      policy: metaOf(page, 'http-equiv', 'content-security-policy'),
    }));
    const searching = policies.filter(({ policy }) => policy === searchSecurityPolicy);
    expect(searching.map(({ file }) => file)).toEqual(['en/search/index.html', 'hu/kereses/index.html']);
    expect(policies.filter(({ policy }) => policy === contentSecurityPolicy).length).toBe(pages.length - 2);
    expect(
      policies.filter(
        ({ file, policy }) => headersFor(`/${file}`).get('content-security-policy') !== asHeader(policy ?? ''),
      ),
    ).toEqual([]);
  });

  it('sends nobody anywhere by itself, save from a former address to the present one, which it names', () => {
    expect(
      unless(pages.filter(leadsOn), (page) => {
        const path = metaOf(page, 'http-equiv', 'refresh')?.replace('0; url=', '');
        return (
          linked(page, 'canonical')[0]?.href === `${siteUrl}${path}` && valuesOf(page, 'a', 'href').includes(path ?? '')
        );
      }),
    ).toEqual([]);
  });
});

describe('the languages of a page', () => {
  const translations = localPages.map((page) => ({
    page,
    alternates: linked(page, 'alternate').filter(({ hreflang }) => hreflang),
  }));
  const alternatesAt = new Map(translations.map(({ page, alternates }) => [siteUrl + page.path, alternates]));

  it('are named in pairs, the page itself among them', () => {
    const odd = translations.filter(
      ({ page, alternates }) =>
        alternates.length > 0 &&
        (alternates.map(({ hreflang }) => hreflang).join() !== 'en,hu' ||
          !alternates.some(({ hreflang, href }) => hreflang === page.file.slice(0, 2) && href === siteUrl + page.path)),
    );
    expect(odd.map(({ page }) => page.file)).toEqual([]);
  });

  it('name each other', () => {
    const oneSided = translations.flatMap(({ page, alternates }) =>
      alternates
        .filter(({ href = '' }) => JSON.stringify(alternatesAt.get(href)) !== JSON.stringify(alternates))
        .map(({ href }) => `${page.file}: ${href}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('are named wherever the translation is more than a notice', () => {
    const hidden = new Set(
      pages.filter((page) => metaOf(page, 'name', 'robots') === 'noindex').map(({ path }) => path),
    );
    const pathOfTranslation = ({ tags }: Page) =>
      tags.find(({ name, attributes }) => name === 'a' && attributes.hreflang && attributes.lang)?.attributes.href ??
      '';
    const wrong = translations.filter(({ page, alternates }) => {
      const isPair =
        !hidden.has(page.path) &&
        !hidden.has(pathOfTranslation(page)) &&
        pathOfTranslation(page) !== `${basePath}${page.file.startsWith('en') ? 'hu' : 'en'}/`;
      const isHome = /^(en|hu)\/index\.html$/.test(page.file);
      return alternates.length > 0 !== (isPair || isHome);
    });
    expect(wrong.map(({ page }) => page.file)).toEqual([]);
  });
});

describe('no page', () => {
  it('holds a style or program of its own, save data that never runs', () => {
    const inline = ({ tags }: Page) =>
      tags.some(
        ({ name, attributes }) =>
          name === 'style' ||
          'style' in attributes ||
          (name === 'script' && !attributes.src && attributes.type !== 'application/ld+json') ||
          Object.keys(attributes).some((key) => /^on/.test(key)),
      );
    expect(unless(pages, (page) => !inline(page))).toEqual([]);
    expect(
      pages.flatMap((page) => valuesOf(page, 'a', 'href').filter((href) => /^(javascript|data):/i.test(href))),
    ).toEqual([]);
  });

  it('loads anything from another site', () => {
    const loading = (page: Page) => [
      ...['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'object'].flatMap((name) => [
        ...valuesOf(page, name, 'src'),
        ...valuesOf(page, name, 'data'),
        ...valuesOf(page, name, 'srcset'),
      ]),
      ...[
        'stylesheet',
        'icon',
        'preload',
        'modulepreload',
        'prefetch',
        'preconnect',
        'dns-prefetch',
        'manifest',
      ].flatMap((rel) => linked(page, rel).map(({ href = '' }) => href)),
    ];
    expect(unless(pages, (page) => loading(page).every((address) => address.startsWith(basePath)))).toEqual([]);
  });
});
