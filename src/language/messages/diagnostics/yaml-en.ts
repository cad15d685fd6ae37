import type { WordingOf } from './wording.ts';
import type { YamlParams } from './yaml.ts';

const quote = ({ meant }: { meant?: string | undefined }) =>
  `Put the whole value between straight quotation marks${meant === undefined ? '' : `: ${meant}`}.`;
const instead = ({ written, meant }: { written?: string; meant?: string }, otherwise: string) =>
  written === undefined ? otherwise : `Write “${meant}” instead of “${written}”.`;
const shape = 'Write field, colon, space, value.';
const lineUp = ({ spaces }: { spaces?: number | undefined }) =>
  spaces === undefined
    ? 'Line it up with the lines that belong with it, two spaces for each level.'
    : `Begin the line with ${['no space', '1 space'][spaces] ?? `${spaces} spaces`}, like the lines that belong with it.`;

const signs: Record<YamlParams['special-sign']['sign'], string> = {
  '&*': 'An ampersand & or an asterisk *',
  '>|': 'A > or |',
  '%': 'A per cent sign %',
  '!': 'An exclamation mark !',
  other: 'This character',
};

/** What a mistake in YAML means to somebody who writes reports, not programs. */
export const yamlEn: WordingOf<YamlParams> = {
  'duplicate-field': () => ['This field appears here twice.', 'Keep one of the two.'],
  'tab-indent': (params) => ['The line is indented with a tab.', lineUp(params)],
  'uneven-indent': (params) => ['The line is not indented like its neighbours.', lineUp(params)],
  'deeper-line': () => [
    'The next line is indented as if it belonged to this one, which has a value already.',
    'Begin the next line with as many spaces as this one.',
  ],
  'missing-colon': () => ['The line has no colon after its field.', shape],
  'missing-colon-and-space': (params) => [
    'The line has no colon and space after its field.',
    instead(params, `${shape} A line that continues the one above begins with two spaces.`),
  ],
  'missing-colon-space': (params) => ['A space is missing after the colon.', instead(params, shape)],
  'comma-in-value': ({ written, meant }) => [
    'A comma ends a value in braces, so that the rest of it would be lost.',
    `Write “${meant}” instead of “${written}”.`,
  ],
  'missing-hyphen-space': (params) => [
    'A space is missing after the hyphen.',
    instead(params, 'Write hyphen, space, value.'),
  ],
  'missing-comma': (params) => [
    'A comma is missing between two values in brackets.',
    instead(params, 'Write the comma.'),
  ],
  'second-colon': (params) => ['There is a second colon in the line.', quote(params)],
  'text-after-quote': (params) => ['Words follow the closing quotation mark or bracket of the value.', quote(params)],
  'stray-comma': () => ['There is nothing before this comma.', 'Remove it.'],
  'stray-bracket': () => ['This closing bracket has no opening bracket.', 'Remove it, or add the opening bracket.'],
  'list-beside-field': () => [
    'A list begins on the same line as its field.',
    'Write each entry with its hyphen on a line of its own below.',
  ],
  'special-sign': ({ sign, meant }) => [
    `${signs[sign]} at the beginning of a value has a special meaning.`,
    quote({ meant }),
  ],
  backslash: () => [
    'A backslash \\ between double quotation marks has a special meaning.',
    'Write two backslashes instead of each.',
  ],
  'split-file': () => ['A line of three hyphens or dots splits the file in two.', 'Remove it.'],
  'unreadable-line': (params) => ['The line cannot be read.', quote(params)],
  'unclosed-quote': () => [
    'The quotation mark that opens here is not closed on the same line.',
    'Write the same mark at the end of the value.',
  ],
  'unclosed-bracket': () => [
    'The bracket that opens here is not closed.',
    'Close it; indent lines between brackets further than their field.',
  ],
  'lost-letter': ({ word }) => [
    `“${word}” lacks a letter: the file was not saved as UTF-8, or the letter was lost when the text was copied.`,
    'Save the file again as UTF-8; if the character � is still there, write the letter instead.',
  ],
  'nul-sign': () => [
    'There is an invisible character here, U+0000, that no text should contain.',
    'Delete this character, U+0000.',
  ],
  'utf-16': () => ['The file is saved as UTF-16, so nothing in it can be read.', 'Save it again as UTF-8.'],
  'merge-marks': () => [
    'This line is left over from a merge of two versions.',
    'Keep what is right in both versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ],
  'question-mark': () => [
    'There is a question mark instead of a value.',
    'Write the value, or leave the field out if it is not known.',
  ],
  'grouped-digits': ({ sign, number, digits }) => [
    `There is a ${sign} between the digits of the number ${number}.`,
    `Write only the digits: ${digits}.`,
  ],
  'lost-comment': ({ meant }) => [
    'A # with a space before it ends the value: what follows it would be lost.',
    `Write a comment on a line of its own. If it is not a comment, put the whole value between straight quotation marks${meant === undefined ? '' : `: ${meant}`}.`,
  ],
  'unclosed-front-matter': () => [
    'The front matter that begins here is not closed.',
    'Write a line of three hyphens, ---, below its last field.',
  ],
  'no-front-matter': () => [
    'The file does not begin with front matter between two lines of three hyphens.',
    'Begin with ---, then title and summary, then --- again, then the text.',
  ],
};
