import { expect, it } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

const context = {
  lang: 'en' as const,
  sink: 1,
  link: (target: string) => (target === 'unknown' ? undefined : { href: `/to/${target}/` }),
  picture: () => ({ src: 'x.jpg' }),
};

const sections = (source: string) => renderProse(readProse(source, 'mdx', recordVocabulary), context).sections;

it('are the words of a text from one heading to the next, those before the first without an id', () => {
  expect(sections('One *two*.\n\nThree.\n\n## Four\n\nFive')).toEqual([
    { id: '', heading: '', text: 'One two. Three.', links: [] },
    { id: 's-four', heading: 'Four', text: 'Five', links: [] },
  ]);
});

it('keep a heading that is too deep for a section among the words', () => {
  expect(sections('## A\n\n### B\n\n#### C\n\nD').map(({ id, text }) => `${id}: ${text}`)).toEqual([
    's-a: ',
    's-b: C D',
  ]);
});

it('part items and rows by semicolons, except where one ends a sentence', () => {
  expect(sections('- a\n- b.\n- c\n\nd')[0]?.text).toBe('a; b. c; d');
  expect(sections('| a | b |\n| - | - |\n| c | d |\n\ne')[0]?.text).toBe('a b; c d; e');
});

it('name each address that the words lead to, once, and none that is unknown', () => {
  const source = '[a](x) [b](x) [c](unknown)\n\n<Quotation speaker="S" source="y">\nq\n</Quotation>';
  expect(sections(source)[0]?.links).toEqual(['/to/x/', '/to/y/']);
});

it('keep a number and its unit together as the page does, without word joiners', () => {
  expect(sections('5 million in 2014–2020, on 3 May 2021')[0]?.text).toBe(
    '5\u00a0million in 2014–2020, on 3\u00a0May 2021',
  );
});
