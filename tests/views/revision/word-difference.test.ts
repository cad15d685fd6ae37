import { describe, expect, it } from 'vitest';
import {
  bodyDifference,
  type Passage,
  passageOf,
  wordDifference,
} from '../../../src/views/revision/word-difference.ts';

/** `same [-removed-] {+added+}`, as git words it. */
const written = (runs: Passage['runs'] | undefined) =>
  runs?.map(({ text, mark }) => (mark === 'same' ? text : mark === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

describe('what differs between two passages', () => {
  it.each([
    ['The session was open.', 'The session was closed.', 'The session was [-open-]{+closed+}.'],
    ['The session.', 'The long session.', 'The {+long +}session.'],
    ['The long session.', 'The session.', 'The [-long -]session.'],
    ['one two three', 'four five three', '[-one two-]{+four five+} three'],
    ['Az ülésen hatan voltak.', 'Az ülésen heten voltak.', 'Az ülésen [-hatan-]{+heten+} voltak.'],
    ['Erdőkertes', 'Erdőkürt', '[-Erdőkertes-]{+Erdőkürt+}'],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
  ])('is found word by word: %s → %s', (before, after, expected) => {
    expect(written(wordDifference(before, after))).toBe(expected);
  });

  it('is all of both where too much differs, and reports that', () => {
    const words = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    const passage = passageOf(words('a'), words('b'));
    expect(passage.isRewritten).toBe(true);
    expect(passage.runs.map(({ mark }) => mark)).toEqual(['removed', 'added']);
  });

  it('says whether anything does, a passage without words included', () => {
    expect(passageOf('a', 'a').isChanged).toBe(false);
    expect(passageOf(undefined, '')).toEqual({ runs: [], isChanged: true, isRewritten: false });
  });
});

describe('what differs between two texts', () => {
  const before = 'First paragraph.\n\nSecond one.\n\nThird one.';

  it.each([
    [
      'a word',
      'First paragraph.\n\nSecond thing.\n\nThird one.',
      ['First paragraph.', 'Second [-one-]{+thing+}.', 'Third one.'],
    ],
    ['a new paragraph', `${before}\n\nFourth.`, ['First paragraph.', 'Second one.', 'Third one.', '{+Fourth.+}']],
    ['a paragraph gone', 'First paragraph.\n\nThird one.', ['First paragraph.', '[-Second one.-]', 'Third one.']],
    ['empty lines', before.replaceAll('\n\n', '\n\n\n'), ['First paragraph.', 'Second one.', 'Third one.']],
  ])('is found paragraph by paragraph: %s', (_, after, expected) => {
    expect(bodyDifference(before, after).map(({ runs }) => written(runs))).toEqual(expected);
  });

  it('joins what one paragraph became two', () => {
    expect(bodyDifference('One. Two.', 'One.\n\nTwo.').map(({ runs }) => written(runs))).toEqual([
      'One.[- -]{+\n\n+}Two.',
    ]);
  });

  it('is found in a time that grows with what differs, and not with the length', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `Paragraph ${at} with some words in it.`);
    /** In milliseconds of this thread, whatever else the machine does. */
    const timeOf = (after: string[]) => {
      const before = process.threadCpuUsage();
      bodyDifference(long.join('\n\n'), after.join('\n\n'));
      return process.threadCpuUsage(before).user / 1000;
    };
    expect(timeOf(long.with(9000, 'Another.'))).toBeLessThan(3000);
    expect(timeOf(long.toReversed())).toBeLessThan(5000);
  });
});
