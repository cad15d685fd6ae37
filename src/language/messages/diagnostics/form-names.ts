import type { FormParams } from './fields.ts';

/** What the form of a value is called in the tables of the handbook, which are in English, by the code that refuses others. */
export const formNames: { readonly [Code in keyof FormParams]?: (params: FormParams[Code]) => string } = {
  'not-a-date': () => 'date: 2022-11-30, 2022-11 or 2022',
  'not-a-date-or-open': () => 'date: 2023-03-31, 2023-03 or 2023, or open where a source says that it goes on',
  'not-a-date-or-time': () => 'date: 2022-11-30, 2022-11, 2022 or 2022-11-30T17:00',
  'not-a-day': () => 'day: 2022-11-30',
  'not-a-day-or-time': () => 'day or local time: 2024-08-21 or 2024-08-21T17:00',
  'not-an-interval': () => 'span of time: 2016/2023, or 2022 alone',
  'not-a-period': () => 'period: 2023-H2, 2023-Q3, 2023-autumn, 2023-09 or 2023',
  'not-a-time-zone': () => 'time zone',
  'not-an-id': () => 'id',
  'not-a-web-address': () => 'web address',
  'not-a-file-name': () => 'file name',
  'not-a-language': () => 'language',
  'not-a-country': () => 'country',
  'not-a-reference-number': ({ prefix }) =>
    `reference number: ${prefix}-, the year of registration and three digits, such as ${prefix}-2022-003`,
  'not-a-fingerprint': () => 'fingerprint of a text',
  'not-a-phone-number': () => 'telephone number',
  'not-a-contact': () => 'e-mail or web address',
  'not-an-email': () => 'e-mail address',
  'not-a-word': () => 'word',
  'not-a-phrase': () => 'phrase',
};
