import { describe, expect, it } from 'vitest';
import { fieldTerms, termWeights } from '../../../src/search/index/field-terms.ts';
import type { TextToIndex } from '../../../src/search/index/index-format.ts';
import { termOf } from '../../../src/search/words/terms.ts';

/** The fields of a text; each holds other words besides. */
interface Fields {
  title?: string;
  summary?: string;
  heading?: string;
  body?: string;
  annex?: string;
}

const others = (count: number, seed: string) => Array.from({ length: count }, (_, at) => `${seed}${at}x`).join(' ');

const aText = ({ title = '', summary = '', heading = '', body = '', annex = '' }: Fields): TextToIndex => ({
  shown: {
    number: 'MR-2022-001',
    kind: 'meeting',
    title: `${title} ${others(6, 'title')}`,
    date: '',
    day: '',
    url: '/',
    by: '',
    summary: `${summary} ${others(20, 'summary')}`,
    names: [],
    topics: [],
    roles: { organisation: {}, person: {} },
    parts: [
      { title: `${heading} ${others(6, 'heading')}`, id: 's-a', text: `${body} ${others(200, 'body')}` },
      { title: 'Minutes', id: 'attachments', text: `${annex} ${others(2000, 'annex')}`, isAnnex: true },
    ],
  },
  names: [],
  mentions: [],
  codes: [],
});

const repeated = (times: number) => 'shelter '.repeat(times);

/** The weight of a word in a text whose fields are about as long as those of others. */
function weightIn(fields: Fields): number {
  const plain = fieldTerms(aText({}), 'en');
  return (
    termWeights(
      fieldTerms(aText(fields), 'en'),
      plain.lengths.map((length) => length || 1),
    ).get(termOf('shelter', 'en')) ?? 0
  );
}

describe('the weight of a word in a text', () => {
  it('is higher for a title that has it once than for any other field that repeats it', () => {
    const inTitle = weightIn({ title: 'shelter' });
    for (const times of [1, 3, 10, 40])
      for (const field of ['summary', 'heading', 'body'] as const)
        expect(`${field} ${times}: ${weightIn({ [field]: repeated(times) }) < inTitle}`).toBe(
          `${field} ${times}: true`,
        );
  });

  it('is higher for a heading or a summary than for a text that mentions it a few times', () => {
    for (const times of [1, 2, 3]) {
      const inBody = weightIn({ body: repeated(times) });
      expect(weightIn({ summary: 'shelter' })).toBeGreaterThanOrEqual(inBody);
      expect(weightIn({ heading: 'shelter' })).toBeGreaterThanOrEqual(inBody);
    }
  });

  it('is never higher for a document that belongs to a record than for the longest text that has it once', () => {
    const inLongText = weightIn({ body: `shelter ${others(20_000, 'long')}` });
    for (const times of [1, 10, 1000]) expect(weightIn({ annex: repeated(times) })).toBeLessThanOrEqual(inLongText);
    expect(weightIn({ annex: 'shelter' })).toBeGreaterThan(0);
    expect(weightIn({ body: 'shelter', annex: repeated(9) })).toBeLessThan(weightIn({ body: 'shelter shelter' }));
  });

  it('grows as a text repeats it, and with each field that has it', () => {
    expect(weightIn({ body: repeated(6) })).toBeGreaterThan(weightIn({ body: 'shelter' }));
    expect(weightIn({ title: 'shelter', summary: 'shelter' })).toBeGreaterThan(weightIn({ title: 'shelter' }));
  });

  it('is hardly higher where a summary repeats it', () => {
    const once = weightIn({ summary: 'shelter' });
    expect(weightIn({ summary: repeated(8) })).toBeLessThan(1.5 * once);
  });
});
