import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { pageVocabulary, recordVocabulary } from '../../src/prose/vocabulary.ts';

function flawsIn(source: string, format: 'mdx' | 'md' = 'mdx'): string[] {
  return readProse(source, format, recordVocabulary).flaws.map(
    ({ line, column, claim }) => `${line}:${column} ${claim}`,
  );
}

const refused: [source: string, ...flaws: string[]][] = [
  ['Text\n\nexport of goods rose\n', '3:1 export'],
  ['import duties rose', '1:1 import'],
  ['import a from "b"', '1:1 import'],
  ['export const a = 1', '1:1 export'],
  ['One {1+1} two', '1:5 expression'],
  ['{\n1\n}', '1:1 expression'],
  ['ő😀 {/* later */}', '1:5 comment'],
  ['<b>x</b>', '1:1 raw-html'],
  ['a <script>x</script>', '1:3 raw-html'],
  ['<div style="color: red">x</div>', '1:1 raw-html'],
  ['<Video />', '1:1 unknown-tag'],
  ['<Note.Sub />', '1:1 unknown-tag'],
  ['<a:b />', '1:1 unknown-tag'],
  ['x <>y</>', '1:3 unknown-tag'],
  ['<constructor />', '1:1 raw-html'],
  ['a <Note>b</Note> c', '1:3 block-in-line'],
  ['text <Figure src="a.jpg" alt="a" credit="b" licence="c" />', '1:6 block-in-line'],
  ['## <Note>b</Note> c', '1:4 block-in-line'],
  ['<Lang of="hu">\nszöveg\n</Lang>', '1:1 line-in-block'],
  ['<Lang of="hu"><Note>b</Note></Lang>', '1:15 block-in-line'],
  ['<Lang of="hu">\n<Note>\nb\n</Note>\n</Lang>', '1:1 line-in-block'],
  ['<Note></Note>', '1:1 missing-content'],
  ['a <Lang of="hu"> </Lang>', '1:3 missing-content'],
  ['<Figure src="a.jpg" alt="a" credit="b" licence="c">words</Figure>', '1:1 unexpected-content'],
  ['<Note colour="red">a</Note>', '1:1 unknown-attribute'],
  ['<Note constructor="red">a</Note>', '1:1 unknown-attribute'],
  ['<Note onclick="x">a</Note>', '1:1 unknown-attribute'],
  ['<Quotation>a</Quotation>', '1:1 missing-attribute'],
  ['a <Lang>b</Lang>', '1:3 missing-attribute'],
  ['<Figure alt="a" credit="b" licence="c" />', '1:1 missing-attribute'],
  ['<Note title="a" title="b">c</Note>', '1:1 doubled-attribute'],
  ['<Note kind="alarm">c</Note>', '1:1 attribute-value'],
  ['<Note kind>c</Note>', '1:1 attribute-value'],
  ['<Quotation speaker=" ">a</Quotation>', '1:1 attribute-value'],
  ['a <Lang of="english">b</Lang>', '1:3 attribute-value'],
  ['a <Lang of="e">b</Lang>', '1:3 attribute-value'],
  ['<Note kind={"note"}>c</Note>', '1:1 attribute-not-literal'],
  ['<Note {...x}>c</Note>', '1:1 spread'],
  ['![](x.jpg)', '1:1 missing-alt'],
  ['![ ](x.jpg)', '1:1 missing-alt'],
  ['<Figure src="a.jpg" credit="b" licence="c" />', '1:1 missing-alt'],
  ['<Figure src="a.jpg" alt="" credit="b" licence="c" />', '1:1 missing-alt'],
  ['See [words]()', '1:5 missing-target'],
  ['<Figure src="" alt="a" credit="b" licence="c" />', '1:1 missing-target'],
  ['[](/en/)', '1:1 link-text'],
  ['[a](#nowhere)', '1:1 unknown-section'],
  ['# Title', '1:1 page-title'],
  ['Title\n===', '1:1 page-title'],
  ['### Deep', '1:1 heading-order'],
  ['## A\n\n#### B\n\n## C', '3:1 heading-order'],
  ['## A\n\n<Note>\n#### B\n</Note>', '4:1 heading-order'],
  ['##', '1:1 empty-heading'],
  ['- a\n- [x] b', '2:1 task-list'],
];

