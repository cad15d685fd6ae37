import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { entryListPage } from '../../src/views/entry-list-page.ts';
import { chaptersOfEntry, entryPage } from '../../src/views/entry-page.ts';
import { pagedEntry } from '../../src/views/routes.ts';
import { campaign, type Edits, put } from '../builders.ts';
import { entryOf, healthyHolding, holding, meetingOf } from '../queries/holding.ts';
import './settings.ts';

function pageOf(id: string, lang: Locale = 'en', edits: Edits = {}) {
  const holdings = healthyHolding(edits);
  return entryPage(holdings, pagedEntry(holdings, id), lang);
}

const named = ({ chapter }: ReturnType<typeof pageOf>) =>
  chapter.groups.map(({ title, items }) => [title, items.map((item) => `${item.title.text}: ${item.relations}`)]);

describe('the page of an entry', () => {
  it.each([
    [
      'police',
      '2 records',
      [['2022', ['Open eyes: partner', 'The council looks back on the year: took part, presented']]],
    ],
    ['anna-kiss', '1 record', [['2022', ['The council looks back on the year: official']]]],
    [
      'safety-fund',
      '2 records',
      [
        ['2024', ['Money for shelters: programme']],
        ['2022', ['Open eyes: programme']],
      ],
    ],
    ['yearly-report-2021', '1 record', [['2022', ['The council looks back on the year: document']]]],
    ['shelter', '1 record', [['2024', ['Money for shelters: topic']]]],
  ])('%s shows the other end of each relation, by year, and counts records', (id, count, groups) => {
    const page = pageOf(id);
    expect([page.chapter.count, named(page)]).toEqual([count, groups]);
  });

  it('tells what other entries say of it', () => {
    const rows = (id: string, edits: Edits = {}) =>
      pageOf(id, 'en', edits).facts.map(
        ({ label, values }) =>
          `${label}: ${values.map(({ text, aside }) => [text, aside].filter(Boolean).join(' – '))}`,
      );
    expect(rows('ministry')).toEqual(
      expect.arrayContaining([
        'People in office: Anna Kiss – National Coordinator, 2020–2023',
        'Includes: National Police',
        'Programmes: Safety Fund',
      ]),
    );
    expect(rows('safety-fund')).toContain(
      'Money announced: EUR\u00a02\u00a0million – Money for shelters; 2\u00a0May\u00a02024',
    );
  });

  it('describes itself, where no source does, by name, office and count', () => {
    expect(pageOf('anna-kiss').head.description).toBe('Anna Kiss, National Coordinator: 1 record');
    expect(pageOf('police', 'hu').head.description).toBe('Országos Rendőrség: 2 tétel');
  });

  it('is honest where nothing names it', () => {
    const page = pageOf('shelter-network', 'hu', {
      [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft'),
    });
    expect([page.chapter.count, page.chapter.groups, page.empty]).toEqual([
      '0 tétel',
      [],
      'Még egyetlen tétel sem hivatkozik rá.',
    ]);
  });

  it.each([
    ['en', 'Anna Kiss', 'National Coordinator', 'Ministry of Safety; seen in sources of 2020–2023'],
    ['hu', 'Kiss Anna', 'nemzeti koordinátor', 'Biztonsági Minisztérium; a forrásokban: 2020–2023'],
  ] as const)(
    'of a person in %s has the name in the order of the language, and the offices',
    (lang, name, office, aside) => {
      const page = pageOf('anna-kiss', lang);
      expect([page.head.title, page.head.titleNote]).toEqual([name, office]);
      expect(page.facts[0]?.values[0]).toMatchObject({ text: office, aside });
    },
  );

  it('shows the name in the other language where it is another', () => {
    const other = (id: string, edits: Edits = {}) =>
      pageOf(id, 'en', edits).facts.find(({ label }) => label === 'In Hungarian')?.values;
    expect(other('police')).toEqual([{ text: 'Országos Rendőrség', lang: 'hu' }]);
    expect(other('yearly-report-2021')).toBeUndefined();
    expect(
      other('police', { 'organisations.yaml': put('hu: Országos Rendőrség', 'hu: National Police') }),
    ).toBeUndefined();
  });

  it('says in which language its only name is', () => {
    const { head } = pageOf('yearly-report-2021', 'hu');
    expect([head.title, head.titleLang]).toEqual(['Yearly Report 2021', 'en']);
  });

  it('keeps former names with their years', () => {
    const edit = put('kind: police', 'kind: police\n  former-names: [{ name: { en: Gendarmerie }, used: 1990/1999 }]');
    expect(pageOf('police', 'en', { 'organisations.yaml': edit }).facts).toContainEqual({
      label: 'Former names',
      values: [{ text: 'Gendarmerie', aside: '1990–1999' }],
    });
  });

  it.each(['budapest', 'referral', 'autumn-session', 'nobody'])('is not made for %s', (id) => {
    expect(() => pagedEntry(healthyHolding(), id)).toThrow(`No entry with a page has the id ${id}.`);
  });
});

describe('an entry that many records name', () => {
  const all = holding(
    Array.from({ length: 120 }, (_, at) => meetingOf(`m-${at}`, { start: String(2020 + (at % 2)) })),
    [entryOf('organisation', 'ministry', { name: { en: 'Ministry' }, kind: 'ministry' })],
  );
  const entry = pagedEntry(all, 'ministry');

  it('shows the newest and leads to the years, each on a page of its own', () => {
    const { chapter } = entryPage(all, entry, 'en');
    expect([chapter.count, chapter.groups.map(({ title }) => title)]).toEqual([
      'The newest 60 of 120 records',
      ['2021'],
    ]);
    expect(chapter.years.map(({ href, count }) => [href, count])).toEqual([
      ['/record/en/organisations/ministry/2021/', 60],
      ['/record/en/organisations/ministry/2020/', 60],
    ]);
    expect(chaptersOfEntry(all, 'ministry')).toEqual(['2021', '2020']);
  });

  it('on the page of a year shows that year alone, with the way back', () => {
    const { head, facts, chapter } = entryPage(all, entry, 'en', '2020');
    expect([head.title, head.titleNote, head.path]).toEqual([
      'Ministry',
      '2020',
      '/record/en/organisations/ministry/2020/',
    ]);
    expect(head.trail.at(-1)).toEqual({ text: 'Ministry', href: '/record/en/organisations/ministry/' });
    expect([facts, chapter.groups.length, chapter.later?.text]).toEqual([[], 1, '2021']);
  });

  it('needs no further pages where one holds all', () => {
    expect(chaptersOfEntry(healthyHolding(), 'ministry')).toEqual([]);
    expect(pageOf('ministry').chapter.years).toEqual([]);
  });
});

describe('the list of entries', () => {
  const list = (kind: Parameters<typeof entryListPage>[1], lang: Locale, edits: Edits = {}) => {
    const { count, groups } = entryListPage(healthyHolding(edits), kind, lang);
    return [
      count,
      groups.map(({ title, items }) => [title, items.map(({ name, count: records }) => `${name.text} ${records}`)]),
    ];
  };

  it('groups organisations by what they are, forums first, and counts records', () => {
    expect(list('organisation', 'en')).toEqual([
      '4 entries',
      [
        ['Forums', ['Coordination Council 1']],
        ['Ministries', ['Ministry of Safety 2']],
        ['Police', ['National Police 2']],
        ['NGOs', ['Shelter Network 1']],
      ],
    ]);
  });

  it('stands in the order of a Hungarian dictionary', () => {
    const more = ['o', 'ö', 'cs', 'c'].map((word, at) => `t-${at}:\n  name: { en: T, hu: ${word}a }\n`).join('');
    const [, [[, names]]] = list('topic', 'hu', { 'topics.yaml': (text) => text + more }) as [
      string,
      [[undefined, string[]]],
    ];
    expect(names).toEqual(['ca 0', 'csa 0', 'Megelőzés 2', 'oa 0', 'öa 0', 'Védett szállás 1']);
  });

  it('of terms gives the definition and no count', () => {
    const [term] = entryListPage(healthyHolding(), 'term', 'hu').groups.flatMap(({ items }) => items);
    expect(term).toEqual({
      id: 'referral',
      name: { text: 'áldozatirányítás', href: '/record/hu/fogalomtar/#referral' },
      detail: 'Az az út, amelyen az áldozat a segítő szolgálathoz jut.',
      count: undefined,
    });
  });

  it.each([
    ['en', ['Diane Abel 0', 'Anna Kiss 1', 'Jan van Dijk 0']],
    ['hu', ['Diane Abel 0', 'Kiss Anna 1', 'Jan van Dijk 0']],
  ] as const)('lists people by family name and writes foreign names their own way, in %s', (lang, names) => {
    const office = 'offices: [{ id: o, organisation: ministry, seen: 2022, title: { en: Envoy, hu: megbízott } }]';
    const more = ['{ family: van Dijk, given: Jan', '{ family: Abel, given: Diane']
      .map((name, at) => `foreigner-${at}:\n  name: ${name}, order: given-first }\n  ${office}\n`)
      .join('');
    const [, [[, listed]]] = list('person', lang, { 'people.yaml': (text) => text + more }) as [
      string,
      [[undefined, string[]]],
    ];
    expect(listed).toEqual(names);
  });

  it('is empty, and says so, without entries', () => {
    const page = entryListPage(healthyHolding({ 'glossary.yaml': null }), 'term', 'en');
    expect([page.count, page.groups.flatMap(({ items }) => items), page.empty]).toEqual([
      '0 entries',
      [],
      'Nothing has been recorded here yet.',
    ]);
  });
});
