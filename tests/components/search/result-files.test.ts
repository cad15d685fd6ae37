import { describe, expect, it } from 'vitest';
import { fileName, rowsAsCsv, rowsAsJson } from '../../../src/components/search/result-files.ts';
import type { Row } from '../../../src/search/answer.ts';
import { searchWords } from '../../../src/views/search-words.ts';

const session: Row = {
  number: 'MR-2022-003',
  kind: 'meeting',
  lang: 'hu',
  title: '„Együttes” ülés, november',
  day: '2022-11-30',
  url: '/record/hu/talalkozok/egyuttes-ules/',
  forums: ['NGO Kerekasztal', 'Nemzeti Koordinációs Mechanizmus'],
  organisations: [],
  topics: [],
  programmes: [],
  people: [],
  status: '',
  deadline: '',
};
const call: Row = { ...session, number: 'FC-2023-001', kind: 'funding-call', status: 'open', deadline: '2024-08-21' };

const site = 'https://record.example.org/record/hu/kereses/?q=a';
const at = new Date('2026-11-22T10:00:00Z');

describe('an answer as a table', () => {
  const [names = '', first = '', second = ''] = rowsAsCsv([session, call], searchWords('hu', false), site)
    .replace('\ufeff', '')
    .split('\r\n');

  it('names its columns in the reader’s language', () => {
    expect(names).toBe(
      'Hivatkozási szám,Jelleg,Nyelv,Cím,Dátum,Fórumok,Szervezetek,Témák,Támogatási programok,Személyek,Állapot,Határidő,Webcím',
    );
  });

  it('has each record in a line, its values in words, lists with semicolons and whole addresses', () => {
    expect(first).toBe(
      'MR-2022-003,"Ülés, találkozó",hu,"„Együttes” ülés, november",2022-11-30,NGO Kerekasztal; Nemzeti Koordinációs Mechanizmus,,,,,,,https://record.example.org/record/hu/talalkozok/egyuttes-ules/',
    );
  });

  it('says the status of a call in words', () => {
    expect(second).toContain(`,${searchWords('hu', false).statuses.open},2024-08-21,`);
  });
});

describe('an answer for machines', () => {
  const said = JSON.parse(rowsAsJson([session, call], { address: site, lang: 'hu', at }));

  it('says what was asked, when and in which language, and how many records it holds', () => {
    expect(said).toMatchObject({ address: site, lang: 'hu', at: '2026-11-22T10:00:00.000Z', count: 2 });
  });

  it('has every column of every record as it is, with whole addresses', () => {
    const url = 'https://record.example.org/record/hu/talalkozok/egyuttes-ules/';
    expect(said.records).toEqual([
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
  ])('says what was asked and when: %s', (words, name) => {
    expect(fileName('search', words, at, 'csv')).toBe(name);
  });
});
