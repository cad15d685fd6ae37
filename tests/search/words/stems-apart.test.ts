import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { termOf } from '../../../src/search/words/terms.ts';

describe('words that look related', () => {
  it.each<[Locale, string, string]>([
    ['hu', 'áldozat', 'áldoz'],
    ['hu', 'áldozatok', 'áldozik'],
    ['hu', 'Bécs', 'becsül'],
    ['hu', 'bécsi', 'becsüli'],
    ['hu', 'feladat', 'felad'],
    ['hu', 'jegyzék', 'jegyző'],
    ['hu', 'képes', 'kép'],
    ['hu', 'lakat', 'lak'],
    ['hu', 'használ', 'haszon'],
    ['hu', 'vezeték', 'vezető'],
    ['hu', 'segély', 'segít'],
    ['hu', 'állapot', 'áll'],
    ['hu', 'bíróság', 'bíró'],
    ['hu', 'hálózat', 'hal'],
    ['hu', 'India', 'indít'],
    ['hu', 'indiai', 'indok'],
    ['hu', 'történet', 'tör'],
    ['hu', 'történet', 'tört'],
    ['en', 'plantation', 'plan'],
    ['en', 'officer', 'office'],
    ['en', 'convention', 'convent'],
    ['en', 'important', 'import'],
    ['en', 'experience', 'experiment'],
    ['en', 'humane', 'human'],
    ['en', 'statue', 'state'],
    ['en', 'companion', 'company'],
    ['en', 'army', 'arm'],
    ['en', 'native', 'nation'],
    ['en', 'ration', 'rate'],
    ['en', 'department', 'depart'],
    ['en', 'departments', 'departure'],
  ])('do not meet in %s: %s and %s', (lang, one, other) => {
    expect(termOf(one, lang)).not.toBe(termOf(other, lang));
  });

  it.each<[Locale, string, string[]]>([
    ['hu', 'áldozat', ['áldozatok', 'áldozatai', 'áldozatainak', 'áldozattá', 'áldozattal', 'áldozatul', 'aldozatot']],
    ['hu', 'feladat', ['feladatok', 'feladatai', 'feladatot', 'feladattal']],
    ['hu', 'jegyzék', ['jegyzéket', 'jegyzékek', 'jegyzékben']],
    ['hu', 'használ', ['használat', 'használnak', 'használni']],
    ['hu', 'India', ['Indiában', 'Indiából', 'indiai']],
    ['hu', 'történet', ['történetek', 'történetet', 'történetében', 'tortenetrol']],
    ['en', 'officer', ['officers']],
    ['en', 'department', ['departments', 'Department']],
    ['en', 'depart', ['departs', 'departed', 'departing']],
    ['en', 'convention', ['conventions']],
    ['en', 'experience', ['experiences', 'experienced']],
  ])('meet their own forms in %s: %s', (lang, word, forms) => {
    expect(forms.map((form) => termOf(form, lang))).toEqual(forms.map(() => termOf(word, lang)));
  });
});
