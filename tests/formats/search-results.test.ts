import { describe, expect, it } from 'vitest';
import { fileName, rowsAsCsv, rowsAsJson } from '../../src/formats/search-results.ts';
import { type RoleColumn, type Row, roleColumns } from '../../src/search/result/answer.ts';
import { searchWords } from '../../src/views/search/search-words.ts';

const noRoles = Object.fromEntries(roleColumns.map(({ column }) => [column, [] as string[]])) as Record<
  RoleColumn,
  string[]
>;

const session: Row = {
  ...noRoles,
  'organisation-organiser': ['Belügyminisztérium'],
  'organisation-mentioned': ['A', 'B'],
  number: 'MR-2022-003',
  kind: 'meeting',
  lang: 'hu',
  title: '„Együttes” ülés, november',
  summary: 'Együtt ültek.',
  day: '2022-11-30',
  end: '2022-12-01',
  url: '/record/hu/talalkozok/egyuttes-ules/',
  by: ['NGO Kerekasztal', 'Nemzeti Koordinációs Mechanizmus'],
  forums: ['NGO Kerekasztal', 'Nemzeti Koordinációs Mechanizmus'],
  organisations: [],
  topics: [],
  programmes: [],
  people: [],
  status: '',
  deadline: '',
  deadlineZone: '',
  deadlineUtc: '',
  original: 'hu',
  amounts: [],
  sources: ['https://example.org/a', 'https://example.org/b'],
  ids: {
    by: ['ngo-roundtable', 'national-coordination-mechanism'],
    forums: ['ngo-roundtable', 'national-coordination-mechanism'],
    organisations: [],
    topics: [],
    programmes: [],
    people: [],
    ...noRoles,
  },
};
const call: Row = {
  ...session,
  number: 'FC-2023-001',
  kind: 'funding-call',
  status: 'open',
  deadline: '2024-08-21',
  deadlineZone: 'Europe/Budapest',
  deadlineUtc: '2024-08-21T22:00:00Z',
  amounts: [
    { kind: 'offered', value: 2_000_000, qualifier: 'about', currency: 'EUR', at: '2024-05-02' },
    { min: 5000, max: 9000, currency: 'CHF' },
  ],
};

const site = 'https://record.example.org/record/hu/kereses/?q=a';
const at = new Date('2026-11-22T10:00:00Z');

describe('an answer as a table', () => {
  const [names = '', first = '', second = ''] = rowsAsCsv([session, call], searchWords('hu'), site)
    .replace('\ufeff', '')
    .split('\r\n');

  it('names its columns in the reader’s language', () => {
    const [old, organisations, people] = names.split(/,(?=Szervezetek: szervező|Személyek: elnök)/);
    expect(organisations?.split(',').map((name) => name.replace('Szervezetek: ', ''))).toEqual([
      'szervező',
      'partner',
      'résztvevő',
      'előadó',
      'kedvezményezett',
      'említett',
      expect.any(String),
    ]);
    expect(people).toMatch(/^Személyek: elnök,Személyek: házigazda,/);
    expect(names).toMatch(/,Eredeti nyelv,A forrásokban közölt összegek,Források$/);
    expect(old).toBe(
      'Hivatkozási szám,Típus,Nyelv,Cím,Dátum,Utolsó nap,Fórumok vagy szervezők,Fórumok,Szervezetek,Témák,Támogatási programok,Személyek,Állapot,Határidő,Összefoglaló,Webcím,A határidő időzónája,Határidő UTC szerint',
    );
  });

  it('has each record in a line, its values in words, lists with semicolons and whole addresses', () => {
    expect(first).toBe(
      'MR-2022-003,"Ülés, találkozó",hu,"„Együttes” ülés, november",2022-11-30,2022-12-01,NGO Kerekasztal; Nemzeti Koordinációs Mechanizmus,NGO Kerekasztal; Nemzeti Koordinációs Mechanizmus,,,,,,,Együtt ültek.,https://record.example.org/record/hu/talalkozok/egyuttes-ules/,,,Belügyminisztérium,,,,,A; B,,,,,,,,,,hu,,https://example.org/a; https://example.org/b',
    );
  });

  it('is read as RFC 4180 has it, and runs no formula', () => {
    const title = '=HYPERLINK("https://example.org","Click")';
    const text = rowsAsCsv([{ ...session, title, summary: '-1+1, said\r\n"twice"' }], searchWords('en'), site);
    expect(text).toContain(`,"'=HYPERLINK(""https://example.org"",""Click"")",`);
    expect(text).toContain(`,"'-1+1, said\r\n""twice""",https://`);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('says the status of a call in words', () => {
    expect(second).toContain(`,${searchWords('hu').statuses.open},2024-08-21,`);
    expect(second).toContain(',Europe/Budapest,2024-08-21T22:00:00Z');
  });
});

describe('the sums of a call in a table', () => {
  it('are figures, each with what it is and the word that softens it', () => {
    const [, line = ''] = rowsAsCsv([call], searchWords('en'), site).split('\r\n');
    expect(line).toContain(',Offered by the funder: about 2000000 EUR (2024-05-02); 5000–9000 CHF,');
  });

  it.each([
    [{ min: 5000 }, 'at least 5000 CHF'],
    [{ max: 9000 }, 'up to 9000 CHF'],
    [{ min: 5000, qualifier: 'at-least' }, 'at least 5000 CHF'],
    [{ max: 9000, qualifier: 'about' }, 'up to about 9000 CHF'],
  ] as const)('say which limit it is where only one is known: %j', (limit, text) => {
    const [, line = ''] = rowsAsCsv(
      [{ ...call, amounts: [{ ...limit, currency: 'CHF' }] }],
      searchWords('en'),
      site,
    ).split('\r\n');
    expect(line).toContain(`,${text},`);
  });
});

describe('an answer for machines', () => {
  const exported = JSON.parse(rowsAsJson([session, call], { address: site, lang: 'hu', at }));

  it('gives the query, when it was made and in which language, and how many records it holds', () => {
    expect(exported).toMatchObject({ address: site, lang: 'hu', at: '2026-11-22T10:00:00.000Z', count: 2 });
  });

  it('has every column of every record as it is, with whole addresses', () => {
    const url = 'https://record.example.org/record/hu/talalkozok/egyuttes-ules/';
    expect(exported.records).toEqual([
      { ...session, url },
      { ...call, url },
    ]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Rendőrség & ügyészség', 'search-rendorseg-ugyeszseg-2026-11-22.csv'],
    ['', 'search-2026-11-22.csv'],
    ['../..\\?:*', 'search-2026-11-22.csv'],
    ['x'.repeat(99), `search-${'x'.repeat(40)}-2026-11-22.csv`],
  ])('gives the query and when it was made: %s', (words, name) => {
    expect(fileName('search', words, at, 'csv')).toBe(name);
  });
});
