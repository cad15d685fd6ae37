import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { sizeFlaws } from '../../src/prose/size-flaws.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';
import { longInputs } from '../search/long-inputs.ts';

const front = '---\ntitle: x\n---\n\n';
const flawsOf = (text: string) => sizeFlaws(front + text).map(({ line, code }) => `${line} ${code}`);

/** Runs of one kind in paragraphs as large as they may be, in a text of so many characters. */
const filled = (unit: string, length: number) => {
  const most = Math.min(10_000, (500 / (unit.match(/["'<{]|\.\.\./g)?.length || 0.01)) * unit.length);
  const paragraph = `${unit.repeat(Math.floor(most / unit.length))}\n\n`;
  return front + paragraph.repeat(length / paragraph.length);
};

describe('the size of a text', () => {
  it('is refused in each paragraph that is too long, at its first line', () => {
    const long = 'word\n'.repeat(2001);
    expect(flawsOf(`${long}\nshort\n\n${long}`)).toEqual(['5 long-paragraph', '2009 long-paragraph']);
    expect(flawsOf('a'.repeat(10_000))).toEqual([]);
  });

  it('is refused where a paragraph has too many marks, whatever its line ends', () => {
    expect(flawsOf(`a\r\n\r\n${'"'.repeat(501)}`)).toEqual(['7 crowded-paragraph']);
    expect(flawsOf("'... ".repeat(251))).toEqual(['5 crowded-paragraph']);
    expect(flawsOf('"'.repeat(500))).toEqual([]);
  });

  it('is refused as a whole, and once', () => {
    expect(flawsOf('word\n\n'.repeat(100_000))).toEqual(['1 long-text']);
  });

  it.each(['> ', '- ', '1. '])('is refused where %s is nested too deeply', (mark) => {
    const codesOf = (levels: number) =>
      readProse(`${mark.repeat(levels)}a`, 'mdx', recordVocabulary).flaws.map(({ code }) => code);
    expect([codesOf(3000), codesOf(40)]).toEqual([['deep-nesting'], []]);
  });

  it('is no matter in front matter', () => {
    expect(sizeFlaws(`---\nagenda:\n${'  a: "words"\n'.repeat(1000)}---\ntext`)).toEqual([]);
  });

  it('is stated with its limit in both languages', () => {
    const [flaw] = readProse('a'.repeat(10_001), 'mdx', recordVocabulary).flaws;
    expect(flaw && wordingOf(flaw, 'en')[0]).toBe('This paragraph has 10,001 characters; the limit is 10,000.');
    expect(flaw && wordingOf(flaw, 'hu')[0]).toMatch(/^Ez a bekezdés 10.001 karakter hosszú/);
  });

  it('is cured by the empty line that the message asks for', () => {
    const sentence = 'The council met “again”. ';
    expect(flawsOf(`${sentence.repeat(300)}\n\n${sentence.repeat(300)}`)).toEqual([]);
  });

  it.each(Object.entries(longInputs))('does not stop the reader: %s', (_, input) => {
    const before = process.cpuUsage();
    for (const format of ['mdx', 'md'] as const) {
      readProse(front + input(80_000), format, recordVocabulary);
      readProse(front + input(9_000), format, recordVocabulary);
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000);
  });

  it.each(['"', "'", '"a" ', "a'", '... ', '> ', '1. ', 'a_', '{a} '])('is read in time, full of %s', (unit) => {
    const before = process.cpuUsage();
    readProse(filled(unit, 100_000), 'mdx', recordVocabulary);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000);
  });
});
