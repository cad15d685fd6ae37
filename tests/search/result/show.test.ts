import { describe, expect, it } from 'vitest';
import type { RecordText, TextPart } from '../../../src/search/index/index-format.ts';
import { resultOf } from '../../../src/search/result/show.ts';

const sought = (...words: string[]) => ({
  terms: new Map(words.map((word) => [word, 1])),
  phrases: [],
  words: words.map((word) => [word]),
});

const record = (parts: TextPart[], more: Partial<RecordText> = {}): RecordText => ({
  number: 'MR-2022-001',
  kind: 'meeting',
  title: 'A session',
  date: '',
  day: '',
  url: '/en/x/',
  by: 'Ministry of Interior',
  summary: 'They met.',
  names: [],
  topics: [],
  roles: { organisation: {}, person: {} },
  ...more,
  parts,
});

const plain = (text: string): TextPart => ({ id: 'plain', title: 'In plain language', text });
const report = (text: string): TextPart => ({ id: 'report', title: 'In detail', text });
const section = (title: string, text: string): TextPart => ({ id: 's-a', title, text });
const agenda = (title: string, text = ''): TextPart => ({ id: 'agenda-1', title, text });
const facts = (text: string): TextPart => ({ id: 'facts', title: 'Facts', text });

const ask = (text: RecordText, ...words: string[]) => resultOf(text, 'en', sought(...words));

const titles = (text: RecordText, ...words: string[]) => ask(text, ...words).parts.map(({ title }) => title);

describe('a result', () => {
  it('marks the words in its title and its bodies', () => {
    expect(ask(record([], { title: 'Police & <b>work</b>' }), 'polic', 'interior').marked).toEqual({
      title: '<mark>Police</mark> &amp; &lt;b&gt;work&lt;/b&gt;',
      by: 'Ministry of <mark>Interior</mark>',
    });
  });

  it('leads to items and titled sections, not to what every record has', () => {
    const parts = [plain('The police met.'), agenda('The police report'), report('The police came.')];
    expect(titles(record([...parts, section('The police', 'They spoke of the police.')]), 'polic')).toEqual([
      'The police report',
      'The police',
    ]);
    expect(titles(record(parts, { summary: 'They met the police.' }), 'polic')).toEqual(['The police report']);
    expect(titles(record([plain('The police met.'), report('The police came.')]), 'polic')).toEqual([]);
  });

  it('leads to what every record has where nothing else holds a word', () => {
    const text = record([plain('They spoke.'), report('A shelter was opened.')], { summary: 'The police met.' });
    expect(ask(text, 'polic', 'shelter')).toMatchObject({
      excerpt: 'The <mark>police</mark> met.',
      parts: [{ title: 'In detail', url: '/en/x/#report', excerpt: 'A <mark>shelter</mark> was opened.' }],
    });
  });

  it('gives each passage once, whatever it stands in', () => {
    const twice = 'The police trained.';
    const text = record([section('The first', twice), agenda('Work of the police', twice)]);
    const { excerpt, parts } = ask(text, 'polic', 'train');
    expect(excerpt).toBe('The <mark>police</mark> <mark>trained</mark>.');
    expect(parts.map((part) => part.excerpt)).toEqual(['', '']);
    const summary = 'They met. The police trained.';
    expect(ask(record([section('The first', twice)], { summary }), 'polic').parts).toEqual([]);
  });

  it('gives no passage of a part that says it in its title alone', () => {
    expect(ask(record([section('The police', 'They spoke.')]), 'polic').parts).toEqual([
      { title: 'The police', marked: 'The <mark>police</mark>', url: '/en/x/#s-a', excerpt: '' },
    ]);
  });

  it('names those under whose names it was found, where nothing shown holds the word', () => {
    const names = [
      ['Ministry of Interior', 'Belügyminisztérium', 'BM'],
      ['National Police Headquarters', 'Országos Rendőr-főkapitányság', 'ORFK'],
    ];
    const text = record([facts('Took part: National Police Headquarters')], { names });
    expect(ask(text, 'orfk').named).toEqual(['National Police Headquarters (<mark>ORFK</mark>)']);
    expect(ask(text, 'polic').named).toEqual(['National <mark>Police</mark> Headquarters']);
    expect(ask(text, 'polic').parts).toEqual([]);
    expect(ask(text, 'interior').named).toEqual([]);
  });

  it('says the topic under which it was found, where no name holds the word', () => {
    const topics = [['Training of professionals', 'Szakemberek képzése']];
    const text = record([facts('Topics: Training of professionals')], { topics });
    expect(ask(text, 'train')).toMatchObject({
      named: [],
      topics: ['<mark>Training</mark> of professionals'],
      parts: [],
    });
    expect(ask({ ...text, names: [['Training Centre']] }, 'train')).toMatchObject({ topics: [] });
  });

  it('shows the row among the facts, where a word stands there alone', () => {
    expect(
      ask(
        record([facts('Place: Ministry of Interior, Budapest; Topics: Coordination; How people met: in person')]),
        'person',
      ).parts,
    ).toEqual([
      { title: 'Facts', marked: 'Facts', url: '/en/x/#facts', excerpt: '… How people met: in <mark>person</mark>' },
    ]);
  });

  it('is its summary where nothing is asked', () => {
    expect(ask(record([plain('The police met.')]))).toMatchObject({ excerpt: 'They met.', parts: [], named: [] });
  });
});
