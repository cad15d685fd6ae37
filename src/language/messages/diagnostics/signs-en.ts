import type { SignParams } from './signs.ts';
import type { WordingOf } from './wording.ts';

const instead = ({ written, meant, count = 1 }: { written: string; meant: string; count?: number }) =>
  `Write “${meant}” instead of “${written}”.${count > 1 ? ` npm run check -- --fix corrects all ${count} of them.` : ''}`;

/** What is wrong with the signs of a file. */
export const signsEn: WordingOf<SignParams> = {
  'doubled-encoding': (params) => [
    `“${params.written}” was encoded twice: a program read its letters with the wrong code page.`,
    instead(params),
  ],
  'wrong-accent': (params) => [
    `“${params.written}” has a letter that Hungarian does not have: with the wrong code page, ő and ű look like this.`,
    instead(params),
  ],
  'doubtful-accent': (params) => [
    `“${params.written}” has a letter that Hungarian does not have.`,
    `${instead(params)} If the word is from another language, write <Lang of="pt"> and </Lang> around it.`,
  ],
  'look-alike': ({ letter, name, ...params }) => [
    `“${params.written}” has a letter of another alphabet, ${letter} (${name}), that only looks like a Latin one, so no search finds the word.`,
    instead(params),
  ],
  'direction-sign': ({ name }) => [
    `There is an invisible character here, ${name}, that reverses the direction of the text.`,
    `Delete this character, ${name}; put words of right-to-left languages between <Lang of="ar"> and </Lang>.`,
  ],
  'private-sign': ({ name }) => [
    `There is a character here, ${name}, that only one font or program can show.`,
    `Delete this character, ${name}, or write the one that is meant.`,
  ],
};
