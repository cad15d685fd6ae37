import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolderWithTwelveMistakes, twelveSentences } from '../archive/twelve-mistakes.ts';
import { call, campaign, edited, filesOf, meeting, put } from '../builders.ts';
import { aWorkshop, type Outcome, type Workshop } from '../integrations/workshop.ts';
import { filesIn } from '../site/dist.ts';
import { isRecordPage, linksOf, pagesIn, valuesOf } from '../site/page.ts';

/** The minute at which the scheduled record begins to show, in Budapest: 10:00 in summer time. */
const scheduled = '2024-06-01T10:00';
const passes = Date.parse('2024-06-01T08:00:00Z') / 1000;

const canaries = { draft: 'Zebrafinch', scheduled: 'Nightjar' };

/** A folder with a draft, a scheduled record, a missing Hungarian text and a removed record. */
const files = edited(filesOf('healthy'), {
  [`${campaign}/campaign.yaml`]: put('status: published', `status: published\nfirst-published: "${scheduled}"`),
  [`${campaign}/en.mdx`]: put('title: Open eyes', `title: ${canaries.scheduled}`),
  [`${campaign}/hu.mdx`]: put('title: Nyitott szemmel', `title: ${canaries.scheduled}`),
  'campaigns/draft/campaign.yaml': 'number: CP-2024-001\nstatus: draft\noriginal: en\norganisers: [police]\n',
  'campaigns/draft/en.mdx': `---\ntitle: ${canaries.draft}\nsummary: S.\nplain-summary: P.\n---\nA ${canaries.draft} draft.\n`,
  [`${meeting}/meeting.yaml`]: put('original: en', 'original: en\ntranslation: pending'),
  [`${meeting}/hu.mdx`]: null,
  [`${call}/funding-call.yaml`]:
    'number: FC-2024-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: Twice here., hu: Kétszer. } }\n',
  [`${call}/en.mdx`]: null,
  [`${call}/hu.mdx`]: null,
  'redirects.yaml': '- { from: spring-session, to: autumn-session }\n- { from: wide-eyes, to: open-eyes }\n',
});

const at = (seconds: number) => ({ SOURCE_DATE_EPOCH: String(seconds) });

const before = aWorkshop(files);
const after = aWorkshop(files);
const again = aWorkshop(files);
const empty = aWorkshop({});
const workshops = [before, after, again, empty];

const outcomes: Outcome[] = [];

