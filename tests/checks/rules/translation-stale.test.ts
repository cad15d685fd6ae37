import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { aHealthyFolder, meeting, problemsAfter, put } from '../../builders.ts';

const fingerprint = () =>
  createArchiveReader(aHealthyFolder())().records.find(({ id }) => id === 'autumn-session')?.fingerprint;

const following = (print: string | undefined) => put('agenda:', `follows: ${print}\nagenda:`);

describe('a translation', () => {
  it('that follows an older original is noted', () => {
    const edits = {
      [`${meeting}/hu.mdx`]: following(fingerprint()),
      [`${meeting}/en.mdx`]: put('A campaign begins', 'Two campaigns begin'),
    };
    expect(problemsAfter(edits)).toEqual([
      `${meeting}/hu.mdx:5:1  words/translation-stale  Note: The original, en.mdx, has changed since this translation was made.  Bring this text up to date, then run npm run translate -- --done autumn-session.`,
    ]);
  });

  it('that follows the original of today is not', () => {
    expect(problemsAfter({ [`${meeting}/hu.mdx`]: following(fingerprint()) })).toEqual([]);
  });

  it('without a fingerprint is not reported: the list of what is to be translated has it', () => {
    expect(problemsAfter({ [`${meeting}/en.mdx`]: put('A campaign begins', 'Two campaigns begin') })).toEqual([]);
  });
});
