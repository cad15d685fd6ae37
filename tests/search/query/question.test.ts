import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { maxAlternatives, questionOf } from '../../../src/search/query/question.ts';
import { longInputs } from '../long-inputs.ts';

/** A question as a line: its alternatives, with what is required of each between angles, then what it excludes and ignores. */
function read(typed: string) {
  const { alternatives, excluded, ignored } = questionOf(typed, 'en');
  return [
    alternatives.map(({ words, required }) => words.trim() + (required ? ` <${required}>` : '')).join(' | '),
    ...excluded.map((words) => `-${words}`),
    ...ignored.map((operator) => `!${operator}`),
  ].join(' ; ');
}

describe('a question without operators', () => {
  it.each([
    'police training',
    'police and children or women, not men',
    'rendőrség és gyermekek vagy nők, nem férfiak',
    'Title - subtitle',
    'Title – subtitle',
    '- a point of a list',
    'anti-trafficking work',
    'non-EU victims',
    '20-21 October 2022',
    '20 -21 October 2022',
    '2022 -ben',
    'az ENSZ -nek és a Kft. -nél',
    'BBA-5.1.6/10-2019-00001',
    '1228/2022. (IV. 14.) Korm. határozat',
    'International Organization for Migration (IOM)',
    'DO NOT BUY SEX',
    'EMBERKERESKEDELEM VAGY PROSTITÚCIÓ',
    'VICTIMS AND WITNESSES',
    'Title: a subtitle',
    'at 10:30 in Budapest',
    'https://www.osce.org/odihr?a=b',
    'where was it? who came?',
    '+36 1 441 1000',
    'C++',
    'AT&T',
    '--',
    '-',
    '*',
    'NOT',
    'OR',
    'AND OR NOT',
    '(())',
    'Nem!',
    'Vagy nem',
    '',
  ])('is taken as it is: %j', (typed) => {
    expect(questionOf(typed, 'en')).toEqual({
      alternatives: [{ words: typed, required: '' }],
      excluded: [],
      ignored: [],
      isCut: false,
    });
  });
});