// One after the other on small machines: two at once are as fast as four.
beforeAll(async () => {
  const builds: [Workshop, Record<string, string>][] = [
    [before, { ...at(passes - 1), SITE_URL: 'https://record.example.org', BASE_PATH: '/record/' }],
    [after, at(passes)],
    [again, { ...at(passes), TZ: 'Pacific/Kiritimati', LANG: 'hu_HU.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    [empty, at(passes)],
  ];
  const line = async (some: typeof builds) => {
    for (const [workshop, environment] of some) outcomes.push(await workshop.build(environment));
  };
  await Promise.all([line(builds.slice(0, 2)), line(builds.slice(2))]);
});

afterAll(() => {
  for (const workshop of workshops) workshop.remove();
});

/** The files of a build that contain a word. */
const filesWith = ({ dist }: Workshop, word: string) =>
  filesIn(dist).filter((file) => readFileSync(join(dist, file)).includes(word));

const htmlOf = ({ dist }: Workshop, path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('a build', () => {
  it('ends well', () => {
    expect(outcomes.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual([0, 0, 0, 0]);
  });

  it('of a folder without git shows no versions, and says so once', () => {
    for (const { output } of outcomes) {
      expect(
        output.match(/Earlier versions of records are not published: .* is not in a git repository/g),
      ).toHaveLength(1);
    }
    expect(filesIn(after.dist).filter((file) => /\/(history|valtozatok)\//.test(file))).toEqual([]);
    expect(htmlOf(after, 'en/corrections')).toContain('built without the history of its content');
    expect(JSON.parse(readFileSync(join(after.dist, 'en/meetings/autumn-session/record.json'), 'utf8')).version).toBe(
      null,
    );
  });

  it('of an empty content folder is made, and says what is not there', () => {
    expect(existsSync(join(empty.dist, 'hu/talalkozok/index.html'))).toBe(true);
    expect(htmlOf(empty, 'en')).toContain('We know of no open calls.');
    expect(htmlOf(empty, 'en/archive')).toContain('Nothing here yet.');
    expect(readFileSync(join(empty.dist, 'data/records.ndjson'), 'utf8')).toBe('');
    expect(JSON.parse(readFileSync(join(empty.dist, 'data/build.json'), 'utf8')).records).toEqual({
      meeting: 0,
      campaign: 0,
      'funding-call': 0,
    });
  });

  it('is the same, byte for byte, at another place at the same instant, in another zone and language', () => {
    expect(filesIn(again.dist)).toEqual(filesIn(after.dist));
    const other = filesIn(after.dist).filter(
      (file) => !readFileSync(join(after.dist, file)).equals(readFileSync(join(again.dist, file))),
    );
    expect(other).toEqual([]);
  });

  it('reveals to nobody where the content was', () => {
    expect(workshops.flatMap((workshop) => filesWith(workshop, workshop.content))).toEqual([]);
  });
});

describe('below a base path', () => {
  it('every link begins with it, and every whole address with the site', () => {
    const pages = pagesIn(before.dist, '/record/');
    const inner = pages
      .flatMap((page) => [...linksOf(page), ...valuesOf(page, 'script', 'src'), ...valuesOf(page, 'form', 'action')])
      .filter((href) => href.startsWith('/'));
    expect(inner.filter((href) => !href.startsWith('/record/'))).toEqual([]);
    const whole = pages.flatMap((page) =>
      page.tags
        .filter(
          ({ attributes }) => attributes.rel === 'canonical' || (attributes.rel === 'alternate' && attributes.hreflang),
        )
        .map(({ attributes }) => attributes.href ?? ''),
    );
    expect(whole.filter((href) => !href.startsWith('https://record.example.org/record/'))).toEqual([]);
    expect(whole).toContain('https://record.example.org/record/hu/szervezetek/police/');
  });

  it('the search looks for its files there', () => {
    const form = pagesIn(before.dist, '/record/')
      .find(({ path }) => path === '/record/en/search/')
      ?.tags.find(({ name }) => name === 'form');
    expect(form?.attributes).toMatchObject({
      action: '/record/en/search/',
      'data-bundles': '/record/search/',
      'data-pagefind': '/record/pagefind/',
      'data-base': '/record/',
    });
  });

  it('machines are given whole addresses', () => {
    const [line = ''] = readFileSync(join(before.dist, 'data/records.ndjson'), 'utf8').split('\n');
    expect(JSON.parse(line).url).toBe('https://record.example.org/record/en/meetings/autumn-session/');
  });
});

describe('a former address', () => {
  it.each([
    ['en/meetings', 'spring-session', 'autumn-session'],
    ['hu/talalkozok', 'spring-session', 'autumn-session'],
  ])('in %s leads on from %s to %s, by itself and by a link, and is not to be found', (section, from, to) => {
    const [page] = pagesIn(before.dist, '/record/').filter(({ file }) => file === `${section}/${from}/index.html`);
    const target = `/record/${section}/${to}/`;
    const meta = page?.tags.flatMap(({ name, attributes }) => (name === 'meta' ? [attributes] : [])) ?? [];
    expect(meta.find((each) => each['http-equiv'] === 'refresh')?.content).toBe(`0; url=${target}`);
    expect(meta.find((each) => each.name === 'robots')?.content).toBe('noindex');
    expect(page && linksOf(page)).toContain(target);
    expect(page?.tags.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href).toBe(
      `https://record.example.org${target}`,
    );
    expect(page && isRecordPage(page)).toBe(false);
  });

  it('of what nobody may see yet is none', () => {
    const files = ['en/campaigns/wide-eyes/index.html', 'hu/kampanyok/wide-eyes/index.html'];
    expect(files.map((file) => existsSync(join(before.dist, file)))).toEqual([false, false]);
    expect(files.map((file) => existsSync(join(after.dist, file)))).toEqual([true, true]);
  });
});

describe('what readers may not see', () => {
  it('is in no byte of the output', () => {
    expect([
      filesWith(before, canaries.draft),
      filesWith(before, canaries.scheduled),
      filesWith(before, 'open-eyes'),
    ]).toEqual([[], [], []]);
    expect(filesWith(after, canaries.draft)).toEqual([]);
  });

  it('appears when its minute has come', () => {
    const files = filesWith(after, canaries.scheduled);
    expect(files).toEqual(
      expect.arrayContaining([
        'data/records.ndjson',
        'en/campaigns/index.html',
        'en/campaigns/open-eyes/index.html',
        'en/index.html',
        'hu/kampanyok/open-eyes/index.html',
      ]),
    );
  });
});

describe('what is missing', () => {
  const { lang, path } = { lang: 'hu', path: 'hu/talalkozok/autumn-session' };

  it('in a language has an honest page, which search engines are asked not to index', () => {
    const html = htmlOf(after, path);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain('Ez a tétel magyarul még nem készült el.');
    expect(html).toContain('<a href="/en/meetings/autumn-session/" lang="en">The council looks back on the year</a>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(
      [html, htmlOf(after, 'en/meetings/autumn-session')].filter((each) => each.includes('rel="alternate" hreflang=')),
    ).toEqual([]);
  });

  it('since it was removed leaves a page that says so, and nothing else', () => {
    const [html] = ['en/funding-calls/shelter-call', 'hu/palyazatok/shelter-call'].map((each) => htmlOf(after, each));
    expect(html).toContain('FC-2024-001 was removed');
    expect(html).toContain('Twice here.');
    expect(html).toContain('content="noindex"');
    const rest = filesWith(after, 'shelter-call');
    expect(rest.filter((file) => !/^(en\/corrections|hu\/helyesbitesek)\//.test(file))).toEqual([
      'SHA256SUMS',
      'data/removed.json',
      'en/funding-calls/shelter-call/index.html',
      'hosting/Caddyfile',
      'hosting/apache.conf',
      'hosting/nginx.conf',
      'hu/palyazatok/shelter-call/index.html',
      'r/FC-2024-001/index.html',
    ]);
  });
});

describe('a build of a folder with twelve mistakes', () => {
  it('fails, reports them all without a stack trace, and leaves the last site as it was', async () => {
    const stamp = readFileSync(join(again.dist, 'data/build.json'), 'utf8');
    const earlier = filesIn(again.dist);
    const { status, output } = await again.build({ ...at(passes), CONTENT_DIR: aFolderWithTwelveMistakes() });
    expect(status).toBe(1);
    for (const sentence of twelveSentences) expect(output).toContain(sentence);
    expect(output).toContain('6 records read: 12 errors, 0 notes.');
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect([readFileSync(join(again.dist, 'data/build.json'), 'utf8'), filesIn(again.dist)]).toEqual([stamp, earlier]);
  });

  it.each([
    [{ SITE_URL: 'record' }, /^SITE_URL: “record” is not the address of a site\./m],
    [{ BASE_PATH: 'ä' }, /^BASE_PATH: “ä” is not a path\./m],
    [{ SOURCE_DATE_EPOCH: 'now' }, /^SOURCE_DATE_EPOCH: “now” is not a whole number/m],
  ])('nor does one with the setting %j begin', async (environment, sentence) => {
    const { status, output } = await again.build(environment);
    expect([status, output]).toEqual([1, expect.stringMatching(sentence)]);
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
  });
});
