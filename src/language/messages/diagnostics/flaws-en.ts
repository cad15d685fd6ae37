import type { Flaw, FlawParams } from './flaws.ts';
import type { Wording, WordingOf } from './wording.ts';

/** What is wrong, and what to do where nobody can know what is meant. */
const flaws: Record<Flaw, (written: string) => Wording> = {
  'doubled-word': (written) => [`A word is there twice: “${written}”.`, 'Delete one of the two.'],
  misspelt: (written) => [`“${written}” is misspelt.`, 'Correct the word.'],
  article: (written) => [`The article does not fit the word after it: “${written}”.`, 'Correct the article.'],
  capitals: (written) => [
    `“${written}” is in capitals, which are hard to read and are spelt out by some screen readers.`,
    'Write it in small letters, with capitals only where a sentence or a name begins.',
  ],
  'capital-letter': (written) => [
    `In Hungarian “${written}” begins with a small letter.`,
    'Write it with a small letter.',
  ],
  'small-letter': (written) => [`“${written}” begins with a capital.`, 'Write it with a capital.'],
  'small-sentence': (written) => [
    `A sentence begins with a small letter: “${written}”.`,
    'Begin it with a capital, or join the two sentences.',
  ],
  'space-before': (written) => [`There is a space before the sign in “${written}”.`, 'Delete the space.'],
  'space-missing': (written) => [`A space is missing behind the sign in “${written}”.`, 'Write a space.'],
  'space-inside': (written) => [
    `There is a space inside the bracket or quotation mark: “${written}”.`,
    'Delete the space.',
  ],
  'space-at-link': (written) => [`A space is missing between a word and a link: “${written}”.`, 'Write a space.'],
  'doubled-sign': (written) => [`The sign “${written}” is there more than once.`, 'Delete what is too much.'],
  unclosed: (written) => [
    `“${written}” begins with a bracket or quotation mark that is not closed in the paragraph.`,
    'Write the closing mark where the passage ends, or delete this one.',
  ],
  unopened: (written) => [
    `“${written}” ends with a bracket or quotation mark that is not opened in the paragraph.`,
    'Write the opening mark where the passage begins, or delete this one.',
  ],
  'broken-word': (written) => [
    `“${written}” looks like a word that was divided at the end of a line.`,
    'Write the word in one.',
  ],
  'marks-of-hungarian': (written) => [
    `“${written}” opens with a Hungarian quotation mark.`,
    'Write “ and ” in English.',
  ],
  'share-above-all': (written) => [`“${written}” would be more than the whole.`, 'Correct the share.'],
  'heading-sign': (written) => [`A heading ends with a sign: “${written}”.`, 'Delete the sign.'],
  'sentence-end': (written) => [
    `The last sentence of the paragraph has no full stop; perhaps its end is missing: “${written}”.`,
    'Write a full stop, or what is missing.',
  ],
  'note-number': (written) => [
    `“${written}” looks like the number of a footnote, but leads to none.`,
    `Delete “${written}”, or write a footnote: [^1] here and [^1]: with its text in a paragraph of its own.`,
  ],
  'doubled-sentence': (written) => [`“${written}” is in the text twice.`, 'Delete one of the two.'],
  'doubled-heading': (written) => [
    `Two headings are the same: “${written}”.`,
    'Give each section a heading of its own.',
  ],
  'empty-section': (written) => [
    `There is no text below the heading “${written}”.`,
    'Write the section, or delete its heading.',
  ],
  comma: (written) => [`A comma is missing in “${written}”.`, 'Write a comma.'],
  hyphen: (written) => [`A hyphen is missing before the ending: “${written}”.`, 'Write a hyphen.'],
  'no-such-day': (written) => [`“${written}” is no day of the calendar.`, 'Correct the day, or write only the month.'],
  'no-such-time': (written) => [`“${written}” is no time of day.`, 'Correct the time.'],
  'no-such-year': (written) => [`The year “${written}” cannot be meant.`, 'Correct the year.'],
  'reversed-span': (written) => [`“${written}” ends before it begins.`, 'Write the earlier one first.'],
  'date-form': (written) => [
    `The date “${written}” is not written as the language writes it, and may be read in several ways.`,
    'Write the month as a word.',
  ],
  'number-form': (written) => [
    `The number “${written}” is not written as the language writes it.`,
    'Correct the number.',
  ],
  'ordinal-form': (written) => [`The ending of “${written}” is wrong.`, 'Correct the ending.'],
  'span-form': (written) => [`The span “${written}” has a hyphen instead of a dash.`, 'Write a dash, –.'],
  ending: (written) => [`The ending of “${written}” does not fit the number as it is read.`, 'Correct the ending.'],
  'mail-form': (written) => [`“${written}” is no e-mail address: mail would not arrive.`, 'Correct the address.'],
  'address-form': (written) => [`“${written}” is no web address: it would lead nowhere.`, 'Correct the address.'],
};

/** What is wrong with words, signs, dates and numbers of a text. */
export const flawsEn: WordingOf<FlawParams> = {
  'flaw-of-language': ({ flaw, written, meant }) => {
    const [sentence, remedy] = flaws[flaw](written);
    return [sentence, meant === undefined ? remedy : `Write “${meant}” instead of “${written}”.`];
  },
};
