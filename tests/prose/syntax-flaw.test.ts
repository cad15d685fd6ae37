import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { readProse } from '../../src/prose/read-prose.ts';
import { syntaxFlaw } from '../../src/prose/syntax-flaw.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

const mistakes: [source: string, position: string, sentence: RegExp, remedy: RegExp][] = [
  ['a { b', '1:3', /brace \{ is never closed/, /\\\{/],
  ['{a b}', '1:4', /between braces/, /\\\{ and \\\}/],
  ['## T {#id}', '1:10', /between braces/, /Delete/],
  ['<Note>\n\nx', '1:1', /<Note> is never closed/, /<\/Note>/],
  ['<Note>text\n</Note>', '1:1', /opened in this paragraph/, /lines of their own/],
  ['x </Note>', '1:3', /never opened/, /Write <Note>/],
  ['<Note>a</Lang>', '1:8', /<Note> on line 1 is still open/, /write <\/Note> before <\/Lang>/],
  ['a<br>b', '1:2', /<br> is HTML/, /empty line/],
  ['x<>y', '1:2', /empty angle brackets/, /&lt;&gt;/],
  ['a\n\n<!-- x -->', '3:1', /comment <!-- … -->/, /Delete/],
  ['<https://x.example/a>', '1:1', /<https:\/\/x\.example\/a>/, /\[words\]\(https:\/\/x\.example\/a\)/],
  ['write <a@b.hu>', '1:7', /<a@b\.hu>/, /\(mailto:a@b\.hu\)/],
  ['a <= b', '1:3', /no tag follows/, /&lt;/],
  ['<3', '1:1', /no tag follows/, /&lt;/],
  ['ő😀 a<b', '1:6', /<b is not finished/, /&lt;/],
  ['<Note kind=warning>y</Note>', '1:1', /value of “kind”/, /kind="warning"/],
  ['<Lang of=“hu”>x</Lang>', '1:1', /straight quotation marks/, /of="hu"/],
  ['<Note title="a>x</Note>', '1:1', /is malformed/, /title="…"/],
  ['---\r\ntitle: x\r\n---\r\n\r\na <= b', '5:3', /no tag follows/, /&lt;/],
];

describe('a mistake of syntax', () => {
  it.each(mistakes)('is reported plainly: %j', (source, position, sentence, remedy) => {
    const { flaws } = readProse(source, 'mdx', recordVocabulary);
    expect(flaws.map(({ line, column, claim }) => `${line}:${column} ${claim}`)).toEqual([`${position} syntax`]);
    const worded = flaws[0] && wordingOf(flaws[0], 'en');
    expect(worded).toEqual([expect.stringMatching(sentence), expect.stringMatching(remedy)]);
  });

  it('that is new is reported in general terms', () => {
    expect(syntaxFlaw('2:1: Something odd', 'a\nb')).toMatchObject({
      line: 2,
      column: 1,
      code: 'unreadable-text',
    });
  });

  it('is not made of a failure that has no position', () => {
    expect(syntaxFlaw('Cannot find native binding', 'a')).toBeUndefined();
  });
});
