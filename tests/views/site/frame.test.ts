import { describe, expect, it } from 'vitest';
import { type Section, sectionPath, sections } from '../../../src/site/urls.ts';
import { alternates, frameIn } from '../../../src/views/site/frame.ts';
import { languageChoice } from '../../../src/views/site/language-choice.ts';
import { sitePageHead, targetOf } from '../../../src/views/site/site-page.ts';
import { filesOf, put } from '../../builders.ts';
import { healthyGraph, holding } from '../../queries/healthy-graph.ts';

const head = {
  lang: 'hu',
  title: 'Cím',
  description: 'Leírás',
  path: '/hu/a/',
  translation: { path: '/en/b/', exists: true },
  trail: [],
} as const;

describe('the languages of a page, for search engines,', () => {
  it('are both where the translation exists, English first', () => {
    expect(alternates({ ...head, trail: [] })).toEqual([
      { lang: 'en', path: '/en/b/' },
      { lang: 'hu', path: '/hu/a/' },
    ]);
  });

  it('are none where it does not', () => {
    expect(alternates({ ...head, trail: [], translation: { path: '/en/b/', exists: false } })).toEqual([]);
  });
});

describe('the surroundings of a page', () => {
  it.each([
    ['en', 'A Public Record', 'Meetings', '/record/en/meetings/'],
    ['hu', 'Nyilvános archívum', 'Ülések és találkozók', '/record/hu/talalkozok/'],
  ] as const)('in %s name the site and lead to its sections below the base path', (lang, name, section, href) => {
    const frame = frameIn(healthyGraph(), lang);
    expect([frame.siteName, frame.navigation[0]]).toEqual([name, { text: section, href }]);
  });

  it('say who publishes the site, where it says so', () => {
    const published = healthyGraph({
      'site.yaml': put('helplines:', 'publisher: { en: A body, hu: Egy testület }\nhelplines:'),
    });
    expect((['en', 'hu'] as const).map((lang) => frameIn(published, lang).publisher)).toEqual([
      'Published by A body',
      'Közzétevő: Egy testület',
    ]);
    expect(frameIn(healthyGraph(), 'en').publisher).toBeUndefined();
  });

  it.each(['en', 'hu'] as const)(
    'in %s lead to each section once, by menu or foot, but to names by one list',
    (lang) => {
      const { foot, navigation, searchHref } = frameIn(healthyGraph(), lang);
      const hrefs = [searchHref, ...[...navigation, ...foot.flatMap(({ inlines }) => inlines)].map(({ href }) => href)];
      const elsewhere = ['person', 'topic', 'programme', 'document', 'term', 'figures'];
      const own = Object.keys(sections).filter((section) => !elsewhere.includes(section));
      expect(hrefs).toEqual(expect.arrayContaining(own.map((section) => sectionPath(section as Section, lang))));
      expect(new Set(hrefs).size).toBe(hrefs.length);
    },
  );

  it('lead to the pages of the site, and leave those below another page to it', () => {
    const about = filesOf('healthy')['pages/about/en.mdx'] ?? '';
    const frame = frameIn(
      healthyGraph({
        'pages/editors/en.mdx': about,
        'pages/editors-rules/en.mdx': about,
        'pages/editors-rules/hu.mdx': about,
      }),
      'en',
    );
    expect(frame.foot.at(-1)?.inlines.map(({ href }) => href)).toEqual(['/record/en/about/', '/record/en/editors/']);
  });

  it('lead to a page whose page above is not in the language', () => {
    const about = filesOf('healthy')['pages/about/hu.mdx'] ?? '';
    const { foot } = frameIn(healthyGraph({ 'pages/editors-rules/hu.mdx': about }), 'hu');
    expect(foot.at(-1)?.inlines.map(({ href }) => href)).toContain('/record/hu/szerkesztoknek/szabalyok/');
  });

  it('show the helpline as it is published', () => {
    const edit = put(
      'published-by: { en: European Union, hu: Európai Unió }',
      [
        'hours: { en: day and night, hu: éjjel-nappal }',
        '    languages: [hu, en]',
        '    answer: { en: A counsellor answers. You need not give a name., hu: Tanácsadó veszi fel. }',
        '    published-by: { en: European Union, hu: Európai Unió }',
        '    published: 2018-12-17',
        '    checked: { by: A. B., on: 2026-11-20 }',
      ].join('\n'),
    );
    const [line] = frameIn(healthyGraph({ 'site.yaml': edit }), 'en').helplines;
    expect(line).toMatchObject({
      name: 'Emergency call',
      number: '112',
      href: 'tel:112',
      isEmergency: true,
      calls: [
        'Hours: day and night',
        'Languages: Hungarian, English',
        'A counsellor answers. You need not give a name.',
      ],
      origin: 'as published by European Union, 17\u00a0December 2018',
      checked: 'checked by A. B. on 20\u00a0November 2026',
    });
  });

  it('name the number to call in danger first, wherever it is written', () => {
    const line =
      'helplines:\n  - { id: line, name: { en: x, hu: x }, number: 116 006, published-by: { en: x, hu: x } }';
    const { helplines } = frameIn(healthyGraph({ 'site.yaml': put('helplines:', line) }), 'hu');
    expect(helplines.map(({ number }) => number)).toEqual(['112', '116 006']);
  });

  it('say no more than the site says of itself', () => {
    const frame = frameIn(holding([]), 'en');
    expect(frame).toMatchObject({ siteName: 'Roundtable', helplines: [] });
    expect(frame.foot.map(({ id }) => id)).toEqual(['foot-record']);
    expect([frame.exitHref, frame.helpHref, frame.licence, frame.independence, frame.reach]).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('a page of the site', () => {
  it('knows its translation', () => {
    const { title, path, translation } = sitePageHead(healthyGraph(), 'about', 'en');
    expect([title, path, translation]).toEqual([
      'About this record',
      '/record/en/about/',
      { path: '/record/hu/az-oldalrol/', exists: true },
    ]);
  });

  it('without a translation leads home in the other language', () => {
    const { translation } = sitePageHead(healthyGraph({ 'pages/about/hu.mdx': null }), 'about', 'en');
    expect(translation).toEqual({ path: '/record/hu/', exists: false });
  });

  it.each([
    ['council', '/record/en/organisations/council/'],
    ['autumn-session', '/record/en/meetings/autumn-session/'],
    ['about', '/record/en/about/'],
    ['referral', '/record/en/glossary/#referral'],
    ['https://example.org/', 'https://example.org/'],
    ['mailto:record@example.org', 'mailto:record@example.org'],
    ['#below', '#below'],
    ['budapest', undefined],
    ['nobody', undefined],
  ])('leads from the target %s to %s', (target, href) => {
    expect(targetOf(healthyGraph(), target, 'en')).toBe(href);
  });
});

describe('the choice of a language', () => {
  it('offers both, each in itself', () => {
    const { title, path, offers } = languageChoice(healthyGraph());
    expect([title, path]).toEqual(['A Public Record · Nyilvános archívum', '/record/']);
    expect(offers.map(({ lang, name, href }) => [lang, name, href])).toEqual([
      ['en', 'A Public Record', '/record/en/'],
      ['hu', 'Nyilvános archívum', '/record/hu/'],
    ]);
  });
});
