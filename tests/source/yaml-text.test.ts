import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { locator, readYaml } from '../../src/source/yaml-text.ts';

describe('the value of a YAML text', () => {
  it.each([
    ['fields without a value', 'a: 1\nb:\nc: ~\nd: null\n', { a: 1 }],
    ['empty texts', 'a: ""\nb: \'\'\nc: x\n', { c: 'x' }],
    ['empty entries of a list', 'a: [x, "", y]\nb:\n  - \n  - z\n', { a: ['x', 'y'], b: ['z'] }],
    [
      'empty fields within entries',
      'a:\n  - { id: x, file: "" }\n  - { id: , file: y }\n',
      { a: [{ id: 'x' }, { file: 'y' }] },
    ],
    ['everything, in an empty file', '', undefined],
    ['everything, in a file of comments', '# a comment\n\n', undefined],
  ])('leaves out %s', (_, text, value) => {
    expect(readYaml(text)).toEqual({ value, flaws: [] });
  });

  it.each([
    ['a day stays the text that was written', 'a: 2022-11-30', '2022-11-30'],
    ['a time stays the text that was written', 'a: 2024-08-21T17:00', '2024-08-21T17:00'],
    ['no is no', 'a: no', 'no'],
    ['a quoted number is a text', 'a: "112"', '112'],
    ['an address may hold a colon', 'a: https://example.org/x', 'https://example.org/x'],
    ['a text may go on below', 'a: |\n  one\n  two\n', 'one\ntwo\n'],
    ['Windows line ends are line ends', 'a: x\r\nb: y\r\n', 'x'],
    ['a quoted text may hold a colon', 'a: "Report: x"', 'Report: x'],
    ['a quoted text may run over two lines', 'a: "one\n  two"\nb: 1', 'one two'],
  ])('means what was written: %s', (_, text, value) => {
    const reading = readYaml(text);
    expect([reading.flaws, (reading.value as { a: unknown }).a]).toEqual([[], value]);
  });

  it('takes a year as a key for the text that was written', () => {
    expect(readYaml('2022: x').value).toEqual({ '2022': 'x' });
  });
});

const straight = 'Put the whole value between straight quotation marks.';
const quoted = (value: string) => `Put the whole value between straight quotation marks: ${value}.`;
const instead = (meant: string, written: string) => `Write “${meant}” instead of “${written}”.`;
const spaces = (count: number) => `Begin the line with ${count} spaces, like the lines that belong with it.`;
const closeBracket = 'Close it; indent lines between brackets further than their field.';
const sign = 'at the beginning of a value has a special meaning.';

