import { listText } from '../../collation.ts';
import type { ExpectedType, FieldParams } from './fields.ts';
import { meantBefore, meantOr, quoted, subject } from './phrases-en.ts';
import type { FieldPath, Wording, WordingOf } from './wording.ts';

const types: Record<ExpectedType, readonly [name: string, remedy: string]> = {
  string: ['a text', 'Write a single text'],
  number: ['a number', 'Write only digits, such as 2000000'],
  int: ['a whole number', 'Write only digits'],
  boolean: ['true or false', 'Write true or false'],
  array: ['a list', 'Write a list: each entry on a line of its own, after a hyphen and a space'],
  object: ['a group of fields', 'Write its fields'],
  record: ['a group of texts under ids', 'Write each text on a line of its own: id, colon, space, text'],
  other: ['a value of another form', 'Look the field up under “Fields” in content/README.md'],
};

const where = (field: FieldPath, value: unknown, expected: ExpectedType) =>
  `${subject(field)} is ${quoted(value)}, but it should be ${types[expected][0]}.`;

const missing = (field: FieldPath, remedy: string): Wording => [`${subject(field)} is missing.`, remedy];

/** What is wrong with a field or its type. */
export const fieldsEn: WordingOf<FieldParams> = {
  'unknown-field': ({ name, known, meant }) => [
    `There is no field “${name}” here.`,
    meantOr(meant, `Remove it, or use one of: ${known.join(', ')}.`),
  ],
  'missing-field': ({ field, purpose }) => missing(field, purpose ? `Add it. ${purpose}` : 'Add it.'),
  'missing-choice': ({ field, choices }) => missing(field, `Write one of: ${choices.join(', ')}.`),
  'missing-entry': ({ field }) => missing(field, 'List at least one.'),
  'missing-text': ({ field }) => missing(field, 'Write a text.'),
  'session-without-forum': ({ field }) =>
    missing(field, 'Only forums hold sessions: name the forum, or choose another type.'),
  'empty-file': ({ fields }) => [
    'The file is empty.',
    `Begin with ${listText(fields, 'en')}; the handbook has an example.`,
  ],
  'not-a-choice': ({ field, value, choices, meant }) => [
    `${subject(field)} is ${quoted(value)}, which is not one of its values.`,
    meantBefore(meant, `Write one of: ${choices.join(', ')}.`),
  ],
  'several-in-one': ({ field, parts }) => [
    `${subject(field)} gives several at once: ${parts.join(', ')}.`,
    `Write an entry of its own for each${field[0] === 'amounts' ? ', with the same id if they are the same sum' : ''}.`,
  ],
  'wrong-type': ({ field, value, expected, fields }) => [
    where(field, value, expected),
    expected === 'object' && fields.length > 0 ? `${types.object[1]}: ${fields.join(', ')}.` : `${types[expected][1]}.`,
  ],
  'text-in-figures': ({ field, value }) => [
    where(field, value, 'string'),
    `Put it between straight quotation marks: "${value}".`,
  ],
  'number-in-words': ({ field, value, digits }) => [
    where(field, value, 'number'),
    digits ? `Write only the digits: ${digits}.` : `${types.number[1]}.`,
  ],
  'one-for-list': ({ field, value, entries }) => [
    where(field, value, 'array'),
    `Write a list: [${entries.join(', ')}].`,
  ],
  'hyphens-without-spaces': ({ field, value }) => [where(field, value, 'array'), 'Leave a space after each hyphen.'],
  'not-entries': () => [
    'The file is a list or a single text, but it should have entries under their ids.',
    'Write the id of each entry, a colon, and its fields indented below.',
  ],
};
