import type { wordsGuideEn } from '../../language/messages/guide/words-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about the words of a record: front matter, and what a text says, and what to write instead. */
export const wordsExamples: Record<keyof typeof wordsGuideEn, Example> = {
  'words/title': ['summary: …', '`title: …` and `summary: …`'],
  'words/language-missing': ['no `hu.mdx`', '`hu.mdx`, or `translation: pending` in the facts'],
  'words/translation-stale': [
    'a paragraph added to `en.mdx` alone',
    'the same in `hu.mdx`, then `npm run translate -- --done`',
  ],
  'words/matches-facts': ['agenda: { campain: A campaign begins }', 'agenda: { campaign: A campaign begins }'],
  'words/start-basis': [
    '`start-basis: inferred` in the facts alone',
    'start-basis: The article of 2 May says “yesterday”.',
  ],
  'words/other-language': ['the Hungarian text in `en.mdx`', '`en.mdx` and `hu.mdx` swapped'],
  'words/mark-up': ['title: The **council**', 'title: The council'],
  'words/plain-summary-length': ['`plain-summary:` of 80 words', '`plain-summary:` with what a newcomer needs'],
  'words/long-sentence': [
    'The council met, and it heard …, and it agreed …',
    'The council met. It heard … It agreed …',
  ],
  'words/phrase': ['a civil organisation, with phrases: { en: { civil organisation*: NGO } }', 'an NGO'],
  'words/link-target': ['[A campaign](open-eye)', '[A campaign](open-eyes)'],
  'words/link-words': ['The report is [here](yearly-report-2021).', 'See the [yearly report](yearly-report-2021).'],
  'words/secure-link': ['http://example.org/call', 'https://example.org/call'],
  'words/picture-credit': [
    '![The hall](hall.jpg)',
    '<Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC BY 4.0" />',
  ],
  'words/date-differs': [
    '“on 30 November 2021” with `start: 2022-11-30`',
    '“on 30 November 2022” with `start: 2022-11-30`',
  ],
  'words/amount-differs': ['“20,000,000 euros” with `value: 2000000`', '“2,000,000 euros” with `value: 2000000`'],
  'words/weekday-differs': ['“Tuesday, 30 November 2022”', '“Wednesday, 30 November 2022”'],
  'words/time-differs': [
    '“by 16:00 on 21 August 2024” with `at: "2024-08-21T17:00"`',
    '“by 17:00 on 21 August 2024” with `at: "2024-08-21T17:00"`',
  ],
  'words/unfinished': ['“XX people came on [date to be added].”', '“120 people came on 24 November.”'],
  'words/other-marks': ["''Open eyes''", '"Open eyes"'],
  'words/garbled': ['“k?pz?s”, “k=C3=A9pz=C3=A9s”', '“képzés”'],
  'words/mistyped-address': ['info@example,org', 'info@example.org'],
  'words/impossible-date': ['“31 November 2022”', '“30 November 2022”'],
  'words/notation': ['“05/15/2014”, “HUF 500.000”', '“15 May 2014”, “HUF 500,000”'],
  'words/punctuation': ['“The council met , and (as usual agreed.”', '“The council met, and (as usual) agreed.”'],
  'words/spelling': ['“The the council recieved an report.”', '“The council received a report.”'],
  'words/number-differs': ['“240 police officers” and „420 rendőr”', '“240 police officers” and „240 rendőr”'],
  'words/items-alike': ['“- two flats”, “- one house.”', '“- two flats”, “- one house”'],
  'words/outline-differs': ['three paragraphs in en.mdx, two in hu.mdx', 'three paragraphs in both'],
  'words/helpline-number': ['06 80 225 252', '06 80 225 225'],
  'words/entry-name': ['[Kis Anna](anna-kiss)', '[Kiss Anna](anna-kiss)'],
  'words/tracked-link': ['https://example.org/call?utm_source=mail', 'https://example.org/call'],
  'words/picture-words': [
    '<Figure src="hall.jpg" alt="hall.jpg" … />',
    '<Figure src="hall.jpg" alt="People at a long table" … />',
  ],
  'words/own-words': ['plain-summary: (the words of the summary)', 'plain-summary: (what a newcomer needs)'],
};
