import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { referenceNumberIn } from '../../../src/search/words/reference-number.ts';
import { termsIn } from '../../../src/search/words/terms.ts';

const sought = (text: string, lang: Locale) => parseQuery(text, lang).words.map(({ term }) => term);
const indexed = (text: string, lang: Locale) => termsIn(text, lang).map(({ term }) => term);

describe('a word written otherwise', () => {
  it.each<[Locale, string, string]>([
    ['en', 'U.S. embassy', 'US embassy'],
    ['en', 'the U.K.', 'the UK'],
    ['en', 'E.U. funds', 'EU funds'],
    ['en', 'N.G.O.', 'NGO'],
    ['en', 'U.S.A', 'USA'],
    ['en', 'post o\ufb03ce', 'post office'],
    ['en', 'human traf\u00adficking', 'human trafficking'],
    ['en', 'traf\u200bficking', 'trafficking'],
    ['en', 'ｔｒａｆｆｉｃｋｉｎｇ', 'trafficking'],
    ['en', 'non\u2011profit', 'non-profit'],
    ['en', 'women’s shelter', "women's shelter"],
    ['en', 'womens shelter', "women's shelter"],
    ['en', 'childrens homes', "children's homes"],
    ['en', 'mens groups', "men's groups"],
    ['en', 'victims rights', "victims' rights"],
    ['en', '\u200e30 November 2022\u200f', '30 November 2022'],
    ['hu', 'K.f.t.', 'Kft.'],
    ['hu', 'a\u0301ldozat', 'áldozat'],
    ['hu', 'áldo\u00adza\u00adtok', 'áldozatok'],
    ['hu', '2022.\u200b november 30.', '2022. november 30.'],
  ])('is in %s the same word: %j and %j', (lang, typed, written) => {
    expect(sought(typed, lang)).toEqual(sought(written, lang));
    expect(sought(typed, lang)).not.toEqual([]);
  });

  it('is found where the text has points and the query none', () => {
    expect(indexed('The U.S. embassy took part.', 'en')).toContain(sought('US', 'en')[0]);
    expect(indexed('Az E.U. támogatta.', 'hu')).toContain(sought('EU', 'hu')[0]);
  });

  it('leaves initials that spaces part, and the end of a sentence, as they are', () => {
    expect(indexed('J. R. Smith spoke. He left.', 'en')).toEqual(
      ['smith', 'spoke', 'left'].map((w) => indexed(w, 'en')[0]),
    );
  });
});

describe('a reference number', () => {
  it.each([
    'MR\u20132022\u2013003',
    'MR\u20112022\u2011003',
    'MR\u22122022\u2212003',
    'MR/2022/003',
    'MR.2022.3',
    'MR_2022_003',
    'MR-2O22-OO3',
    'mr-2o22-3',
    'mr 2022 3',
    'MR2022003',
    'ＭＲ－２０２２－００３',
  ])('is read from %s', (typed) => {
    expect(referenceNumberIn(typed.normalize('NFKC'))).toBe('MR-2022-003');
  });

  it.each(['MR–2022–003', 'MR/2022/3', 'MR-2O22-OO3', 'ＭＲ－２０２２－００３'])(
    'is found within a question: %s',
    (typed) => {
      expect(sought(`who attended ${typed}?`, 'en')).toContain('mr-2022-003');
    },
  );

  it.each(['MRS-2022-003', 'MR-202-003', 'MR 2022', 'MR–20220–003', 'mr 2022 3 november'])(
    'is not read from %s',
    (typed) => {
      expect(referenceNumberIn(typed)).toBeUndefined();
    },
  );
});
