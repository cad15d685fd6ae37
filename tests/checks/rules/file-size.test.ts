import { expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const file = `${meeting}/film.mp4`;
/** A film of so many bytes. */
function filmOf(bytes: number): Uint8Array {
  const film = new Uint8Array(bytes);
  film.set(Uint8Array.fromHex('00000018667479706d703432'));
  return film;
}

const named = { [`${meeting}/en.mdx`]: put('(open-eyes)', '(film.mp4)') };

it('a file of more than five megabytes is noted', () => {
  expect(problemsAfter({ ...named, [file]: filmOf(5_000_000) })).toEqual([]);
  expect(problemsAfter({ ...named, [file]: filmOf(7_250_000) })).toEqual([
    `${file}:1:1  record/file-size  Note: The file is 7.3 MB; keep it under 5 MB.  Make it smaller, or link to where it is kept.`,
  ]);
});
