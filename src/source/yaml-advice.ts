import type { YAMLError } from 'yaml';

type Advice = readonly [sentence: string, remedy: string];

const quote = 'Put the whole value between straight quotation marks.';
const quoteInside = 'Put the whole value between single straight quotation marks: \'"Yes" to help\'.';
const shape = 'Write field, colon, space, value.';
const lineUp = 'Line it up with the lines that belong with it, two spaces for each step.';

const ownMeaning = (sign: string): Advice => [`${sign} at the beginning of a value has a meaning of its own.`, quote];

export const unclosedQuote: Advice = ['The quotation mark that opens here is not closed in its line.', 'Close it.'];

export const unclosedBracket: Advice = [
  'The bracket that opens here is not closed.',
  'Close it; lines between brackets are indented further than their field.',
];

export const anchor = ownMeaning('An ampersand & or an asterisk *');

export const gluedColon: Advice = ['After the colon a space is missing.', shape];

/** What the messages of the parser mean to somebody who writes reports; of several that fit, the first. */
const advice: readonly (readonly [YAMLError['code'], RegExp, ...Advice])[] = [
  ['DUPLICATE_KEY', /./, 'This field stands here twice.', 'Keep one of the two.'],
  ['TAB_AS_INDENT', /./, 'The line is indented with a tab.', 'Indent with spaces, two for each step.'],
  ['BAD_INDENT', /./, 'The line is not indented like its neighbours.', lineUp],
  ['MISSING_CHAR', /without - indicator/, 'The line is not indented like its neighbours.', lineUp],
  ['MISSING_CHAR', /followed by map values/, 'The line has no colon after its field.', shape],
  ['MISSING_CHAR', /Missing ,/, 'Between two values in brackets a comma is missing.', 'Write the comma.'],
  ['BLOCK_IN_FLOW', /./, 'Between two values in brackets a comma is missing.', 'Write the comma.'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'The line has no colon and space after its field.', shape],
  ['UNEXPECTED_TOKEN', /at node end/, 'Words follow the closing quotation mark or bracket of the value.', quoteInside],
  ['UNEXPECTED_TOKEN', /Unexpected (,|empty)/, 'A comma stands here with nothing before it.', 'Remove it.'],
  ['UNEXPECTED_TOKEN', /flow-\w+-end/, 'A bracket is closed that was not opened.', 'Remove it, or open it.'],
  [
    'UNEXPECTED_TOKEN',
    /same line with key/,
    'A list begins in the line of its field.',
    'Write each entry with its hyphen on a line of its own below.',
  ],
  ['UNEXPECTED_TOKEN', /Not a YAML token/, ...ownMeaning('A > or |')],
  ['BAD_SCALAR_START', /./, ...ownMeaning('This sign')],
  ['BAD_DIRECTIVE', /./, ...ownMeaning('A per cent sign %')],
  ['TAG_RESOLVE_FAILED', /./, ...ownMeaning('An exclamation mark !')],
  ['ALIAS_PROPS', /./, ...anchor],
  ['BAD_ALIAS', /./, ...anchor],
  ['BAD_DQ_ESCAPE', /./, 'A backslash \\ between double quotation marks has a meaning of its own.', quoteInside],
  ['MULTIPLE_DOCS', /./, 'A line of three hyphens or dots splits the file in two.', 'Remove it.'],
];

/**
 * What a mistake in YAML is called, and what to do.
 *
 * @param rest the text of the line from the place of the mistake on
 */
export function adviceOn({ code, message }: Pick<YAMLError, 'code' | 'message'>, rest: string): Advice {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return /:\s/.test(rest)
      ? ['A second colon stands in the line.', 'Put the text that holds the colon between straight quotation marks.']
      : ['The next line is indented as if it belonged to this one, which has a value already.', lineUp];
  }
  const [, , sentence, remedy] = advice.find(([known, says]) => known === code && says.test(message)) ?? [];
  return sentence && remedy ? [sentence, remedy] : ['The line cannot be read.', quote];
}
