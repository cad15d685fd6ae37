import { expect, it } from 'vitest';
import { keepTogether } from '../../src/language/keep-together.ts';

it.each([
  ['en', '3 million', '3\u00a0million'],
  ['en', '12.5 %', '12.5\u00a0%'],
  ['hu', '3 milliárd', '3\u00a0milliárd'],
  ['hu', '3 főbb', '3 főbb'],
  ['en', 'million 3', 'million 3'],
  ['en', 'on 30 November 2022', 'on 30\u00a0November 2022'],
  ['en', 'in November 2022', 'in November 2022'],
  ['en', 'May 3 people', 'May 3 people'],
  ['hu', '2022. november 30-án', '2022. november\u00a030-\u2060án'],
  ['hu', '14 000 áldozat, 1 234 567 forint', '14\u00a0000 áldozat, 1\u00a0234\u00a0567\u00a0forint'],
  ['hu', '2022 100 emberrel', '2022 100 emberrel'],
  ['en', '3 000', '3 000'],
  ['hu', '2018 januárjában', '2018 januárjában'],
  ['hu', 'a 2020–2023-as időszak', 'a 2020–\u20602023-\u2060as időszak'],
  ['hu', '90%-ot', '90%-\u2060ot'],
  ['en', '2014–2020', '2014–\u20602020'],
  ['en', 'MR-2022-014 and FC-2024-001', 'MR-\u20602022-\u2060014 and FC-\u20602024-\u2060001'],
  ['hu', 'az MR-2022-014-ben', 'az MR-\u20602022-\u2060014-\u2060ben'],
  ['hu', 'AMIF-2024-tf és 10/2019-00001', 'AMIF-2024-tf és 10/2019-00001'],
  ['hu', 'BBA-5.1.6/10-2019-00001', 'BBA-5.1.6/10-2019-00001'],
] as const)('%s: sets %s as %s', (lang, typed, printed) => {
  expect(keepTogether(typed, lang)).toBe(printed);
});

it.each(['en', 'hu'] as const)('%s: does nothing twice', (lang) => {
  const once = keepTogether('3 million, 2014–2020, on 30 November 2022; 2022. november 30-án', lang);
  expect(keepTogether(once, lang)).toBe(once);
});