describe('what a text may not contain', () => {
  it.each(refused)('refuses %j', (source, ...flaws) => {
    expect(flawsIn(source)).toEqual(flaws);
  });

  it.each([
    '[a](javascript:x)',
    '[a](java&#115;cript:x)',
    '[a](JaVaScRiPt:x)',
    '[a](java&#10;script:x)',
    '[a](<java script:x>)',
    '[a](java&#x200B;script:x)',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](//other.example)',
    '[a](\\\\\\\\other.example)',
    '[a](/%09/other.example)',
    '[a]\n\n[a]: javascript:x',
    '![a](data:image/png;base64,AA)',
    '![a](mailto:a@b.example)',
    '<Figure src="data:x" alt="a" credit="b" licence="c" />',
    '<Quotation speaker="a" source="java&#115;cript:x">b</Quotation>',
  ])('refuses the address in %j', (source) => {
    expect(flawsIn(source)).toEqual(['1:1 link-scheme']);
  });

  it('refuses HTML and comments in a Markdown file, once for both ends of a tag', () => {
    expect(flawsIn('a <b>x</b>\n\n<div>\n\n<!-- c -->\n\n</div>\n\n</p>', 'md')).toEqual([
      '1:3 raw-html',
      '3:1 raw-html',
      '5:1 comment',
      '9:1 raw-html',
    ]);
  });

  it('says of a tag in a Markdown file what the file should be called', () => {
    const [flaw] = readProse('<Note>\nx\n</Note>', 'md', recordVocabulary).flaws;
    expect(flaw).toMatchObject({ claim: 'raw-html', code: 'tag-in-markdown-file' });
  });

  it('names every flaw at once, in the order of the file', () => {
    const source =
      '---\ntitle: x\n---\n# T\n\na {1} <b>![](javascript:x)</b>\n\n<Note kind="x" titel="y">\n<Nte />\n</Note>\n';
    expect(flawsIn(source)).toEqual([
      '4:1 page-title',
      '6:3 expression',
      '6:7 raw-html',
      '6:10 link-scheme',
      '6:10 missing-alt',
      '8:1 attribute-value',
      '8:1 unknown-attribute',
      '9:1 unknown-tag',
    ]);
  });

  it('gives the same positions for Windows line ends and a byte order mark', () => {
    const source = '\uFEFF---\ntitle: x\n---\n\nőű 😀 <Nte />\n\n![](x.jpg)\n'.replaceAll('\n', '\r\n');
    expect(flawsIn(source)).toEqual(['5:7 unknown-tag', '7:1 missing-alt']);
  });

  it('finds flaws within tags within tags', () => {
    expect(flawsIn('<Note>\n<Quotation speaker="a">\ntext <Lang of="hu">{1}</Lang>\n</Quotation>\n</Note>')).toEqual([
      '3:20 expression',
    ]);
  });
});

