import { describe, expect, it } from 'vitest';
import { note } from '../../../src/prose/tags/note.ts';
import { proseWords } from '../../../src/prose/words.ts';

describe('a note', () => {
  it.each([
    [{}, '<aside class="note" role="note"><p>x</p></aside>'],
    [{ kind: 'note' }, '<aside class="note" role="note"><p>x</p></aside>'],
    [
      { title: 'A & <b>' },
      '<aside class="note" role="note"><p class="note-title">A &amp; &lt;b&gt;</p><p>x</p></aside>',
    ],
    [
      { kind: 'warning', title: 'Mind' },
      '<aside class="note warning" role="note"><p class="note-title">Mind</p><p>x</p></aside>',
    ],
  ])('with %j', (attributes, html) => {
    expect(note.html(attributes, '<p>x</p>', proseWords.en)).toBe(html);
  });

  it.each([
    ['en', 'Warning'],
    ['hu', 'Figyelem'],
  ] as const)('that warns says so in words (%s)', (lang, word) => {
    expect(note.html({ kind: 'warning' }, '', proseWords[lang])).toContain(`<p class="note-title">${word}</p>`);
  });
});
