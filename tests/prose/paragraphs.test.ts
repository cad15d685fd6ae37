import { expect, it } from 'vitest';
import { paragraphs } from '../../src/prose/paragraphs.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

it('are distinguished as they are read: paragraphs, items and cells, without mark-up and headings', () => {
  const source = [
    '---\ntitle: x\n---',
    '## Heading',
    '',
    'One *two* [three](police)',
    'four.',
    '',
    '- five',
    '  - six',
    '- seven',
    '',
    '| a | b |\n|---|---|\n| c | d |',
    '',
    '<Note>\nEight.\n</Note>',
    '',
    '> Nine.',
  ].join('\n');
  const found = paragraphs(readProse(source, 'mdx', recordVocabulary));
  expect(found.map(({ text, line }) => `${line} ${text}`)).toEqual([
    '6 One two three four.',
    '9 five',
    '10 six',
    '11 seven',
    '13 a',
    '13 b',
    '15 c',
    '15 d',
    '18 Eight.',
    '21 Nine.',
  ]);
});
