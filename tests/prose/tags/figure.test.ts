import { expect, it } from 'vitest';
import { figure } from '../../../src/prose/tags/figure.ts';
import { proseWords } from '../../../src/prose/words.ts';

const alt = 'A "tent"';

it('shows the picture with size, description, caption, maker and licence', () => {
  const src = { src: '/f/a.jpg?a&b', width: 3, height: 4 };
  expect(
    figure.html({ src, alt, credit: 'Me & Co', caption: 'Cap <1>', licence: 'CC BY 4.0' }, '', proseWords.en),
  ).toBe(
    '<figure class="picture"><img src="/f/a.jpg?a&amp;b" alt="A &quot;tent&quot;" width="3" height="4" loading="lazy">' +
      '<figcaption><span class="caption">Cap &lt;1&gt;</span> ' +
      '<span class="credit">Picture: Me &amp; Co, CC BY 4.0</span></figcaption></figure>',
  );
});

it('does without size and caption', () => {
  expect(figure.html({ src: { src: 'a' }, alt: 'b', credit: 'c', licence: 'CC0' }, '', proseWords.hu)).toBe(
    '<figure class="picture"><img src="a" alt="b" loading="lazy"><figcaption><span class="credit">Kép: c, CC0</span></figcaption></figure>',
  );
});

it('puts the description where there is no picture', () => {
  expect(figure.html({ src: undefined, alt, credit: 'c', licence: 'CC0' }, '', proseWords.en)).toContain(
    '<p>A &quot;tent&quot;</p>',
  );
});
