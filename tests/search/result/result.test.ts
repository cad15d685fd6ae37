import { describe, expect, it } from 'vitest';
import type { RecordText, TextPart } from '../../../src/search/index/index-format.ts';
import { resultOf } from '../../../src/search/result/result.ts';
import { marks } from './marks.ts';

const queryTerms = (...words: string[]) => ({
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

/** A result with its spans as texts, what is marked in square brackets. */
const ask = (text: RecordText, ...words: string[]) => {
  const result = resultOf(text, 'en', queryTerms(...words));
  return {
    ...result,
    marked: { title: marks(result.marked.title), by: marks(result.marked.by) },
    excerpt: marks(result.excerpt),
    parts: result.parts.map((part) => ({ ...part, marked: marks(part.marked), excerpt: marks(part.excerpt) })),
    named: result.named.map(marks),
    topics: result.topics.map(marks),
  };
};

const titles = (text: RecordText, ...words: string[]) => ask(text, ...words).parts.map(({ title }) => title);

describe('a result', () => {
  it('marks the words in its title and its bodies', () => {
    expect(ask(record([], { title: 'Police & <b>work</b>' }), 'polic', 'interior').marked).toEqual({
      title: '[Police] & <b>work</b>',
      by: 'Ministry of [Interior]',
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
      excerpt: 'The [police] met.',
      parts: [{ title: 'In detail', url: '/en/x/#report', excerpt: 'A [shelter] was opened.' }],
    });
  });

  it('gives each passage once, in whatever parts it is', () => {
    const twice = 'The police trained.';
    const text = record([section('The first', twice), agenda('Work of the police', twice)]);
    const { excerpt, parts } = ask(text, 'polic', 'train');
    expect(excerpt).toBe('The [police] [trained].');
    expect(parts.map((part) => part.excerpt)).toEqual(['', '']);
    const summary = 'They met. The police trained.';
    expect(ask(record([section('The first', twice)], { summary }), 'polic').parts).toEqual([]);
  });

  it('gives no snippet of a part of which only the title matches', () => {
    expect(ask(record([section('The police', 'They spoke.')]), 'polic').parts).toEqual([
      { title: 'The police', marked: 'The [police]', url: '/en/x/#s-a', excerpt: '' },
    ]);
  });

  it('gives the names that match where nothing else shown does', () => {
    const names = [
      ['Ministry of Interior', 'Belügyminisztérium', 'BM'],
      ['National Police Headquarters', 'Országos Rendőr-főkapitányság', 'ORFK'],
    ];
    const text = record([facts('Participants: National Police Headquarters')], { names });
    expect(ask(text, 'orfk').named).toEqual(['National Police Headquarters ([ORFK])']);
    expect(ask(text, 'polic').named).toEqual(['National [Police] Headquarters']);
    expect(ask(text, 'polic').parts).toEqual([]);
    expect(ask(text, 'interior').named).toEqual([]);
  });

  it('gives the topic that matches where no name does', () => {
    const topics = [['Training of professionals', 'Szakemberek képzése']];
    const text = record([facts('Topics: Training of professionals')], { topics });
    expect(ask(text, 'train')).toMatchObject({
      named: [],
      topics: ['[Training] of professionals'],
      parts: [],
    });
    expect(ask({ ...text, names: [['Training Centre']] }, 'train')).toMatchObject({ topics: [] });
  });

  it('shows the row among the facts, where no other part has the word', () => {
    expect(
      ask(record([facts('Place: Ministry of Interior, Budapest; Topics: Coordination; Format: in person')]), 'person')
        .parts,
    ).toEqual([{ title: 'Facts', marked: 'Facts', url: '/en/x/#facts', excerpt: '… Format: in [person]' }]);
  });

  it('quotes the summary where the query has no words', () => {
    expect(ask(record([plain('The police met.')]))).toMatchObject({ excerpt: 'They met.', parts: [], named: [] });
  });
});
