import type { WordingOf } from './wording.ts';
import type { YamlParams } from './yaml.ts';

const quote = 'Put the whole value between straight quotation marks.';
const quoteInside = 'Put the whole value between single straight quotation marks: \'"Yes" to help\'.';
const shape = 'Write field, colon, space, value.';
const lineUp = 'Line it up with the lines that belong with it, two spaces for each level.';

const signs: Record<YamlParams['special-sign']['sign'], string> = {
  '&*': 'An ampersand & or an asterisk *',
  '>|': 'A > or |',
  '%': 'A per cent sign %',
  '!': 'An exclamation mark !',
  other: 'This sign',
};

/** What a mistake in YAML means to somebody who writes reports, not programs. */
export const yamlEn: WordingOf<YamlParams> = {
  'duplicate-field': () => ['This field appears here twice.', 'Keep one of the two.'],
  'tab-indent': () => ['The line is indented with a tab.', 'Indent with spaces, two for each level.'],
  'uneven-indent': () => ['The line is not indented like its neighbours.', lineUp],
  'deeper-line': () => ['The next line is indented as if it belonged to this one, which has a value already.', lineUp],
  'missing-colon': () => ['The line has no colon after its field.', shape],
  'missing-colon-and-space': () => ['The line has no colon and space after its field.', shape],
  'missing-colon-space': () => ['A space is missing after the colon.', shape],
  'missing-hyphen-space': () => ['A space is missing after the hyphen.', 'Write hyphen, space, value.'],
  'missing-comma': () => ['A comma is missing between two values in brackets.', 'Write the comma.'],
  'second-colon': () => [
    'There is a second colon in the line.',
    'Put the text with the colon between straight quotation marks.',
  ],
  'text-after-quote': () => ['Words follow the closing quotation mark or bracket of the value.', quoteInside],
  'stray-comma': () => ['There is nothing before this comma.', 'Remove it.'],
  'stray-bracket': () => ['This closing bracket has no opening bracket.', 'Remove it, or add the opening bracket.'],
  'list-beside-field': () => [
    'A list begins on the same line as its field.',
    'Write each entry with its hyphen on a line of its own below.',
  ],
  'special-sign': ({ sign }) => [`${signs[sign]} at the beginning of a value has a special meaning.`, quote],
  backslash: () => ['A backslash \\ between double quotation marks has a special meaning.', quoteInside],
  'split-file': () => ['A line of three hyphens or dots splits the file in two.', 'Remove it.'],
  'unreadable-line': () => ['The line cannot be read.', quote],
  'unclosed-quote': () => ['The quotation mark that opens here is not closed in its line.', 'Close it.'],
  'unclosed-bracket': () => [
    'The bracket that opens here is not closed.',
    'Close it; lines between brackets are indented further than their field.',
  ],
  'not-utf8': () => ['The file is not saved as UTF-8: this letter cannot be read.', 'Save it again as UTF-8.'],
  'merge-marks': () => [
    'This line is left over from a merge of two versions.',
    'Keep what is right in both versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ],
  'question-mark': () => ['There is a question mark instead of a value.', 'Leave the field out if nothing is known.'],
  'grouped-digits': ({ sign, number, digits }) => [
    `There is a ${sign} between the digits of the number ${number}.`,
    `Write only the digits: ${digits}.`,
  ],
  'lost-comment': () => [
    'A # with a space before it ends the value: what follows it would be lost.',
    'Put the whole value between straight quotation marks; write a comment on a line of its own.',
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
