import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const pending = put('topics:', 'translation: pending\ntopics:');

describe('the languages of a record', () => {
  it('do not lack the translation', () => {
    expect(problemsAfter({ [`${meeting}/hu.mdx`]: null })).toEqual([
      `${facts}:3:1  words/language-missing  There is no hu.mdx, so the record is in one language only.  Add hu.mdx or, to publish before it is translated, write “translation: pending” in the facts.`,
    ]);
  });

  it('may lack it for a while where the facts say so, which is noted', () => {
    expect(problemsAfter({ [`${meeting}/hu.mdx`]: null, [facts]: pending })).toEqual([
      `${facts}:13:1  words/language-missing  Note: There is no hu.mdx yet; readers of that language see a link to the original.  Add hu.mdx when the translation is ready, and remove “translation”.`,
    ]);
  });

  it('may lack it in a draft, which is noted', () => {
    const draft = put('published', 'draft');
    expect(problemsAfter({ [`${meeting}/hu.mdx`]: null, [facts]: draft })).toEqual([
      expect.stringContaining(`${facts}:3:1  words/language-missing  Note: There is no hu.mdx`),
    ]);
  });

  it('are not called pending once both are there', () => {
    expect(problemsAfter({ [facts]: pending })).toEqual([
      `${facts}:13:1  words/language-missing  Note: The translation is marked as pending, but hu.mdx is here.  Remove “translation”.`,
    ]);
  });

  it('do not lack the original', () => {
    expect(problemsAfter({ [`${meeting}/en.mdx`]: null })).toEqual([
      `${facts}:3:1  words/language-missing  The original text, en.mdx, is missing.  Add it, or write “original: hu”.`,
    ]);
  });

  it('are not both missing', () => {
    expect(problemsAfter({ [`${meeting}/en.mdx`]: null, [`${meeting}/hu.mdx`]: null })).toEqual([
      `${facts}:3:1  words/language-missing  The original text, en.mdx, is missing.  Add en.mdx beside the facts.`,
    ]);
  });

  it('follow the language that the facts call the original', () => {
    const edits = { [facts]: put('original: en', 'original: hu'), [`${meeting}/en.mdx`]: null };
    expect(problemsAfter(edits)).toEqual([
      `${facts}:3:1  words/language-missing  There is no en.mdx, so the record is in one language only.  Add en.mdx or, to publish before it is translated, write “translation: pending” in the facts.`,
    ]);
  });

  it('may be written in Markdown without tags', () => {
    const text = '---\ntitle: x\nsummary: x\nplain-summary: x\nphases: { posters: x }\n---\nSzöveg.\n';
    expect(problemsAfter({ 'campaigns/open-eyes/hu.mdx': null, 'campaigns/open-eyes/hu.md': text })).toEqual([]);
  });
});
