import { expect, it } from 'vitest';
import { quotation } from '../../../src/prose/tags/quotation.ts';
import { proseWords } from '../../../src/prose/words.ts';

it('names the speaker', () => {
  expect(quotation.html({ speaker: 'A & B' }, '<p>x</p>', proseWords.en)).toBe(
    '<figure class="quotation"><blockquote><p>x</p></blockquote><figcaption>A &amp; B</figcaption></figure>',
  );
});

it.each([
  ['en', 'Source'],
  ['hu', 'Forrás'],
] as const)('links its source (%s)', (lang, word) => {
  const source = { href: 'https://x.example/?a="b"&c', lang: 'hu' };
  expect(quotation.html({ speaker: 'A', source }, '', proseWords[lang])).toContain(
    `A (<a href="https://x.example/?a=&quot;b&quot;&amp;c" hreflang="hu" rel="external">${word}</a>)`,
  );
});

it('leaves out a source that leads nowhere', () => {
  expect(quotation.html({ speaker: 'A', source: undefined }, '', proseWords.en)).toContain(
    '<figcaption>A</figcaption>',
  );
});
