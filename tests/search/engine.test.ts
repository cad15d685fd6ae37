import { describe, expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import type { Locale } from '../../src/language/locales.ts';
import { queryFrom } from '../../src/search/query/query.ts';
import { dist, textOf } from '../site/dist.ts';

const engine = engineOver(dist);

const find = (words: string, lang: Locale = 'en', more = '') =>
  engine.find(queryFrom(`${new URLSearchParams({ q: words })}&${more}`), lang);

const ask = async (...question: Parameters<typeof find>) => {
  const { elsewhere, rest, results, ...own } = await find(...question);
  return { ...own, results: [...results, ...(await rest())], elsewhere: await elsewhere() };
};

const numbers = async (...question: Parameters<typeof find>) => {
  const { directHits, results, elsewhere } = await ask(...question);
  return [...directHits, ...results, ...elsewhere.results].map(({ number }) => number);
};

const lines: { number: string; lang: string }[] = textOf('data/records.ndjson')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

describe('the search over the finished site', () => {
  it.each([
    ['Kiallok erted', 'en'],
    ['Kiállok érted', 'hu'],
    ['“Kiállok érted!”', 'en'],
  ] as const)('finds the play by “%s” in %s', async (words, lang) => {
    expect(await numbers(words, lang)).toContain('CP-2015-001');
  });

  it('shows every record once, newest first, for the empty query', async () => {
    const { total, pages, results } = await ask('');
    const written = lines.filter(({ lang }) => lang === 'en').length;
    expect([total, pages, results.length]).toEqual([written, Math.ceil(written / 20), Math.min(20, written)]);
    expect(results.map(({ day }) => day.padEnd(10, '-01'))).toEqual(
      results
        .map(({ day }) => day.padEnd(10, '-01'))
        .toSorted()
        .toReversed(),
    );
  });

  it.each([
    ['xyzzyq', 'en'],
    ['qqqq wwww', 'hu'],
  ] as const)('finds nothing by nonsense: %s', async (words, lang) => {
    expect(await ask(words, lang)).toMatchObject({ total: 0, pages: 0, results: [], elsewhere: { total: 0 } });
  });

  it('finds in a language only what its texts contain: “asylum” is in no Hungarian word', async () => {
    expect((await ask('asylum', 'en')).elsewhere.total).toBe(0);
  });

  it.each(['police', 'rendőrség', 'GRETA', '2022', 'Nyíregyháza'])(
    'shows a record once, in the reader’s language first: %s',
    async (words) => {
      const { directHits, results, elsewhere } = await ask(words);
      const all = [...directHits, ...results, ...elsewhere.results];
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
      expect(results.every(({ lang }) => lang === 'en')).toBe(true);
      expect(elsewhere.results.every(({ lang }) => lang === 'hu')).toBe(true);
    },
  );

  it('finds what only the other language has, and corrects nothing in its own', async () => {
    const { total, relaxation, elsewhere } = await ask('kényszerprostitúció');
    expect([total, relaxation]).toEqual([0, undefined]);
    expect(elsewhere.total).toBeGreaterThan(0);
  });

  it('counts what it shows, on all pages together', async () => {
    const { total, pages, directHits, results } = await ask('trafficking');
    const rest = await Promise.all(
      Array.from({ length: pages - 1 }, (_, index) => ask('trafficking', 'en', `page=${index + 2}`)),
    );
    const all = [...directHits, ...results, ...rest.flatMap((page) => page.results)].map(({ number }) => number);
    expect([all.length, new Set(all).size]).toEqual([total, total]);
  });

  it('counts a facet’s values as they are found when chosen', async () => {
    const facets = await (await ask('police')).facets();
    for (const { value, count } of facets.kind) {
      const narrowed = await ask('police', 'en', `kind=${value}`);
      expect(narrowed.total).toBe(count);
      expect((await narrowed.facets()).kind).toEqual(facets.kind);
    }
    const [organisation] = facets.organisation;
    expect(organisation?.label).toMatch(/\S \S/);
    expect((await ask('police', 'en', `organisation=${organisation?.value}`)).total).toBe(organisation?.count);
  });

  it.each(['MR-2022-999', 'FC-9999-999'])('takes no record for one whose number there is not: %s', async (number) => {
    expect(await ask(number)).toMatchObject({ total: 0, elsewhere: { total: 0 } });
  });

  it('has a page for a thing itself that is all there is', async () => {
    expect(await ask('MR-2022-003')).toMatchObject({ total: 1, pages: 1 });
  });

  it('searches the other language for a word as this one corrected it', async () => {
    const [typed, meant] = [await ask('vicitms', 'hu'), await ask('victims', 'hu')];
    expect(typed.relaxation?.replaced).toEqual([{ word: 'vicitms', replacedBy: 'victims' }]);
    expect(typed.elsewhere.total).toBe(meant.elsewhere.total);
  });

  it('takes any of several values of a facet, and all facets together', async () => {
    const two = await ask('', 'en', 'kind=meeting&kind=campaign');
    const [one, other] = await Promise.all([ask('', 'en', 'kind=meeting'), ask('', 'en', 'kind=campaign')]);
    expect(two.total).toBe(one.total + other.total);
    const both = await ask('', 'en', 'kind=meeting&forum=ngo-roundtable&person=matyas-hegyaljai&from=2022&to=2022');
    expect(both.results.map(({ number }) => number)).toEqual(['MR-2022-003']);
  });

  it('keeps a chosen value among the counted, also where no record has it', async () => {
    const { total, facets } = await ask('police', 'en', 'topic=no-such-topic');
    expect(total).toBe(0);
    expect((await facets()).topic).toContainEqual({ value: 'no-such-topic', label: 'no-such-topic', count: 0 });
  });

  it('narrows down to days, both included', async () => {
    const days = ['2022-11-30', '2022-11-29', '2022-12-01'].map((day) =>
      numbers('forums', 'en', `from=${day}&to=${day}`),
    );
    expect((await Promise.all(days)).map((found) => found.includes('MR-2022-003'))).toEqual([true, false, false]);
  });

  it('orders by date either way, and by deadline', async () => {
    const days = async (sort: string) => (await ask('police', 'en', `sort=${sort}`)).results.map(({ day }) => day);
    const newest = await days('newest');
    expect(newest).toEqual(newest.toSorted().toReversed());
    const oldest = await days('oldest');
    expect(oldest).toEqual(oldest.toSorted());
    const { results } = await ask('', 'en', 'kind=funding-call&sort=deadline');
    const deadlines = results.map(({ deadline }) => deadline ?? '');
    expect(deadlines[0]).not.toBe('');
    expect(deadlines.indexOf('')).toBe(deadlines.filter(Boolean).length);
  });

  it.each([
    ['MR-2022-003', 'MR-2022-003'],
    ['mr 2022 3', 'MR-2022-003'],
    ['BBA-5.1.6/10-2019-00001', 'CP-2020-001'],
    ['2022-11-30', 'MR-2022-003'],
    ['30 November 2022', 'MR-2022-003'],
    ['2022. november 30.', 'MR-2022-003'],
    ['2022. november 30-án', 'MR-2022-003'],
  ])('finds by %s to %s, in either language', async (words, number) => {
    for (const lang of ['en', 'hu'] as const) {
      const { directHits, results, total } = await ask(words, lang);
      expect(directHits[0]?.number).toBe(number);
      expect(results.map((result) => result.number)).not.toContain(number);
      expect(results.length).toBe(Math.min(20, total - directHits.length));
    }
  });

  it('finds what a part of an organisation held by the name of the whole', async () => {
    expect(await numbers('EMN session')).toContain('MR-2026-001');
    expect(await numbers('EMH ülés', 'hu')).toContain('MR-2026-001');
  });

  it('finds the records of a month', async () => {
    const found = (await ask('2023-10')).directHits.map(({ number }) => number);
    expect(found).toContain('MR-2023-012');
    expect((await ask('October 2023', 'hu')).directHits.map(({ number }) => number)).toEqual(found);
  });

  it('corrects a misspelling and reports it', async () => {
    expect(await ask('questionaires Sziget')).toMatchObject({
      didYouMean: [],
      relaxation: { replaced: [{ word: 'questionaires', replacedBy: 'questionnaires' }], leftOut: [] },
    });
  });

  it('takes records with most of the words where hardly any has all', async () => {
    const { relaxation, total } = await ask('xyzzyq escape room on wheels');
    expect(relaxation).toMatchObject({ isPartial: true, fullMatches: 0, leftOut: ['xyzzyq'] });
    expect(total).toBeGreaterThan(0);
  });

  it('gives with each result what a reader needs to choose', async () => {
    const { results } = await ask('GRETA', 'en', 'kind=meeting&from=2022&to=2022');
    expect(results.find(({ number }) => number === 'MR-2022-003')).toMatchObject({
      kind: 'meeting',
      lang: 'en',
      title: expect.stringMatching(/\S/),
      date: '30\u00a0November 2022',
      day: '2022-11-30',
      by: 'National Coordination Mechanism, NGO Roundtable',
      url: expect.stringMatching(/\/en\/meetings\/2022-11-30-joint-session\/$/),
      excerpt: expect.arrayContaining([{ text: 'GRETA', isMarked: true }]),
      parts: expect.arrayContaining([
        expect.objectContaining({ url: expect.stringMatching(/#s-hungary-seen-from-abroad$/) }),
      ]),
    });
  });

  it('gives a call its status and its deadline', async () => {
    const { directHits } = await ask('FC-2024-001');
    expect(directHits[0]).toMatchObject({ status: 'closed', deadline: '2024-08-21T17:00' });
  });
});