describe('a mistake in YAML', () => {
  it.each([
    ['a: 1\nlist:\n\t- x\nb: 2', '3:1', 'The line is indented with a tab.', spaces(2)],
    [
      'a: 1\nmode in-person\nb: 2',
      '2:1',
      'The line has no colon and space after its field.',
      instead('mode: in-person', 'mode in-person'),
    ],
    [
      'a: 1\nmode:online\nb: 2',
      '2:1',
      'The line has no colon and space after its field.',
      instead('mode: online', 'mode:online'),
    ],
    ['a: {x:1, y: 2}', '1:5', 'A space is missing after the colon.', instead('x: 1', 'x:1')],
    ['a: Report: the year', '1:4', 'There is a second colon in the line.', quoted('"Report: the year"')],
    ['a: 1\nb: [x, y\nc: 2', '2:4', 'The bracket that opens here is not closed.', closeBracket],
    ['a:\n  - { id: x, b: y\n  - { id: z }', '2:5', 'The bracket that opens here is not closed.', closeBracket],
    ['a: [x]]', '1:7', 'This closing bracket has no opening bracket.', 'Remove it, or add the opening bracket.'],
    ['a: [x,, y]', '1:7', 'There is nothing before this comma.', 'Remove it.'],
    ['a: { x: 1 y: 2 }', '1:9', 'A comma is missing between two values in brackets.', instead('1, y:', '1 y:')],
    [
      'a: 1\nb: "x\nc: 3\n',
      '2:4',
      'The quotation mark that opens here is not closed on the same line.',
      'Write the same mark at the end of the value.',
    ],
    [
      'a: "x\nb: "y"\nc: 3',
      '1:4',
      'The quotation mark that opens here is not closed on the same line.',
      'Write the same mark at the end of the value.',
    ],
    ["a: 'it's'", '1:8', 'Words follow the closing quotation mark or bracket of the value.', quoted(`"it's"`)],
    [
      'a: "Yes" to help',
      '1:10',
      'Words follow the closing quotation mark or bracket of the value.',
      quoted(`'"Yes" to help'`),
    ],
    [
      'a: [Draft] report',
      '1:12',
      'Words follow the closing quotation mark or bracket of the value.',
      quoted('"[Draft] report"'),
    ],
    ['a:\n  b: 1\n c: 2', '3:1', 'The line is not indented like its neighbours.', spaces(2)],
    ['a:\n  - b: 1\n   c: 2', '3:1', 'The line is not indented like its neighbours.', spaces(4)],
    ['a:\n  - { b: 1 }\n - { b: 2 }', '3:1', 'The line is not indented like its neighbours.', spaces(2)],
    [
      'a: 1\n  b: 2',
      '1:4',
      'The next line is indented as if it belonged to this one, which has a value already.',
      'Begin the next line with as many spaces as this one.',
    ],
    [
      'a: - x\n',
      '1:4',
      'A list begins on the same line as its field.',
      'Write each entry with its hyphen on a line of its own below.',
    ],
    ['a: @x', '1:4', `This character ${sign}`, quoted('"@x"')],
    ['a: `x`', '1:4', `This character ${sign}`, quoted('"`x`"')],
    ['a: !The end', '1:4', `An exclamation mark ! ${sign}`, quoted('"!The end"')],
    ['a: *x', '1:4', `An ampersand & or an asterisk * ${sign}`, quoted('"*x"')],
    ['a: *The end', '1:4', `An ampersand & or an asterisk * ${sign}`, quoted('"*The end"')],
    ['a: &x end', '1:7', `An ampersand & or an asterisk * ${sign}`, quoted('"&x end"')],
    ['a: > x\n', '1:6', `A > or | ${sign}`, straight],
    [
      'a: "C:\\data"',
      '1:7',
      'A backslash \\ between double quotation marks has a special meaning.',
      'Write two backslashes instead of each.',
    ],
    ['a: 1\n---\nb: 2', '2:1', 'A line of three hyphens or dots splits the file in two.', 'Remove it.'],
    ['[a]: 1', '1:1', 'The line cannot be read.', straight],
  ])('is reported once, at its position: %j at %s', (text, position, sentence, remedy) => {
    const { value, flaws } = readYaml(text);
    expect(value).toBeUndefined();
    expect(flaws.map((flaw) => [`${flaw.line}:${flaw.column}`, ...wordingOf(flaw, 'en')])).toEqual([
      [position, sentence, remedy],
    ]);
  });

  it('is reported for every field that occurs twice, and keeps nothing else from being read', () => {
    const { value, flaws } = readYaml('a: 1\na: 2\nb:\n  - { c: 1, c: 2, d: 3 }');
    expect(value).toEqual({ a: 1, b: [{ c: 1, d: 3 }] });
    expect(flaws.map(({ line, path }) => [line, path])).toEqual([
      [2, ['a']],
      [4, ['b', 0, 'c']],
    ]);
  });

  it('is counted from the line at which the text begins in its file', () => {
    expect(readYaml('a: 1\r\nb: @x', 2).flaws).toMatchObject([{ line: 3, column: 4 }]);
  });
});

describe('a position in YAML', () => {
  const text = [
    '# a comment',
    'number: MR-2022-001',
    'organisers: [ministry, police]',
    'agenda:',
    '  - { id: one, presenters: [police, ministry] }',
    '  - id: two',
    '    related:',
    '      - ""',
    '      - open-eyes',
    '"quoted": x',
    '2022: y',
  ].join('\n');

  it.each([
    ['a field is that of its name', ['number'], '2:1'],
    ['an entry of a list is that of its value', ['organisers', 1], '3:24'],
    ['a field within brackets is that of its name', ['agenda', 0, 'presenters'], '5:16'],
    ['an entry within brackets within a list is its own', ['agenda', 0, 'presenters', 1], '5:37'],
    ['a list entry is its first field', ['agenda', 1], '6:5'],
    ['an entry after an empty one is not shifted', ['agenda', 1, 'related', 0], '9:9'],
    ['a field that is missing is that of the entry around it', ['agenda', 1, 'id', 'x'], '6:5'],
    ['a missing field of an entry is the entry', ['agenda', 0, 'documents'], '5:5'],
    ['a field that is missing at the top is the beginning', ['status'], '2:1'],
    ['an entry beyond the end is the list', ['organisers', 7], '3:1'],
    ['the whole is its beginning', [], '2:1'],
    ['a quoted field is that of its name', ['quoted'], '10:1'],
    ['a field named by a year is that of its name', ['2022'], '11:1'],
  ])('of %s', (_, path, position) => {
    const { line, column } = locator(text)(path);
    expect(`${line}:${column}`).toBe(position);
  });

  it('is the same with Windows line ends', () => {
    const { line, column } = locator(text.replaceAll('\n', '\r\n'))(['agenda', 1, 'related', 0]);
    expect([line, column]).toEqual([9, 9]);
  });

  it('is counted from the line at which the text begins in its file', () => {
    expect(locator('title: x\nagenda:\n  one: y', 2)(['agenda', 'one'])).toEqual({ line: 4, column: 3 });
  });

  it('counts an accent as one column', () => {
    expect(locator('a: { ő: x, b: y }')(['a', 'b'])).toEqual({ line: 1, column: 12 });
  });

  it('is the first in an empty text', () => {
    expect(locator('')(['a'])).toEqual({ line: 1, column: 1 });
  });
});
