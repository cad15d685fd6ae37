import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { typography } from '../../src/language/typography.ts';

const cases: [lang: Locale, typed: string, printed: string][] = [
  ['en', 'The "second" half', 'The “second” half'],
  ['en', '"Stop," she said ("no").', '“Stop,” she said (“no”).'],
  ['en', `He said "she's 'very late' today"`, 'He said “she’s ‘very late’ today”'],
  ['en', "The children's help in the '90s", 'The children’s help in the ’90s'],
  ['en', 'And so on ...', 'And so on …'],
  ['en', 'Meetings - all of them', 'Meetings – all of them'],
  ['en', '2022--2023 --- and after', '2022–\u20602023 — and after'],
  ['en', 'a well-known non-profit', 'a well-known non-profit'],
  ['en', '806 million HUF, 2 % of it', '806\u00a0million HUF, 2\u00a0% of it'],
  ['en', '5 kilometres and 3 milliondollars', '5 kilometres and 3 milliondollars'],
  ['en', 'The play „Kiállok érted!”', 'The play „Kiállok érted!”'],
  ['hu', 'A "második" félév', 'A „második” félév'],
  ['hu', '"Ne hagyd, ne tedd!"-kampány', '„Ne hagyd, ne tedd!”-kampány'],
  ['hu', '“Kiállok érted!“ és “más”', '„Kiállok érted!” és „más”'],
  ['hu', '„Kiállok érted!”', '„Kiállok érted!”'],
  ['hu', "'90-es évek", '’90-\u2060es évek'],
  ['hu', '5 millió Ft, 20 fő - közel 3 százalék', '5\u00a0millió Ft, 20\u00a0fő – közel 3\u00a0százalék'],
  ['hu', 'mondta:"nem"', 'mondta:„nem”'],
];

describe('typography', () => {
  it.each(cases)('%s: prints %s as %s', (lang, typed, printed) => {
    expect(typography(typed, lang)).toBe(printed);
  });

  it.each([...cases, ['en', '- - -- "\'" " "x', ''] as const, ['hu', '“ ... ..... “"“ \'', ''] as const])(
    '%s: leaves what it printed of %s as it is',
    (lang, typed) => {
      const once = typography(typed, lang);
      expect(typography(once, lang)).toBe(once);
    },
  );
});
