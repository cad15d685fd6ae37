import { expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { pageVocabulary } from '../../src/prose/vocabulary.ts';

const claims = (source: string) =>
  readProse(source, 'mdx', pageVocabulary).flaws.map(({ line, column, claim }) => [line, column, claim]);

it('accepts a part on a line of its own', () => {
  expect(claims('a\n\n<Reach />\n\nb')).toEqual([]);
});

it('refuses a part within something else', () => {
  expect(claims('<Note>\n\n<Reach />\n\n</Note>')).toEqual([[3, 1, 'nested-part']]);
});

it('refuses a part of which no page knows', () => {
  expect(claims('a\n\n<Outreach />')).toEqual([[3, 1, 'unknown-tag']]);
});
