import { describe, expect, it } from 'vitest';
import { call, meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const problemsWith = (words: string) => problemsAfter({ [en]: put('gave their report', `gave their report ${words}`) });

describe('a telephone number', () => {
  it.each([
    '+36 30 123 4567',
    '+36301234567',
    '06 30 123 4567',
    '06-30/123-4567',
    '06 1 123 4567',
    '(06 20) 123 4567',
    '30/123-4567',
    '+49 30 123 45678',
    '0036 70 123 4567',
  ])('may be in no text: %s', (number) => {
    expect(problemsWith(`by ${number}`)).toEqual([
      expect.stringContaining('privacy/phone  This looks like a private telephone number'),
    ]);
  });

  it.each(['116 006', '112', '06 80 225 225', '+36 80 225 225', '2020–2030', '20–21 October', 'EUR 30 123 456'])(
    'of help, and what is none, is allowed: %s',
    (number) => {
      expect(problemsWith(`by ${number}`)).toEqual([]);
    },
  );

  it('is allowed where the site or a call gives it to readers, however it is written', () => {
    const line =
      'helplines:\n  - { id: line, name: { en: x, hu: x }, number: 06 30 123 4567, published-by: { en: x, hu: x } }';
    const words = put('gave their report', 'gave +36 30 123-4567');
    expect(problemsAfter({ [en]: words, 'site.yaml': put('helplines:', line) })).toEqual([]);
    const contact = put('topics:', 'contact: { phone: "06 30 1234567" }\ntopics:');
    expect(problemsAfter({ [en]: words, [`${call}/funding-call.yaml`]: contact })).toEqual([]);
  });

  it('is reported with the way to make it public', () => {
    expect(problemsWith('by 06 30 123 4567')).toEqual([
      `${en}:11:43  privacy/phone  This looks like a private telephone number: 06 30 123 4567.  Remove it; the number of an office belongs in “contact” of a call or in “helplines” of site.yaml.`,
    ]);
  });
});
