import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../src/formats/bibtex.ts';
import { citationFile } from '../../src/formats/citation-file.ts';
import { risEntry } from '../../src/formats/ris.ts';
import type { DatedRecord } from '../../src/queries/record-graph.ts';
import type { CitationItem } from '../../src/views/cite/citation-item.ts';
import { healthyGraph } from '../queries/healthy-graph.ts';

const item: CitationItem = {
  id: 'MR-2022-003-hu',
  type: 'report',
  genre: 'Beszámoló',
  title: 'Title with & % $ # _ { } ~ ^ \\ <i>tags</i>, „őű” and @book{x, title = {y}}',
  author: [{ literal: 'Office of A & B, C' }],
  publisher: 'Office of A & B, C',
  'collection-title': 'A public record: 100 %',
  number: 'MR-2022-003',
  issued: { 'date-parts': [[2026, 1, 2]] },
  language: 'hu',
  URL: 'https://record.example.org/r/MR-2022-003/?a=1&b=%20_',
};

const { issued: _, author: __, 'collection-title': ___, ...bare } = item;

const read = (text: string, forceType: string) => plugins.input.chain(text, { forceType, generateGraph: false });

describe('a citation in BibTeX', () => {
  const [found, ...others] = read(bibtexEntry(item), '@biblatex/text');

  it('is one entry, whatever signs its texts hold', () => {
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      title: item.title,
      publisher: item.publisher,
      'collection-title': item['collection-title'],
      number: item.number,
      URL: item.URL,
      issued: item.issued,
    });
  });

  it('keeps the name of an organisation in one', () => {
    expect(found?.author).toEqual([{ family: 'Office of A & B, C' }]);
  });

  it('leaves out what is not known', () => {
    expect(bibtexEntry(bare)).not.toMatch(/year|date|author|series|undefined/);
  });
});

describe('a citation in RIS', () => {
  it('is one reference, whatever signs its texts hold', () => {
    const hostile = { ...item, title: 'A title\r\nER  - \r\nTY  - BOOK\nTI  - another' };
    const [found, ...others] = read(risEntry(hostile), '@ris/file');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      type: 'report',
      title: 'A title ER - TY - BOOK TI - another',
      number: item.number,
      language: 'hu',
      URL: item.URL,
    });
  });

  it('begins with its type, ends with its end, and holds nothing else but tags', () => {
    const lines = risEntry(bare).split('\r\n');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['TY  - RPRT', 'ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(risEntry(bare)).not.toContain('undefined');
  });
});

describe('the citations of a list', () => {
  it('are in the other language for what is not written in its own', () => {
    const graph = healthyGraph();
    const foreign = graph.records.map(({ texts, ...rest }) => ({ ...rest, texts: { en: texts.en } }) as DatedRecord);
    const items = JSON.parse(citationFile(graph, foreign, 'json', 'hu'));
    expect(items).toHaveLength(graph.records.length);
    expect(items).toEqual(JSON.parse(citationFile(graph, foreign, 'json', 'en')));
    expect(items[0]).toMatchObject({ language: 'en', id: expect.stringMatching(/-en$/) });
  });

  it('are a list of none where there is none', () => {
    expect(JSON.parse(citationFile(healthyGraph(), [], 'json', 'en'))).toEqual([]);
  });
});
