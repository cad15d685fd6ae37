import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { entryPage, pageKeysOfEntry } from '../../../src/views/entry/entry-page.ts';
import { pagedEntry } from '../../../src/views/site/routes.ts';
import { campaign, type Edits, put } from '../../builders.ts';
import { entryOf, healthyGraph, holding, meetingOf } from '../../queries/healthy-graph.ts';

function pageOf(id: string, lang: Locale = 'en', edits: Edits = {}) {
  const graph = healthyGraph(edits);
  return entryPage(graph, pagedEntry(graph, id), lang);
}

const named = ({ pagination }: ReturnType<typeof pageOf>) =>
  pagination.groups.map(({ title, items }) => [title, items.map((item) => `${item.title.text}: ${item.relations}`)]);

describe('the page of an entry', () => {
  it.each([
    [
      'police',
      '2 records',
      [['2022', ['Open eyes: Role: partner', 'The council looks back on the year: Role: participant, presenter']]],
    ],
    ['anna-kiss', '1 record', [['2022', ['The council looks back on the year: Role: National Coordinator; chair']]]],
    [
      'safety-fund',
      '2 records',
      [
        ['2024', ['Money for shelters: ']],
        ['2022', ['Open eyes: ']],
      ],
    ],
    ['yearly-report-2021', '1 record', [['2022', ['The council looks back on the year: ']]]],
    ['shelter', '1 record', [['2024', ['Money for shelters: ']]]],
  ])('%s shows the other end of each relation, by year, and counts records', (id, count, groups) => {
    const page = pageOf(id);
    expect([page.pagination.count, named(page)]).toEqual([count, groups]);
  });

  it('lists what other entries say of it', () => {
    const rows = (id: string, edits: Edits = {}) =>
      pageOf(id, 'en', edits).facts.map(
        ({ label, values }) =>
          `${label}: ${values.map(({ text, aside }) => [text, aside].filter(Boolean).join(' – '))}`,
      );
    expect(rows('ministry')).toEqual(
      expect.arrayContaining([
        'Office holders: Anna Kiss – National Coordinator, 2020–2023',
        'Includes: National Police',
        'Programmes: Safety Fund',
      ]),
    );
    expect(rows('safety-fund')).toContain(
      'Funding announced: EUR\u00a02\u00a0million – Money for shelters; 2\u00a0May 2024',
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
    expect([page.pagination.count, page.pagination.groups, page.empty]).toEqual([
      '0 tétel',
      [],
      'Még egyetlen tétel sem hivatkozik rá.',
    ]);
  });

  it.each([
    ['en', 'Anna Kiss', 'National Coordinator', 'in sources from 2020–2023'],
    ['hu', 'Kiss Anna', 'nemzeti koordinátor', 'a forrásokban: 2020–2023'],
  ] as const)(
    'of a person in %s has the name in the order of the language, and the offices',
    (lang, name, office, aside) => {
      const page = pageOf('anna-kiss', lang);
      expect([page.head.title, page.head.titleNote]).toEqual([name, office]);
      expect(page.facts[0]?.values[0]).toMatchObject({ text: office, aside });
    },
  );

  it('lists whom sources show in the same office, the earliest first', () => {
    const another = (id: string, seen: string) =>
      `${id}:\n  name: { family: Nagy, given: ${id} }\n  offices:\n    - id: coordinator\n      organisation: ministry\n` +
      `      seen: ${seen}\n      title: { en: National Coordinator, hu: nemzeti koordinátor }\n`;
    const edits = { 'people.yaml': (text: string) => text + another('b', '2024') + another('a', '2010/2015') };
    const rows = pageOf('anna-kiss', 'en', edits).facts;
    expect(
      rows.find(({ label }) => label === 'Others in the same office')?.values.map(({ text, aside }) => [text, aside]),
    ).toEqual([
      ['a Nagy', '2010–2015'],
      ['b Nagy', '2024'],
    ]);
  });

  it('states how often it is named in which role, and from when to when', () => {
    const page = pageOf('police');
    expect([page.roles, page.named]).toEqual([
      'partner\u00a0once, participant\u00a0once, presenter\u00a0once',
      {
        text: '2 records',
        href: '#named',
        aside: '– first 30\u00a0November 2022, last 8\u00a0December 2022',
      },
    ]);
    const once = pageOf('anna-kiss');
    expect([once.roles, once.named]).toEqual(['', { text: '1 record', href: '#named' }]);
  });

  it('states what was decided of a programme, and where that was read', () => {
    const decision =
      '  decisions: [{ at: 2022-12, text: { en: It was agreed., hu: Megállapodtak. }, source: "https://www.example.org/a" }]\n';
    const [step] = pageOf('safety-fund', 'en', { 'programmes.yaml': (text) => text + decision }).decisions;
    expect(step).toEqual({
      when: 'December 2022',
      iso: '2022-12',
      text: { text: 'It was agreed.' },
      source: { text: 'example.org', href: 'https://www.example.org/a' },
    });
  });

  it('names its sort, which leads to its group in the list', () => {
    expect(pageOf('police').head.trail).toEqual([
      { text: 'Organisations', href: '/record/en/organisations/' },
      { text: 'Police', href: '/record/en/organisations/#police' },
    ]);
  });

  it('names where its facts were read last of all', () => {
    const edit = put('kind: police', 'kind: police\n  source: https://example.org/police');
    expect(pageOf('police', 'en', { 'organisations.yaml': edit }).facts.at(-1)?.label).toBe('Source of these facts');
  });

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

  it('says that no name is known in the language of the page', () => {
    const own = (lang: 'en' | 'hu') =>
      pageOf('yearly-report-2021', lang).facts.find(({ label }) => label === 'In English' || label === 'Magyarul');
    expect(own('hu')?.values).toEqual([{ text: 'nem ismerünk bevett nevet' }]);
    expect(own('en')).toBeUndefined();
  });

  it('keeps former names with their years', () => {
    const edit = put('kind: police', 'kind: police\n  former-names: [{ name: { en: Gendarmerie }, used: 1990/1999 }]');
    expect(pageOf('police', 'en', { 'organisations.yaml': edit }).facts).toContainEqual({
      label: 'Former names',
      values: [{ text: 'Gendarmerie', aside: '1990–1999' }],
    });
  });

  it.each(['budapest', 'referral', 'autumn-session', 'nobody'])('is not made for %s', (id) => {
    expect(() => pagedEntry(healthyGraph(), id)).toThrow(`No entry with a page has the id ${id}.`);
  });
});

describe('an entry that some records name', () => {
  const ministry = entryOf('organisation', 'ministry', { name: { en: 'Ministry' }, kind: 'ministry' });
  const yearsOf = (count: number) => {
    const records = Array.from({ length: count }, (_, at) => meetingOf(`m-${at}`, { start: String(2020 + (at % 2)) }));
    const all = holding(records, [ministry]);
    const { years, groups } = entryPage(all, pagedEntry(all, 'ministry'), 'en').pagination;
    return { links: years.map(({ text, href, count: named }) => [text, href, named]), ids: groups.map(({ id }) => id) };
  };

  it('leads to their years within the page, where they take more than a few screens', () => {
    const { links, ids } = yearsOf(30);
    expect(links).toEqual([
      ['2021', '#y2021', 15],
      ['2020', '#y2020', 15],
    ]);
    expect(ids).toEqual(['y2021', 'y2020']);
    expect(yearsOf(12).links).toEqual([]);
  });

  it('are shown on a phone from the newest on, and all when they are asked for', () => {
    const all = holding(
      Array.from({ length: 9 }, (_, at) => meetingOf(`m-${at}`, { start: `2020-01-0${9 - at}` })),
      [entryOf('organisation', 'ministry', { name: { en: 'Ministry' }, kind: 'ministry' })],
    );
    const { pagination, further } = entryPage(all, pagedEntry(all, 'ministry'), 'en');
    const shown = pagination.groups.flatMap(({ items }) => items).filter(({ isFurther }) => !isFurther);
    expect(shown.map(({ title }) => title.href?.split('/').at(-2))).toEqual(
      Array.from({ length: 7 }, (_, at) => `m-${at}`),
    );
    expect(further).toEqual({ note: 'The newest 7 of 9 records', all: 'Show all 9' });
  });
});

describe('an entry that many records name', () => {
  const all = holding(
    Array.from({ length: 120 }, (_, at) => meetingOf(`m-${at}`, { start: String(2020 + (at % 2)) })),
    [entryOf('organisation', 'ministry', { name: { en: 'Ministry' }, kind: 'ministry' })],
  );
  const entry = pagedEntry(all, 'ministry');

  it('shows the newest and leads to the years, each on a page of its own', () => {
    const { pagination } = entryPage(all, entry, 'en');
    expect([pagination.count, pagination.groups.map(({ title }) => title)]).toEqual([
      'The newest 100 of 120 records',
      ['2021', '2020'],
    ]);
    expect(pagination.years.map(({ href, count }) => [href, count])).toEqual([
      ['/record/en/organisations/ministry/2021/', 60],
      ['/record/en/organisations/ministry/2020/', 60],
    ]);
    expect(pageKeysOfEntry(all, 'ministry')).toEqual(['2021', '2020']);
  });

  it('on the page of a year shows that year alone, with the way back', () => {
    const { head, facts, pagination } = entryPage(all, entry, 'en', '2020');
    expect([head.title, head.titleNote, head.path]).toEqual([
      'Ministry',
      '2020',
      '/record/en/organisations/ministry/2020/',
    ]);
    expect(head.trail.at(-1)).toEqual({ text: 'Ministry', href: '/record/en/organisations/ministry/' });
    expect([facts, pagination.groups.length, pagination.later?.text]).toEqual([[], 1, '2021']);
  });

  it('needs no further pages where one holds all', () => {
    expect(pageKeysOfEntry(healthyGraph(), 'ministry')).toEqual([]);
    expect(pageOf('ministry').pagination.years).toEqual([]);
  });
});
