import { expect, it } from 'vitest';
import { proseText } from '../../src/prose/prose-text.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

const prose = readProse(
  [
    '---\ntitle: x\n---',
    '## A *"heading"*',
    'One\ntwo [three](x)[^1] `"four"` <Lang of="en">"five"</Lang>.',
    '- six\n- seven',
    '<Note title="Eight">\nnine\n</Note>',
    '<Figure src="a.jpg" alt="unseen" credit="unseen" licence="unseen" caption="Ten" />',
    '| a | b |\n|---|---|\n| c | d |',
    '[^1]: Eleven',
  ].join('\n\n'),
  'mdx',
  recordVocabulary,
);

it('is the words of the text, a line a block, footnotes without their signs', () => {
  expect(proseText(prose).split('\n')).toEqual([
    'A “heading”',
    'One two three "four" “five”.',
    'six',
    'seven',
    'Eight',
    'nine',
    'Ten',
    'a b',
    'c d',
    'Eleven',
  ]);
});

it('has the quotation marks of the language asked for, save in other languages', () => {
  expect(proseText(prose, 'hu').split('\n').slice(0, 2)).toEqual(['A „heading”', 'One two three "four" “five”.']);
});

it('is empty for a text without words', () => {
  expect(proseText(readProse('---\ntitle: x\n---\n', 'mdx', recordVocabulary))).toBe('');
});
