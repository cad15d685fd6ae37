import type { FormParams } from './fields.ts';
import { meantBefore, quoted, subject } from './phrases-en.ts';
import type { FieldPath, Wording, WordingOf } from './wording.ts';

interface Refused {
  field: FieldPath;
  value?: unknown;
}

const is = ({ field, value }: Refused, what: string) =>
  `${subject(field)} is ${value === undefined ? '' : `${quoted(value)}, which is `}${what}.`;

/** A value that is not what it should be. */
const not =
  (what: string, remedy: string) =>
  (refused: Refused): Wording => [is(refused, `not ${what}`), remedy];

/** A date that is not what it should be: what was meant, or else the forms that are right. */
const dated =
  (what: string, remedy: string) =>
  ({ meant, ...refused }: Refused & { meant?: string | undefined }): Wording => [
    is(refused, `not ${what}`),
    meant ? `Write ${meant}.` : remedy,
  ];

/** A field of which something else is to be stated. */
const about =
  (what: string, remedy: string) =>
  ({ field }: Refused): Wording => [`${subject(field)} ${what}.`, remedy];

const idForm = 'Write lower-case letters without accents and digits, joined by single hyphens.';

/** What is wrong with the form of a value. */
export const formsEn: WordingOf<FormParams> = {
  'not-a-date': dated('a valid date', 'Write 2022-11-30, 2022-11 or 2022.'),
  'not-a-date-or-open': dated(
    'a valid date',
    'Write 2023-03-31, 2023-03 or 2023, or open if a source says that it goes on.',
  ),
  'not-a-date-or-time': dated('a valid date', 'Write 2022-11-30, 2022-11, 2022 or 2022-11-30T17:00.'),
  'not-a-calendar-day': dated('a day that exists', 'Correct the day, or write only the month if no more is known.'),
  'not-a-day': dated('a valid day', 'Write 2022-11-30.'),
  'time-for-day': ({ day, ...refused }) => [is(refused, 'a time, but a day belongs here'), `Write ${day}.`],
  'not-an-interval': dated('a span of time', 'Write 2016/2023, or 2022 alone.'),
  'interval-reversed': about('ends before it begins', 'Write the earlier date first.'),
  'ends-first': ({ start, ...refused }) => [
    is(refused, `before the start, ${start}`),
    'Correct the one that is wrong.',
  ],
  'not-a-period': not('a valid period', 'Write 2023-H2, 2023-Q3, 2023-autumn, 2023-09 or 2023.'),
  'not-a-day-or-time': dated('a valid day or local time', 'Write 2024-08-21 or 2024-08-21T17:00.'),
  'time-with-offset': about('includes the offset from UTC', 'Write only the local time, such as 2024-08-21T17:00.'),
  'not-a-time': dated('a time of day', 'Hours go from 00 to 23 and minutes to 59, as in 2024-08-21T17:00.'),
  'not-a-time-zone': dated('a time zone', 'Write its IANA name, such as Europe/Brussels.'),
  'midnight-deadline': ({ before, after, ...refused }) => [
    is(refused, 'midnight at the start of that day; readers may take it for midnight at the end'),
    `Write ${before} for the night before that day, or ${after} for the night after it.`,
  ],
  'time-skipped': ({ zone, before, after, ...refused }) => [
    is(refused, `a time that the clock in ${zone} skips`),
    `Write ${before} or ${after}.`,
  ],
  'time-twice': ({ zone, before, after, zones: [first, second], ...refused }) => [
    is(refused, `a time that the clock in ${zone} shows twice`),
    first && second && refused.field[0] === 'deadlines'
      ? `Write zone: ${first} if the first time is meant, or zone: ${second} if the second is.`
      : `Write ${before} or ${after}, which it shows once.`,
  ],
  'not-an-id': ({ meant, ...refused }) => [is(refused, 'not a valid id'), meantBefore(meant, idForm)],
  'ids-without-commas': ({ ids, ...refused }) => [
    is(refused, 'not a valid id'),
    `Write a comma between ids: [${ids.join(', ')}].`,
  ],
  'not-a-web-address': dated('a web address', 'Write it in full, beginning with https://.'),
  'address-of-own-machine': about(
    'leads to a page that is only on your own machine',
    'Write the address at which everybody can find it.',
  ),
  'not-https': about('begins with http:', 'Give the address that begins with https:.'),
  'not-a-file-name': ({ meant, ...refused }) => [
    is(refused, 'not a valid file name'),
    meant
      ? `Rename the file, and write ${meant}.`
      : 'Write the name of a file in this folder, without spaces or accents.',
  ],
  'file-out-of-folder': ({ field, value, name }) => [
    `${subject(field)} is ${quoted(value)}, which leads out of the folder of the record.`,
    `Put the file into the folder of the record, and write only its name: ${name}.`,
  ],
  'not-a-language': dated('a language code', 'Write a short code, such as en, hu or de.'),
  'not-a-country': not(
    'a country code',
    'Write the two capital letters of ISO 3166-1, such as GB for the United Kingdom.',
  ),
  'not-a-reference-number': ({ prefix, meant, ...refused }) => [
    is(refused, 'not a reference number of this kind'),
    meant
      ? `Write ${meant}.`
      : `Write ${prefix}-, the year of registration and three digits, such as ${prefix}-2022-003.`,
  ],
  'not-a-fingerprint': not(
    'the fingerprint of a text',
    'Delete the line, then run npm run translate -- --done with the id of the record, which writes it.',
  ),
  'not-a-phone-number': not('a telephone number', 'Write digits and spaces.'),
  'not-a-contact': not(
    'an e-mail or web address',
    'Write an e-mail or web address, or the word “none” if there is no such contact.',
  ),
  'not-an-email': not('an e-mail address', 'Write one such as office@example.org.'),
  'not-a-word': not('a single word', 'Write one, with letters and hyphens only.'),
  'not-a-phrase': not(
    'a phrase to look for',
    'Write at most sixty characters: words, with an asterisk only at the end of a word.',
  ),
  'too-many-phrases': ({ field, count, most }) => [
    `${subject(field)} lists ${count} phrases; the limit is ${most}.`,
    'Keep those that are written most often.',
  ],
  'not-a-percentage': not('a percentage', 'Write a number from 0 to 100.'),
  'not-a-month-count': not('a number of months', 'Write 1 or more.'),
  'not-an-edition': not('an edition', 'Write a year, a serial number or a name.'),
  'negative-sum': (refused) => [is(refused, 'negative'), 'Write the sum without a minus.'],
  'sum-of-nothing': (refused) => [
    is(refused, 'no sum'),
    'Write the sum; if no source gives it, delete its entry from “amounts”.',
  ],
  'title-in-name': ({ meant, ...refused }) => [
    is(refused, 'a name with a title; people are listed without'),
    `Write ${meant}.`,
  ],
  'distant-year': (refused) => [is(refused, 'a date before 1800 or after 2099'), 'Correct the year.'],
  'sum-too-large': ({ field, most }) => [
    `${subject(field)} is larger than ${most}, the largest sum that can be kept to the cent.`,
    'Check the number of zeros.',
  ],
  'sum-of-part-cents': (refused) => [is(refused, 'not a sum in whole cents'), 'Write it with at most two decimals.'],
  'number-too-small': ({ minimum, ...refused }) => [is(refused, 'too small'), `Write ${minimum} or more.`],
  'number-too-large': ({ maximum, ...refused }) => [is(refused, 'too large'), `Write ${maximum} or less.`],
  'neither-id-nor-entry': ({ key, ...refused }) => [
    is(refused, `neither an id nor an entry with ${key} and day`),
    `Write { ${key}: …, day: 2022-11-30 }, or only the id if it needs no day of its own.`,
  ],
  'publisher-count': about('names no publisher, or two', 'Give either publisher (an id) or publisher-name.'),
  'copy-of-nothing': about(
    'is a copy, but the page has no address',
    'Give the address of the page under “url”, or remove the copy.',
  ),
  'file-or-url': about('leads nowhere, or to two places', 'Give either file or url.'),
  'no-name': about('has no name', 'Write it in English, in Hungarian or in both.'),
  'no-size': about('gives no number, or too many', 'Write value, or min and max.'),
  'min-above-max': about('has a min above its max', 'Write the smaller number as min.'),
  'curly-quotes': ({ field, straight }) => [
    `${subject(field)} is written between curly quotation marks.`,
    `Write straight ones: "${straight}".`,
  ],
  'unfit-value': not('a value that fits here', 'Look the field up under “Fields” in content/README.md.'),
};
