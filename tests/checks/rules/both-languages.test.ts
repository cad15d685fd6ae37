import { describe, expect, it } from 'vitest';
import { meeting, put, toldAfter } from '../../builders.ts';

describe('the languages of a record', () => {
  it('may lack the translation, which is noted', () => {
    expect(toldAfter({ [`${meeting}/hu.mdx`]: null })).toEqual([
      `${meeting}/meeting.yaml:1:1  words/language-missing  Note: There is no hu.mdx; readers of that language are led to the original.  Add hu.mdx when the translation is ready.`,
    ]);
  });

  it('do not lack the original', () => {
    expect(toldAfter({ [`${meeting}/en.mdx`]: null })).toEqual([
      `${meeting}/meeting.yaml:3:1  words/language-missing  The original text, en.mdx, is missing.  Add it, or write “original: hu”.`,
    ]);
  });

  it('are not both missing', () => {
    expect(toldAfter({ [`${meeting}/en.mdx`]: null, [`${meeting}/hu.mdx`]: null })).toEqual([
      `${meeting}/meeting.yaml:3:1  words/language-missing  The original text, en.mdx, is missing.  Add en.mdx beside the facts.`,
    ]);
  });

  it('follow the language that the facts call the original', () => {
    const edits = { [`${meeting}/meeting.yaml`]: put('original: en', 'original: hu'), [`${meeting}/en.mdx`]: null };
    expect(toldAfter(edits)).toEqual([
      `${meeting}/meeting.yaml:1:1  words/language-missing  Note: There is no en.mdx; readers of that language are led to the original.  Add en.mdx when the translation is ready.`,
    ]);
  });

  it('may be written in Markdown without tags', () => {
    const text = '---\ntitle: x\nsummary: x\nplain-summary: x\nphases: { posters: x }\n---\nSzöveg.\n';
    expect(toldAfter({ 'campaigns/open-eyes/hu.mdx': null, 'campaigns/open-eyes/hu.md': text })).toEqual([]);
  });
});
