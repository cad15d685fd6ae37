import { expect, it } from 'vitest';
import { cutAtParts } from '../../src/prose/part.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import { pageVocabulary } from '../../src/prose/vocabulary.ts';

function pieces(source: string) {
  const prose = readProse(source, 'mdx', pageVocabulary(['Reach', 'Helplines2']));
  return cutAtParts(renderProse(prose, { lang: 'en', link: (href) => ({ href }), picture: () => undefined }).html);
}

it('cuts a page where its parts stand', () => {
  expect(pieces('a\n\n<Reach />\n\n<Helplines2 />\n\nb')).toEqual([
    { html: '<p>a</p>\n' },
    { part: 'Reach' },
    { part: 'Helplines2' },
    { html: '\n<p>b</p>' },
  ]);
});

it('is not taken in by a marker in the text', () => {
  expect(pieces('&lt;!--part:Reach--&gt; `<!--part:Reach-->` [a](x "<!--part:Reach-->")')).toHaveLength(1);
});

it('is not taken in by a marker in an attribute', () => {
  expect(pieces('<Note title="<!--part:Reach-->">x</Note>')).toHaveLength(1);
});
