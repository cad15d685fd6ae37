import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseText } from '../../src/prose/prose-text.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

const read = (source: string) => readProse(source, 'mdx', recordVocabulary, 'hu');

function html(source: string): string {
  return renderProse(read(source), { lang: 'hu', link: (href) => ({ href }), picture: (src) => ({ src }) }).html;
}

const link = (address: string, words = address) => `<a href="${address}" rel="external">${words}</a>`;

describe('what an editor means is what the page shows', () => {
  it.each([
    [
      'a **„Nyitott szemmel”**ről és a **(második)**at',
      'a <strong>„Nyitott szemmel”</strong>ről és a <strong>(második)</strong>at',
    ],
    [
      'a **fontos!**szó, *„Kiállok”*kal, ~~„régi”~~t',
      'a <strong>fontos!</strong>szó, <em>„Kiállok”</em>kal, <del>„régi”</del>t',
    ],
    ['a ***„Nyitott”***ról', 'a <em><strong>„Nyitott”</strong></em>ról'],
    ['az ős**(régi)** út', 'az ős<strong>(régi)</strong> út'],
    ['a **„A [b](https://c.hu) *d*”**t', `a <strong>„A ${link('https://c.hu', 'b')} <em>d</em>”</strong>t`],
    ['5 * 3, 5*(3+4)*2, snake_case_name, név: ____', '5 * 3, 5*(3+4)*2, snake_case_name, név: ____'],
    [String.raw`\*\*„A”\*\*ról`, '**„A”**ról'],
    ['(https://example.org/felhivas)ban', `(${link('https://example.org/felhivas')})ban`],
    ['(https://example.org/a_(b))', `(${link('https://example.org/a_(b)')})`],
    ['a https://example.org/felhivas„ oldal', `a ${link('https://example.org/felhivas')}„ oldal`],
    [
      '„https://example.org/x”, https://example.org/x…',
      `„${link('https://example.org/x')}”, ${link('https://example.org/x')}…`,
    ],
    ['a www.example.org/hirek-ben áll', `a ${link('https://www.example.org/hirek', 'www.example.org/hirek')}-ben áll`],
    [
      'a https://example.org-ra és https://example.org/a.pdf-et',
      `a ${link('https://example.org')}-ra és https://example.org/a.pdf-et`.replace(
        'https://example.org/a.pdf-et',
        `${link('https://example.org/a.pdf')}-et`,
      ),
    ],
    ['info@example.org-ra', '<a href="mailto:info@example.org">info@example.org</a>-ra'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(`<p>${expected}</p>`);
  });

  it('keeps the numbers of a list, and counts where all are the same', () => {
    expect(html('1. a\n2. b\n7. c\n8. d')).toBe(
      '<ol>\n<li>a</li>\n<li>b</li>\n<li value="7">c</li>\n<li>d</li>\n</ol>',
    );
    expect(html('3. a\n1. b\n2. c')).toBe('<ol start="3">\n<li>a</li>\n<li value="1">b</li>\n<li>c</li>\n</ol>');
    expect(html('1. a\n1. b')).toBe('<ol>\n<li>a</li>\n<li>b</li>\n</ol>');
    expect(html('2022. május 3-án a.\n2019. június 1-jén b.')).toContain('<p>2019. ');
  });

  it('does not take an English address apart', () => {
    const { tree } = readProse('https://example.org/travel-ban', 'mdx', recordVocabulary);
    expect(JSON.stringify(tree)).toContain('https://example.org/travel-ban');
  });
});

const letters = 'aábcdeéfghiíjklmnoóöőprstuúüűvz';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 });
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const ending = fc.constantFrom('ról', 'ről', 'ban', 'nak', 't', 'val', 'hoz', 'i', 'ként');
const once = { numRuns: 100, seed: 1796 };

describe('of a hundred passages of each kind', () => {
  it('each is bold before an ending, and its words are kept', () => {
    const brackets = fc.constantFrom(['„', '”'], ['(', ')'], ['“', '”'], ['', '!'], ['', '…'], ['»', '«']);
    fc.assert(
      fc.property(
        words,
        brackets,
        words,
        fc.constantFrom('**', '*', '~~'),
        ending,
        words,
        (a, [open, close], b, mark, suffix, c) => {
          const source = `${a} ${mark}${open}${b}${close}${mark}${suffix} ${c}`;
          const element = { '**': 'strong', '*': 'em', '~~': 'del' }[mark];
          expect(html(source)).toMatch(new RegExp(`<${element}>[^<]*${b}[^<]*</${element}>${suffix} ${c}`));
        },
      ),
      once,
    );
  });

  it('each address ends where it ends, and all signs are kept', () => {
    const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join('/'));
    const after = fc.oneof(
      fc
        .tuple(fc.constantFrom(')', '”', '„', '…', '«', ']'), fc.option(ending, { nil: '' }))
        .map((all) => all.join('')),
      fc.constantFrom('-ban', '-ről', '-hoz', '-nak'),
    );
    fc.assert(
      fc.property(words, path, after, words, (a, address, rest, b) => {
        const source = `${a} https://example.org/${address}${rest} ${b}`;
        expect(html(source)).toContain(`>https://example.org/${address}</a>`);
        expect(proseText(read(source))).toBe(source);
      }),
      once,
    );
  });

  it('each list keeps its numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 6 }), (numbers) => {
        fc.pre(new Set(numbers).size > 1);
        const shown: number[] = [];
        const list = html(numbers.map((number) => `${number}. a`).join('\n'));
        let next = Number(/<ol start="(\d+)"/.exec(list)?.[1] ?? 1);
        for (const [, value] of list.matchAll(/<li(?: value="(\d+)")?>/g)) {
          next = Number(value ?? next);
          shown.push(next++);
        }
        expect(shown).toEqual(numbers);
      }),
      once,
    );
  });

  it('each lone mark is reported where it is', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('**', '*', '~~', '`', '__', '_'),
        word,
        words,
        fc.boolean(),
        (a, mark, b, c, isOpening) => {
          const source = `${a} ${isOpening ? mark + b : b + mark} ${c}`;
          const { flaws } = read(source);
          expect(flaws.map(({ claim, column }) => [claim, column])).toEqual([
            ['leftover-mark', source.indexOf(mark) + 1],
          ]);
        },
      ),
      once,
    );
  });

  it('each row with other cells than the head is reported, and its remedy keeps them all', () => {
    const row = fc.array(word, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(row, row, (head, cells) => {
        fc.pre(head.length > 1);
        const line = (all: readonly string[]) => `| ${all.join(' | ')} |`;
        const table = (rows: string) => `${line(head)}\n${line(head.map(() => '---'))}\n${rows}`;
        const { flaws } = read(table(line(cells)));
        expect(flaws.length).toBe(cells.length === head.length ? 0 : 1);
        const [flaw] = flaws;
        if (flaw?.code !== 'cells-in-row') return;
        const cured = read(table(flaw.params.meant));
        expect(cured.flaws).toEqual([]);
        for (const cell of cells) expect(proseText(cured)).toContain(cell);
      }),
      once,
    );
  });

  it('no signs whatever end in a fault of the program', () => {
    const signs = fc.constantFrom(
      ...'*_~`|[]()!#-–•1. \n\n„”":/^\\aé',
      '**',
      '](',
      '](https://',
      '| --- |',
      'www.a.hu',
      '[^1]:',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (all) => {
        const source = all.join('');
        const prose = read(source);
        if (prose.flaws.length === 0) expect(html(source)).toBeTypeOf('string');
      }),
      { numRuns: 1000, seed: 1796 },
    );
  });
});
