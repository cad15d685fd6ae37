import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import type { RenderedProse } from '../../src/prose/rendered-prose.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

function rendered(source: string, lang: Locale = 'en', format: 'mdx' | 'md' = 'mdx', sink = 0): RenderedProse {
  return renderProse(readProse(source, format, recordVocabulary), {
    lang,
    sink,
    link: (target) => {
      if (target.startsWith('draft')) return undefined;
      return target.startsWith('/hu/') ? { href: `/base${target}`, lang: 'hu' } : { href: target };
    },
    picture: (target) => (target === 'gone.jpg' ? undefined : { src: `/files/${target}`, width: 30, height: 20 }),
  });
}

function html(source: string, lang: Locale = 'en'): string {
  return rendered(source, lang).html;
}

describe('links', () => {
  it.each([
    ['[a *b*](https://x.example/?a&b)', '<p><a href="https://x.example/?a&#x26;b" rel="external">a <em>b</em></a></p>'],
    ['[a](/en/x/)', '<p><a href="/en/x/">a</a></p>'],
    ['[a](/hu/x/)', '<p><a href="/base/hu/x/" hreflang="hu">a</a></p>'],
    ['[a](/en/x/ "The \\"x\\"")', '<p><a title="The “x”" href="/en/x/">a</a></p>'],
    ['see [a *b*](draft) c', '<p>see a <em>b</em> c</p>'],
    ['[a](mailto:a@b.hu)', '<p><a href="mailto:a@b.hu">a</a></p>'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('jump to the id of the heading they name', () => {
    expect(html('[a](#Út)\n\n## Út')).toBe('<p><a href="#s-ut">a</a></p>\n<h2 id="s-ut">Út</h2>');
  });
});

describe('pictures', () => {
  it('load late and carry their size', () => {
    expect(html('![A "b"](k%C3%A9p.jpg)')).toBe(
      '<p><img src="/files/kép.jpg" alt="A “b”" width="30" height="20" loading="lazy"></p>',
    );
  });

  it('that are not there leave their description', () => {
    expect(html('![A &lt;b&gt;](gone.jpg)')).toBe('<p>A &#x3C;b></p>');
  });
});

describe('headings', () => {
  it('sink by as many levels as the page asks, six being the last', () => {
    const source = '## A\n\n### B\n\n#### C\n\n##### D\n\n###### E[^1]\n\n[^1]: F';
    const page = rendered(source, 'en', 'mdx', 1).html;
    expect(page.match(/<h\d id="[^"]+"/g)).toEqual([
      '<h3 id="s-a"',
      '<h4 id="s-b"',
      '<h5 id="s-c"',
      '<h6 id="s-d"',
      '<h6 id="s-e"',
      '<h3 id="s--footnotes"',
    ]);
  });

  it('have ids without accents that are unique in the text', () => {
    const { html: page, sections } = rendered('## Árvíztűrő *"x"*\n\n### Ő 2\n\n## Ő\n\n## Ő\n\n## !', 'hu');
    expect(sections.map(({ id, heading }) => `${id} ${heading}`)).toEqual([
      's-arvizturo-x Árvíztűrő „x”',
      's-o-2 Ő 2',
      's-o Ő',
      's-o-3 Ő',
      's-section !',
    ]);
    expect(page.match(/id="[^"]*"/g)).toEqual(sections.map(({ id }) => `id="${id}"`));
    expect(page).toContain('<h2 id="s-arvizturo-x">Árvíztűrő <em>„x”</em></h2>');
  });
});

describe('tables', () => {
  const source = '| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | <Lang of="hu">4</Lang> |';

  it('scroll in a named region and align by class', () => {
    const page = html(source);
    expect(page).toMatch(/^<div class="table" role="region" tabindex="0" aria-label="Table 1"><table>/);
    expect(page).toContain('<th scope="col" class="align-left">a</th>');
    expect(page).toContain('<td class="align-right">2</td>\n<td class="align-center">3</td>');
    expect(page).toContain('<td><span lang="hu">4</span></td>');
    expect(page).not.toContain('style=');
  });

  it('are counted, in the language of the text', () => {
    const page = html(`${source}\n\n${source}`, 'hu');
    expect(page.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="1. táblázat"', 'aria-label="2. táblázat"']);
  });
});

describe('footnotes', () => {
  const source = 'A[^1] b[^1] c[^é]\n\n## Fn 1\n\n[^1]: One\n\n[^é]: Two';

  it.each([
    ['en', 'Notes', 'Back to reference 1-2'],
    ['hu', 'Jegyzetek', 'Vissza a szöveghez (1-2)'],
  ] as const)('are labelled in %s', (lang, label, back) => {
    const page = html(source, lang);
    expect(page).toContain(`<h2 id="s--footnotes" class="visually-hidden">${label}</h2>`);
    expect(page).toContain(`aria-label="${back}"`);
    expect(page).toContain('aria-describedby="s--footnotes"');
  });

  it('lead there and back, with ids that no heading has', () => {
    const page = html(source);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets).toHaveLength(6);
    for (const target of targets) expect(ids).toContain(target);
    expect(ids.join()).not.toContain('%');
  });

  it('are a section of their own', () => {
    expect(rendered(source).sections).toEqual([
      { id: '', heading: '', text: 'A b c', links: [] },
      { id: 's-fn-1', heading: 'Fn 1', text: '', links: [] },
      { id: 's--footnotes', heading: 'Notes', text: 'One; Two', links: [] },
    ]);
  });
});

describe('typography', () => {
  it.each([
    ['en', '"a" it\'s -- b --- c ... 5 million', '<p>“a” it’s – b — c … 5\u00a0million</p>'],
    ['hu', '"a" „b“ „c” "*d*"', '<p>„a” „b” „c” „<em>d</em>”</p>'],
    ['hu', '„*b*“ c\n\n"d"', '<p>„<em>b</em>” c</p>\n<p>„d”</p>'],
    ['hu', '`"a"`', '<p><code>"a"</code></p>'],
    ['hu', 'a <Lang of="en">"b"</Lang> "c"', '<p>a <span lang="en">“b”</span> „c”</p>'],
    ['en', 'a <Lang of="hu">"b"</Lang> "c"', '<p>a <span lang="hu">„b”</span> “c”</p>'],
    ['hu', 'a <Lang of="de">"b"</Lang>', '<p>a <span lang="de">“b”</span></p>'],
  ] as const)('%s: sets %s', (lang, source, expected) => {
    expect(html(source, lang)).toBe(expected);
  });
});

describe('paragraphs', () => {
  it.each([
    ['<Lang of="hu">a</Lang> <Lang of="en">b</Lang>', '<p><span lang="hu">a</span> <span lang="en">b</span></p>'],
    [
      '<Lang of="hu">a</Lang>\n\n<Lang of="en">b</Lang>',
      '<p><span lang="hu">a</span></p>\n<p><span lang="en">b</span></p>',
    ],
    ['> <Lang of="hu">a</Lang>', '<blockquote><p><span lang="hu">a</span></p></blockquote>'],
    ['<Note>a **b** c</Note>', '<aside class="note" role="note"><p>a <strong>b</strong> c</p></aside>'],
    ['- a <Lang of="hu">b</Lang>', '<ul>\n<li>a <span lang="hu">b</span></li>\n</ul>'],
  ])('hold what the parser leaves without one: %j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe('rendering', () => {
  it('gives the same for Windows line ends', () => {
    const source = '---\ntitle: x\n---\n\n## A\n\ntext\n\n<Note>\nx\n</Note>\n\n- a\n- b\n';
    expect(html(source.replaceAll('\n', '\r\n'))).toBe(html(source));
  });

  it('renders a Markdown file', () => {
    expect(rendered('---\ntitle: x\n---\na **b** {c}', 'en', 'md').html).toBe('<p>a <strong>b</strong> {c}</p>');
  });

  it('leaves the prose as it is, to be rendered again', () => {
    const prose = readProse('## A "b"\n\n[a](b)[^1]\n\n| a |\n|--:|\n| b |\n\n[^1]: c', 'mdx', recordVocabulary);
    const before = JSON.stringify(prose.tree);
    const context = { link: (href: string) => ({ href }), picture: () => undefined };
    const first = renderProse(prose, { lang: 'en', ...context });
    renderProse(prose, { lang: 'hu', ...context });
    expect(renderProse(prose, { lang: 'en', ...context })).toEqual(first);
    expect(JSON.stringify(prose.tree)).toBe(before);
  });

  it('shows code as it is, within reach of the keyboard', () => {
    expect(html('```\n<b> "x"\n```')).toBe('<pre tabindex="0"><code>&#x3C;b> "x"\n</code></pre>');
  });

  it('throws for a text with flaws', () => {
    expect(() => html('a {1}')).toThrow('1:3');
  });
});

describe('a line that begins with a number and a full stop', () => {
  it.each([
    ['is a list', '1. one\n2. two', '<ol>\n<li>one</li>\n<li>two</li>\n</ol>'],
    ['is a list that starts elsewhere', '7. one', '<ol start="7">\n<li>one</li>\n</ol>'],
    [
      'is a date where the number is a year',
      '2026. november 22-ig *vártak*.',
      '<p>2026. november\u00a022-\u2060ig <em>vártak</em>.</p>',
    ],
    [
      'is a date with what follows it',
      'Vártak.\n\n2026. november 22-én volt.\n\nÉs vége.',
      '<p>Vártak.</p>\n<p>2026. november\u00a022-\u2060én volt.</p>\n<p>És vége.</p>',
    ],
  ])('%s', (_, source, expected) => {
    expect(html(source, 'hu')).toBe(expected);
  });
});
