import { describe, expect, it } from 'vitest';
import { partsOf, searchedPart } from '../../src/integrations/page-parts.ts';

const page = (body: string) =>
  `<body><nav>Home</nav><article class="a" data-pagefind-body>${body}</article><p>Foot</p>`;

describe('the searched part of a page', () => {
  it('is its marked article, without what only leads elsewhere', () => {
    const part = searchedPart(page('<h2 id="x">Kept</h2><div data-pagefind-ignore="all">Elsewhere</div>'));
    expect(part).toContain('Kept');
    expect(part).not.toMatch(/Elsewhere|Home|Foot/);
    expect(searchedPart(page('<p>All of it</p>'))).toContain('All of it');
  });

  it('leaves out what is not said: numbers of sources, drawings, how far away a day is', () => {
    const cited = '<span>EUR 642,000</span><a class="citation" href="#source-a" aria-label="Source 1">1</a>';
    const drawn = '<div class="period" aria-hidden="true"><div>2019</div><div>2020</div></div>';
    const distance = '<small> <time datetime="2024-08-21" data-zone="Europe/Brussels">2 years ago</time></small>';
    const part = searchedPart(page(`<h2 id="a">A</h2>${drawn}<ul><li>${cited}${distance}</li></ul><p>End</p>`)) ?? '';
    expect(partsOf(part)).toEqual([{ title: 'A', id: 'a', text: 'EUR 642,000; End' }]);
    expect(part).not.toMatch(/citation|2020|ago/);
  });

  it('is none where nothing is marked', () => {
    expect(searchedPart('<body><article>Not marked</article>')).toBeUndefined();
  });
});

describe('the parts of an article', () => {
  it('begin with a heading or an item that has an address', () => {
    expect(
      partsOf(
        '<h1>Title</h1><p>Lead</p><h2 id="a">First</h2><p>One.</p><p>Two.</p><h3 id="b">Second</h3><p>Three.</p>',
      ),
    ).toEqual([
      { title: 'First', id: 'a', text: 'One. Two.' },
      { title: 'Second', id: 'b', text: 'Three.' },
    ]);
    expect(
      partsOf('<ol><li id="i1"><p>Opening</p><p>Who spoke.</p></li><li id="i2"><p>Any other</p></li></ol>'),
    ).toEqual([
      { title: 'Opening', id: 'i1', text: 'Who spoke.' },
      { title: 'Any other', id: 'i2', text: '' },
    ]);
  });

  it('keep what has no address of its own with the part before it', () => {
    expect(partsOf('<h2 id="a">First</h2><p>One.</p><h3>Without</h3><p>Two.</p>')).toEqual([
      { title: 'First', id: 'a', text: 'One. Without Two.' },
    ]);
    expect(partsOf('<h1>Title</h1><p>Lead only</p>')).toEqual([]);
  });

  it('say what stands in rows apart, and letters by their names and numbers as letters', () => {
    expect(
      partsOf('<h2 id="a">A &amp; B</h2><dl><dt>Date</dt><dd>5&nbsp;May</dd><dt>Place</dt><dd>K&#337;szeg</dd></dl>'),
    ).toEqual([{ title: 'A & B', id: 'a', text: 'Date: 5\u00a0May; Place: Kőszeg' }]);
    expect(partsOf('<h2 id="a">&#x151;</h2><p>a<em>b</em>c</p>')[0]).toMatchObject({
      title: 'ő',
      text: 'abc',
    });
  });

  it('keep the words of one block from those of the next', () => {
    const blocks = '<p>a</p><figure>b<figcaption>c</figcaption></figure><ul><li>d</li><li>e<br>f</li></ul><pre>g</pre>';
    expect(partsOf(`<h2 id="a">A</h2>${blocks}`)[0]?.text).toBe('a b c d; e f; g');
  });

  it('leave out a paragraph that is not searched', () => {
    expect(partsOf('<h2 id="a">A</h2><p data-pagefind-ignore>Not this</p><p>This</p>')[0]?.text).toBe('This');
  });
});
