import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { aHealthyFolder, meeting, problemsAfter, put } from '../../builders.ts';

const bodyOf = {
  en: 'The [police](police) gave their report. [A campaign](open-eyes) began.',
  hu: 'A [rendőrség](police) beszámolt. [Kampány](open-eyes) indult.',
};

const paragraph = {
  en: [
    'The council heard who had been trained, and where.',
    'Speakers named three counties with 12 courses in each.',
    'They agreed to meet again.',
  ],
  hu: [
    'A tanács megtudta, kik kaptak képzést, és hol.',
    'Az előadók három megyét említettek, mindegyikben 12 tanfolyammal.',
    'Megállapodtak, hogy újra üléseznek.',
  ],
};

/** What is reported on an original and a translation of it that has been compared, both with more below their first paragraph. */
function problemsWith(en: readonly string[], hu: readonly string[]): string[] {
  const original = { [`${meeting}/en.mdx`]: put(bodyOf.en, [bodyOf.en, ...en].join('\n\n')) };
  const { fingerprint } =
    createArchiveReader(aHealthyFolder(original))().records.find(({ id }) => id === 'autumn-session') ?? {};
  const translation = (text: string) =>
    text.replace('agenda:', `follows: ${fingerprint}\nagenda:`).replace(bodyOf.hu, [bodyOf.hu, ...hu].join('\n\n'));
  return problemsAfter({ ...original, [`${meeting}/hu.mdx`]: translation })
    .filter((problem) => problem.includes('words/outline-differs'))
    .map((problem) => problem.replace(`${meeting}/`, '').replace(/ {2}words\/outline-differs {2}/, ' '));
}

const missing = (what: string, line: number) =>
  `Note: This text lacks ${what} that the English text has in line ${line}.  Add it here, or remove it there; divide both texts into the same paragraphs.`;

describe('a translation that has been compared', () => {
  it('with the same blocks and links is not reported', () => {
    expect(problemsWith(paragraph.en, paragraph.hu)).toEqual([]);
  });

  it.each([
    [0, 14, 15],
    [1, 16, 15],
    [2, 18, 16],
  ])('that lacks paragraph %i of the original is noted where it belongs', (index, line) => {
    const [problem = ''] = problemsWith(paragraph.en, paragraph.hu.toSpliced(index, 1));
    expect(problem).toContain(missing('a paragraph', line - 1));
  });

  it('that lacks a heading, an item, a row or a note is noted', () => {
    const pairs = [
      ['## Training', 'a heading'],
      ['- one county\n- two counties', 'a list item'],
      ['| County | Courses |\n|---|---|\n| Zala | two |', 'a table row'],
      ['<Note>\nBy the report.\n</Note>', 'a note'],
    ] as const;
    for (const [block, what] of pairs) {
      const problems = problemsWith([block, ...paragraph.en], paragraph.hu);
      expect(problems[0], block).toContain(missing(what, 13));
    }
  });

  it('with a paragraph of its own is noted at the original', () => {
    expect(problemsWith(paragraph.en.slice(0, 2), paragraph.hu)).toEqual([
      'en.mdx:15:1 Note: This text lacks a paragraph that the Hungarian text has in line 18.  Add it here, or remove it there; divide both texts into the same paragraphs.',
    ]);
  });

  it('that lacks a paragraph is not noted for its links as well', () => {
    expect(problemsWith(['The [ministry](ministry) spoke.', ...paragraph.en], paragraph.hu)).toHaveLength(1);
  });

  it('may have a list with or without empty lines', () => {
    expect(problemsWith(['- one county\n- two counties'], ['- egy megye\n\n- két megye'])).toEqual([]);
  });

  it('that lacks a link is noted at the paragraph that should have it', () => {
    expect(problemsWith(['The [ministry](ministry) spoke.'], ['A minisztérium is felszólalt.'])).toEqual([
      'hu.mdx:14:1 Note: This text has no link to “ministry”; the English text has one in line 13.  Add the link here, or remove it there.',
    ]);
  });

  it('may lead to a page in its own language, but not to one page fewer', () => {
    const [en, hu] = [
      'See [the report](https://example.org/en/report).',
      'Lásd [a jelentést](https://example.org/hu/jelentes).',
    ];
    expect(problemsWith([en], [hu])).toEqual([]);
    expect(problemsWith([en], ['Lásd a jelentést.'])).toEqual([
      'hu.mdx:14:1 Note: This text has no link to “https://example.org/en/report”; the English text has one in line 13.  Add the link here, or remove it there.',
    ]);
  });

  it('is compared in time that grows with its length', () => {
    const many = (words: string) => Array.from({ length: 4000 }, (_, index) => `${words} ${index}.`);
    expect(problemsWith(many('They spoke of point'), many('Szó volt erről:').toSpliced(2000, 1))).toHaveLength(1);
  });
});