describe('what a question excludes', () => {
  it.each([
    ['police NOT border', 'police ; -border'],
    ['police -border', 'police ; -border'],
    ['-border police', 'police ; -border'],
    ['police \u2212border', 'police ; -border'],
    ['police －border', 'police ; -border'],
    ['police !border', 'police ; -border'],
    ['police -border -training', 'police ; -border ; -training'],
    ['police -border NOT border', 'police ; -border'],
    ['police AND NOT border', 'police <police> ; -border'],
    ['police OR NOT border', 'police ; -border'],
    ['police -"forced labour"', 'police ; -"forced labour"'],
    ['police NOT “forced labour”', 'police ; -"forced labour"'],
    ['police -(border OR training)', 'police ; -border ; -training'],
    ['police NOT (border training)', 'police ; -border training'],
    ['police -anti-trafficking', 'police ; -anti-trafficking'],
    ['police -2019', 'police ; -2019'],
    ['police -MR-2022-003', 'police ; -MR-2022-003'],
    ['IOM NOT UNHCR', 'IOM ; -UNHCR'],
    ['rendőrség NEM képzés', 'rendőrség ; -képzés'],
    ['rendőrség ÉS NEM képzés', 'rendőrség <rendőrség> ; -képzés'],
    ['rendőrség -képzés', 'rendőrség ; -képzés'],
    ['ENSZ NEM EBESZ', 'ENSZ ; -EBESZ'],
    ['áldozat -„szexuális kizsákmányolás”', 'áldozat ; -"szexuális kizsákmányolás"'],
    ['police NOT', 'police'],
    ['police NOT NOT border', 'police ; -border'],
    ['-police', ' ; -police'],
    ['NOT police', ' ; -police'],
    ['NEM rendőrség', ' ; -rendőrség'],
    ['-police -border', ' ; -police ; -border'],
  ])('%j', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
});

describe('the alternatives of a question', () => {
  it.each([
    ['police OR border', 'police <police> | border <border>'],
    ['police || border', 'police <police> | border <border>'],
    ['rendőrség VAGY határ', 'rendőrség <rendőrség> | határ <határ>'],
    ['human trafficking OR forced labour', 'human trafficking <human trafficking> | forced labour <forced labour>'],
    ['(forced OR child) labour', 'forced labour <forced labour> | child labour <child labour>'],
    ['labour (forced OR child) law', 'labour forced law <labour forced law> | labour child law <labour child law>'],
    ['"forced labour" OR ‘child labour’', '"forced labour" <"forced labour"> | "child labour" <"child labour">'],
    ['a1 AND b1 OR c1', 'a1 b1 <a1 b1> | c1 <c1>'],
    ['a1 OR b1 NOT c1', 'a1 <a1> | b1 <b1> ; -c1'],
    ['(a1 (b1 OR c1)) OR d1', 'a1 b1 <a1 b1> | a1 c1 <a1 c1> | d1 <d1>'],
    ['OR police', 'police'],
    ['police OR', 'police'],
    ['police OR OR border', 'police <police> | border <border>'],
    ['police) OR border', 'police <police> | border <border>'],
    ['((police OR border', 'police <police> | border <border>'],
    ['police AND border', 'police border <police border>'],
    ['police && border', 'police border <police border>'],
    ['rendőrség ÉS határ', 'rendőrség határ <rendőrség határ>'],
    ['+police border', 'police border <police>'],
    ['+"forced labour" border', '"forced labour" border <"forced labour">'],
  ])('%j', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('are limited where brackets multiply them', () => {
    const { alternatives, isCut } = questionOf(
      '(a1 OR a2 OR a3 OR a4 OR a5 OR a6) (b1 OR b2 OR b3 OR b4 OR b5 OR b6)',
      'en',
    );
    expect([alternatives.length, isCut]).toEqual([maxAlternatives, true]);
  });
});

describe('operators of other searches', () => {
  it.each([
    ['site:gov.hu police', 'police ; !site:gov.hu'],
    ['police -site:gov.hu', 'police ; !-site:gov.hu'],
    ['police Filetype:pdf', 'police ; !Filetype:pdf'],
    ['police site:"gov.hu"', 'police ; !site:'],
    ['intitle:police training', 'police training ; !intitle:'],
    ['intitle:"forced labour"', '"forced labour" ; !intitle:'],
    ['police before:2020', 'police ; !before:2020'],
    ['lang:hu rendőrség', 'rendőrség ; !lang:hu'],
    ['police NEAR/5 border', 'police border ; !NEAR/5'],
    ['police AROUND(3) border', 'police border ; !AROUND'],
    ['police~2 border', 'police border ; !~2'],
    ['police^4 border', 'police border ; !^4'],
    ['w* police', 'w police ; !*'],
    ['"human * trafficking"', '"human * trafficking" ; !*'],
    ['site:gov.hu', ' ; !site:gov.hu'],
  ])('are left out and named: %j', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
});

describe('a phrase', () => {
  it.each([
    '"forced labour"',
    '“forced labour”',
    '„forced labour”',
    '„forced labour“',
    '»forced labour«',
    '«forced labour»',
    '‟forced labour”',
    '＂forced labour＂',
    '″forced labour″',
    '「forced labour」',
    "'forced labour'",
    '‘forced labour’',
    '‚forced labour‘',
    '‹forced labour›',
    "''forced labour''",
    "``forced labour''",
    '`forced labour`',
    '"forced labour”',
  ])('is read in quotation marks of any kind: %s', (typed) => {
    expect(parseQuery(`police ${typed} law`, 'en').phrases).toEqual(['forced labour']);
    expect(parseQuery(typed, 'en').phrases).toEqual(['forced labour']);
  });

  it.each(["women's shelter", "the victims' rights, the women's rights", "don't", "rock 'n' roll", '5′ 6″', '"open'])(
    'is not made by an apostrophe or a mark alone: %s',
    (typed) => {
      expect(parseQuery(typed, 'en').phrases).toEqual([]);
    },
  );

  it('keeps what looks like an operator', () => {
    expect(read('"to be OR NOT to be" -"a -b"')).toBe('"to be OR NOT to be" ; -"a -b"');
  });

  it('may have an apostrophe in single marks', () => {
    expect(parseQuery("'women's shelter'", 'en').phrases).toEqual(["women's shelter"]);
  });
});

describe('a word with wildcards', () => {
  it.each(['traffick*', 'wom?n', '*police*', 'tr*fficking', '*kereskedelem', 'áldozat*', 'wom??'])(
    'is one word: %s',
    (typed) => {
      const [word] = parseQuery(`${typed} police`, 'en').words;
      expect([word?.written, word?.isPattern]).toEqual([
        typed.replace(/\?+$/, ''),
        typed === 'wom??' ? undefined : true,
      ]);
      expect(questionOf(`${typed} police`, 'en').ignored).toEqual([]);
    },
  );

  it.each(['w*', 'a*b', 'law **', 't*r*a*f*f'])('needs a few letters: %s', (typed) => {
    expect(questionOf(`${typed} police`, 'en').ignored).toEqual(['*']);
  });

  it('is none where it is in bold, or where a question ends', () => {
    for (const typed of ['**police** work', 'police work?', '* police work', 'police work *'])
      expect([
        parseQuery(typed, 'en').words.some(({ isPattern }) => isPattern),
        questionOf(typed, 'en').ignored,
      ]).toEqual([false, []]);
  });
});

it.each(Object.entries(longInputs))('a question of %s is read at once', (_, make) => {
  const before = performance.now();
  questionOf(make(100_000), 'en');
  expect(performance.now() - before).toBeLessThan(5000);
});