describe('what a flaw says', () => {
  it.each([
    ['export of goods rose', /begins with “export” in lower case/, /“The export of goods rose …”/],
    ['export default x', /program code/, /Delete/],
    ['<Qoutation speaker="a">b</Qoutation>', /no tag <Qoutation>/, /Did you mean <Quotation>\?/],
    ['<note>b</note>', /no tag <note>/, /Did you mean <Note>\?/],
    ['<Video />', /no tag <Video>/, /Note, Quotation, Figure, Lang/],
    ['<Note titel="a">b</Note>', /no attribute “titel”/, /Did you mean title="…"\?/],
    ['<Note kind="warnin">b</Note>', /cannot be “warnin”/, /Did you mean "warning"\?/],
    ['<b>x</b>', /<b> is HTML/, /\*\*words\*\*/],
    ['One {1+1} two', /\{1\+1\}/, /\\\{/],
    ['[a](#the-polise)\n\n## The police', /#the-polise/, /Did you mean #the-police\?/],
    ['## A\n\n#### B', /“B” has #### and follows one with ##/, /Write ### instead of ####/],
  ])('speaks plainly of %j', (source, sentence, remedy) => {
    const [flaw] = readProse(source, 'mdx', recordVocabulary).flaws;
    const worded = flaw && wordingOf(flaw, 'en');
    expect(worded).toEqual([expect.stringMatching(sentence), expect.stringMatching(remedy)]);
  });
});

describe('what a text may contain', () => {
  it.each([
    'Export of goods rose, exports too.\n\nThe text\nexport of x',
    'A & B, 5 < 6, a } b, \\{x\\}, `{x}` and `<b>`, &lt;b&gt;',
    '```\nimport x\n<b>{y}</b>\n```',
    '<Note kind="warning" title="x">\nText\n\n- a <Lang of="uk">b</Lang>\n</Note>',
    '<Lang of="hu">a</Lang> <Lang of="en">b</Lang>',
    '<Lang of="sr-Latn-RS">a</Lang>',
    '[a](https://x.example) <Lang of="hu">[b](mailto:a@b.example)</Lang> [c](tel:+3680205520) [d](../hu/e.pdf) a@b.hu',
    '[![what is seen](x.jpg)](/en/)',
    '[up](#arvizturo) [too](#s-arvizturo) [third](#árvíztűrő-2)\n\n## Árvíztűrő\n\n## Árvíztűrő',
    '## A\n\n### B\n\n## C\n\n### D\n\n#### E',
    'A[^1] | b\n\n[^1]: note',
    '',
    '---\ntitle: only front matter {\n---\n',
  ])('accepts %j', (source) => {
    expect(flawsIn(source)).toEqual([]);
  });

  it('keeps the words of a Markdown file that are code in MDX', () => {
    expect(flawsIn('export of goods\n\n{x} a <= b <https://x.example>', 'md')).toEqual([]);
  });
});

describe('targets', () => {
  it('lists every link and picture with its position, but neither footnotes nor jumps', () => {
    const source = [
      '[a](https://x.example/?a=1&amp;b=2) [top](#top)[^1]',
      '',
      '## Top',
      '',
      '![k](k%C3%A9p.jpg) [k](</több/x y.pdf>)',
      '',
      '<Figure src="kép.jpg" alt="a" credit="b" licence="c" />',
      '',
      '<Quotation speaker="a" source="/en/x/">b</Quotation>',
      '',
      '[^1]: see [c](c.pdf)',
    ].join('\n');
    const { links, pictures, flaws } = readProse(source, 'mdx', recordVocabulary);
    expect(flaws).toEqual([]);
    expect(links).toEqual([
      { target: 'https://x.example/?a=1&b=2', line: 1, column: 1, kind: 'link', words: 'a' },
      { target: '/több/x y.pdf', line: 5, column: 20, kind: 'link', words: 'k' },
      { target: '/en/x/', line: 9, column: 1, kind: 'link', words: '', tag: 'Quotation' },
      { target: 'c.pdf', line: 11, column: 11, kind: 'link', words: 'c' },
    ]);
    expect(pictures).toEqual([
      { target: 'kép.jpg', line: 5, column: 1, kind: 'picture', words: 'k' },
      { target: 'kép.jpg', line: 7, column: 1, kind: 'picture', words: 'a', tag: 'Figure' },
    ]);
  });
});

describe('the pages of the site', () => {
  const vocabulary = pageVocabulary;

  it.each([
    ['<Reach />', []],
    ['<Reach>x</Reach>', ['unexpected-content']],
    ['<Reach of="x" />', ['unknown-attribute']],
    ['a <Reach /> b', ['block-in-line']],
    ['- <Reach />', ['nested-part']],
    ['<Note><Reach /></Note>', ['nested-part']],
  ])('judge %j', (source, claims) => {
    expect(readProse(source, 'mdx', vocabulary).flaws.map(({ claim }) => claim)).toEqual(claims);
  });

  it('have parts which records have not', () => {
    expect(flawsIn('<Reach />')).toEqual(['1:1 unknown-tag']);
  });
});
