import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../src/components/search/passage.ts';

describe('a passage from the search', () => {
  it('is read as text with marked stretches', () => {
    expect(stretchesOf('the <mark>police</mark> and <mark>police</mark>')).toEqual([
      { text: 'the ', isMarked: false },
      { text: 'police', isMarked: true },
      { text: ' and ', isMarked: false },
      { text: 'police', isMarked: true },
    ]);
  });

  it.each([
    ['a &lt;b&gt; c', 'a <b> c'],
    ['A &amp; B', 'A & B'],
    ['&amp;lt;', '&lt;'],
    ['&quot;x&quot; &#39;y&#39;', '"x" \'y\''],
    ['&unknown; &', '&unknown; &'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('holds letters, never tags: %s', (html, text) => {
    expect(stretchesOf(html)).toEqual([{ text, isMarked: false }]);
  });

  it('is empty where there is none', () => {
    expect(stretchesOf('')).toEqual([]);
  });
});
