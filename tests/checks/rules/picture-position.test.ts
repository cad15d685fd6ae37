import { expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';
import { mistakes } from '../sixty-mistakes.ts';

const file = `${meeting}/hall.jpg`;
const picture = mistakes.find(({ rule }) => rule === 'record/picture-position')?.edits[file] as Uint8Array;
const named = { [`${meeting}/en.mdx`]: put('(open-eyes)', '(hall.jpg)') };

it('a picture that says where it was taken is an error before readers have seen it', () => {
  expect(problemsAfter({ ...named, [file]: picture })).toEqual([
    `${file}:1:1  record/picture-position  The picture’s metadata says where it was taken.  Remove the location before you commit, because git keeps what you commit: npm run check -- --fix does it.`,
  ]);
});

it('a picture that does not say so is not', () => {
  expect(problemsAfter({ ...named, [file]: Uint8Array.fromHex('ffd8ffda0000') })).toEqual([]);
});
