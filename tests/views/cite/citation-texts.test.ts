import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { type CitationItem, citationItem } from '../../../src/views/cite/citation-item.ts';
import { type CitationText, citationTexts } from '../../../src/views/cite/citation-texts.ts';
import { put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const publisher = put(/^name:/m, 'publisher:\n  en: Council Office\n  hu: Tanácsi Iroda\nname:');

const plain: CitationItem = {
  id: 'MR-2022-003-en',
  type: 'report',
  genre: 'Meeting report',
  title: 'Both forums look back on “the second half”',
  publisher: 'A public record',
  number: 'MR-2022-003',
  issued: { 'date-parts': [[2026, 9, 2]] },
  language: 'en',
  URL: 'https://record.example.org/r/MR-2022-003/',
};

const byPublisher: CitationItem = {
  ...plain,
  author: [{ literal: 'Council Office' }],
  publisher: 'Council Office',
  'collection-title': 'A public record',
};

const hungarian: CitationItem = {
  ...plain,
  id: 'MR-2022-003-hu',
  title: 'A két fórum „második féléve”',
  publisher: 'Nyilvános archívum',
  language: 'hu',
};

const textOf = ({ runs }: CitationText) => runs.map(({ text }) => text).join('');

/** The texts of an item by style. */
const textsOf = (item: CitationItem) =>
  Object.fromEntries(citationTexts(item, 'meeting').map((text) => [text.style, textOf(text)]));

describe('the citation of a record', () => {
  it('follows each style in English', () => {
    expect(textsOf(plain)).toEqual({
      'APA 7':
        'Both forums look back on “the second half” (Meeting Report MR-2022-003). (2026). A public record. https://record.example.org/r/MR-2022-003/',
      'Chicago 18':
        '“Both Forums Look Back on ‘The Second Half.’” Meeting report MR-2022-003. A public record, September 2, 2026. https://record.example.org/r/MR-2022-003/.',
      'MLA 9':
        'Both Forums Look Back on “The Second Half.” Meeting report MR-2022-003, A public record, 2 Sept. 2026, https://record.example.org/r/MR-2022-003/.',
      'ISO 690':
        'Both forums look back on “the second half”. Online. A public record, 2 September 2026. [viewed {}]. Meeting report MR-2022-003. Available from: https://record.example.org/r/MR-2022-003/',
      'MSZ ISO 690':
        'Both forums look back on “the second half” [online]. A public record, 2026. szeptember 2. [megtekintve: {}]. Beszámoló MR-2022-003. Elérhető: https://record.example.org/r/MR-2022-003/',
    });
  });

  it('follows each style in Hungarian, where only names keep their capitals', () => {
    expect(textsOf(hungarian)).toMatchObject({
      'APA 7':
        'A két fórum „második féléve” (Beszámoló MR-2022-003). (2026). Nyilvános archívum. https://record.example.org/r/MR-2022-003/',
      'Chicago 18':
        '„A két fórum »második féléve«.” Beszámoló MR-2022-003. Nyilvános archívum, 2026. szeptember 2. https://record.example.org/r/MR-2022-003/.',
      'MLA 9':
        'A két fórum „második féléve”. Beszámoló MR-2022-003, Nyilvános archívum, 2026. szeptember 2., https://record.example.org/r/MR-2022-003/.',
    });
  });

  it('begins with the publisher where the site names one', () => {
    const texts = textsOf(byPublisher);
    expect(texts['APA 7']).toMatch(
      /^Council Office\. \(2026\)\. Both .* \(Meeting Report MR-2022-003\)\. A public record\. http/,
    );
    expect(texts['Chicago 18']).toMatch(/^Council Office\. “Both .* A public record, September 2, 2026\./);
    expect(texts['MLA 9']).toMatch(/^Council Office\. Both /);
    expect(texts['ISO 690']).toMatch(/^COUNCIL OFFICE\. Both /);
  });

  it('says so where a draft has no date, or leaves the date out', () => {
    const { issued: _, ...undated } = plain;
    const texts = textsOf(undated);
    expect(texts['APA 7']).toContain('. (n.d.). ');
    expect(texts['MLA 9']).toContain(', A public record, https:');
  });

  it('agrees with the processor of the Citation Style Language on APA', () => {
    const graph = healthyGraph();
    for (const record of graph.records) {
      if (!record.texts.en) continue;
      const item = citationItem(record, 'en', graph);
      const [apa] = citationTexts(item, record.kind);
      const expected = plugins.output.format('bibliography', [item], { template: 'apa', lang: 'en-US' }).trim();
      expect(apa && textOf(apa)).toBe(expected);
    }
  });

  it('marks the title, and where the day of reading belongs', () => {
    for (const { style, runs } of citationTexts(plain, 'meeting')) {
      expect([style, runs.some(({ isItalic }) => isItalic)]).toEqual([style, !style.startsWith('Chicago')]);
      expect([style, runs.some(({ isViewed }) => isViewed)]).toEqual([style, style.includes('ISO')]);
    }
  });
});

describe('the item of a citation', () => {
  it('names the publisher as author, and the site as the series', () => {
    const graph = healthyGraph();
    const published = healthyGraph({ 'site.yaml': publisher });
    const [[record], [same]] = [graph.records, published.records];
    if (!record || !same) throw new Error('No record.');
    expect(citationItem(record, 'hu', graph).author).toBeUndefined();
    expect(citationItem(same, 'hu', published)).toMatchObject({
      author: [{ literal: 'Tanácsi Iroda' }],
      publisher: 'Tanácsi Iroda',
      'collection-title': expect.any(String),
    });
  });

  it('leads to the permanent address in both languages, and differs in its id', () => {
    const graph = healthyGraph();
    const [record] = graph.records;
    if (!record) throw new Error('No record.');
    const [en, hu] = (['en', 'hu'] as const).map((lang) => citationItem(record, lang, graph));
    expect(en?.URL).toBe(`https://record.example.org/record/r/${record.facts.number}/`);
    expect([hu?.URL, hu?.number]).toEqual([en?.URL, en?.number]);
    expect(hu?.id).not.toBe(en?.id);
  });
});
