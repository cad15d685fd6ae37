import type { FieldPath, NoParams } from './wording.ts';

/** What a field was expected to hold. */
export type ExpectedType = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'record' | 'other';

interface InField {
  field: FieldPath;
}

/** A value that is refused; without `value` the sentence is about the field, or about a key, alone. */
interface Refused extends InField {
  value?: unknown;
}

/** A value that is refused, and that which is meant, where it can be only one. */
interface Dated extends Refused {
  meant?: string | undefined;
}

interface ClockTurn {
  zone: string;
  before: string;
  after: string;
}

/** Values that do not have the form which their field asks for. */
export interface FormParams {
  'not-a-date': Dated;
  'not-a-date-or-open': Dated;
  'not-a-date-or-time': Dated;
  'not-a-calendar-day': Dated;
  'not-a-day': Dated;
  'time-for-day': Refused & { day: string };
  'not-an-interval': Dated;
  'interval-reversed': Refused;
  'ends-first': Refused & { start: string };
  'not-a-period': Refused;
  'not-a-day-or-time': Dated;
  'time-with-offset': Refused;
  'not-a-time': Dated;
  'not-a-time-zone': Dated;
  /** A deadline at midnight: the last minute of the day before, and that of the day itself. */
  'midnight-deadline': Refused & { before: string; after: string };
  /** A local time that the clock skips: the last minute before that, and the first one after it. */
  'time-skipped': Refused & ClockTurn;
  /** A local time that the clock has twice; `zones` are those of the first and second time where they have names. */
  'time-twice': Refused & ClockTurn & { zones: readonly string[] };
  'not-an-id': Refused & { meant: string | undefined };
  'ids-without-commas': Refused & { ids: readonly string[] };
  'not-a-web-address': Dated;
  'address-of-own-machine': Refused;
  'not-https': Refused;
  'not-a-file-name': Refused & { meant?: string | undefined };
  'file-out-of-folder': Refused & { name: string };
  'not-a-language': Dated;
  'not-a-country': Refused;
  'not-a-reference-number': Dated & { prefix: string };
  'not-a-fingerprint': Refused;
  'not-a-phone-number': Refused;
  'not-a-contact': Refused;
  'not-an-email': Refused;
  'not-a-word': Refused;
  'not-a-phrase': Refused;
  'too-many-phrases': InField & { count: number; most: number };
  'not-a-percentage': Refused;
  'not-a-month-count': Refused;
  'not-an-edition': Refused;
  'negative-sum': Refused;
  'sum-of-nothing': Refused;
  'title-in-name': Dated;
  'distant-year': Refused;
  'sum-too-large': Refused & { most: number };
  'sum-of-part-cents': Refused;
  'number-too-small': Refused & { minimum: number };
  'number-too-large': Refused & { maximum: number };
  'neither-id-nor-entry': Refused & { key: string };
  'publisher-count': InField;
  'file-or-url': InField;
  'copy-of-nothing': InField;
  'no-name': InField;
  'no-size': InField;
  'min-above-max': InField;
  'curly-quotes': InField & { straight: string };
  /** A value that a schema refuses for a reason that no other code names. */
  'unfit-value': Refused;
}

/** Fields that are missing, not known, or hold something of another type. */
export interface FieldParams {
  'unknown-field': { name: string; known: readonly string[]; meant: string | undefined };
  /** `purpose` is the description of the field in the model, which is in English. */
  'missing-field': InField & { purpose: string };
  'missing-choice': InField & { choices: readonly string[] };
  'missing-entry': InField;
  'missing-text': InField;
  'session-without-forum': InField;
  'empty-file': { fields: readonly string[] };
  'not-a-choice': InField & { value: unknown; choices: readonly string[]; meant: string | undefined };
  /** One field of an entry of a list that holds what belongs in several entries. */
  'several-in-one': InField & { parts: readonly string[] };
  'wrong-type': InField & { value: unknown; expected: ExpectedType; fields: readonly string[] };
  'text-in-figures': InField & { value: unknown };
  'number-in-words': InField & { value: unknown; digits: string | undefined };
  'one-for-list': InField & { value: unknown; entries: readonly string[] };
  'hyphens-without-spaces': InField & { value: unknown };
  'not-entries': NoParams;
}
