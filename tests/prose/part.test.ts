import { expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { pageVocabulary } from '../../src/prose/vocabulary.ts';

const claims = (source: string) =>
  readProse(source, 'mdx', pageVocabulary).flaws.map(({ line, column, claim }) => [line, column, claim]);

it('accepts a part on a line of its own', () => {
  expect(claims('a\n\n<Reach />\n\nb')).toEqual([]);
});

it('accepts headings and paragraphs within a part that holds a passage', () => {
  expect(claims('## A\n\n<Contact purpose="press">\n\n## B\n\nWrite to:\n\n</Contact>\n\n## C')).toEqual([]);
});

it('refuses a passage for a purpose that no contact has, and one for none', () => {
  expect(claims('<Contact purpose="pres">\n\na\n\n</Contact>')).toEqual([[1, 1, 'attribute-value']]);
  expect(claims('<Contact>\n\na\n\n</Contact>')).toEqual([[1, 1, 'missing-attribute']]);
});

it('refuses a part within something else', () => {
  expect(claims('<Note>\n\n<Reach />\n\n</Note>')).toEqual([[3, 1, 'nested-part']]);
});

it('refuses a part of which no page knows', () => {
  expect(claims('a\n\n<Outreach />')).toEqual([[3, 1, 'unknown-tag']]);
});
