import { expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { pageVocabulary, recordVocabulary } from '../../src/prose/vocabulary.ts';

it('has four tags for the texts of records', () => {
  expect([...recordVocabulary.keys()]).toEqual(['Note', 'Quotation', 'Figure', 'Lang']);
});

it('has further tags for the pages of the site', () => {
  expect([...pageVocabulary.keys()]).toEqual([
    'Note',
    'Quotation',
    'Figure',
    'Lang',
    'Data',
    'Reach',
    'Helplines',
    'Rules',
    'Contact',
    'MissingContacts',
  ]);
});

it.each([...recordVocabulary.values()])(
  'names $name under its own name and with an example that can be read',
  (tag) => {
    expect(recordVocabulary.get(tag.name)).toBe(tag);
    const flaws = readProse(tag.example, 'mdx', recordVocabulary).flaws;
    expect(flaws.map(({ claim }) => claim)).toEqual([]);
  },
);
