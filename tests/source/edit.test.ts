import { describe, expect, it } from 'vitest';
import { fixYaml } from '../../src/source/edit.ts';
import { readCarefully } from '../../src/source/yaml-text.ts';

const orderOf = (path: readonly (string | number)[]) => {
  if (path.length === 0) return ['number', 'status', 'start', 'end', 'sources', 'agenda'];
  if (typeof path.at(-1) === 'number') return ['id', 'url', 'published', 'read'];
  return [];
};

const fixed = (text: string) => fixYaml(text, orderOf);

describe('what cannot change the meaning', () => {
  it.each<[string, string, string, string[]]>([
    ['spaces at the end of a line', 'number: 1  \nstatus: x\t\n', 'number: 1\nstatus: x\n', ['spaces']],
    ['a missing end of the last line', 'number: 1', 'number: 1\n', ['spaces']],
    ['empty lines at the end', 'number: 1\n\n\n', 'number: 1\n', ['spaces']],
    ['spaces after a comment', 'number: 1 # one  \n', 'number: 1 # one\n', ['spaces']],
    ['spaces in an empty line', 'number: 1\n  \nstatus: x\n', 'number: 1\n\nstatus: x\n', ['spaces']],
    ['a quoted day', 'start: "2022-11-30"\n', 'start: 2022-11-30\n', ['dates']],
    ['a quoted month', "start: '2022-11' # about\n", 'start: 2022-11 # about\n', ['dates']],
    [
      'a quoted time, in brackets',
      'agenda:\n  - { id: a, at: "2024-08-21T17:00" }\n',
      'agenda:\n  - { id: a, at: 2024-08-21T17:00 }\n',
      ['dates'],
    ],
    ['fields out of order', 'status: x\nnumber: 1\n', 'number: 1\nstatus: x\n', ['order']],
    ['a field with a list below it', 'sources:\n  - id: a\nstatus: x\n', 'status: x\nsources:\n  - id: a\n', ['order']],
    ['fields between brackets', 'agenda:\n  - { read: x, id: a }\n', 'agenda:\n  - { id: a, read: x }\n', ['order']],
    [
      'brackets over several lines',
      'agenda:\n  - {\n    read: x,\n    id: a,\n    }\n',
      'agenda:\n  - {\n    id: a,\n    read: x,\n    }\n',
      ['order'],
    ],
    [
      'fields of an entry of a list',
      'sources:\n  - url: u\n    id: a\n',
      'sources:\n  - id: a\n    url: u\n',
      ['order'],
    ],
    [
      'entries in entries',
      'sources:\n  - read: [{ url: u, id: b }]\n    id: a\nnumber: 1\n',
      'number: 1\nsources:\n  - id: a\n    read: [{ id: b, url: u }]\n',
      ['order'],
    ],
    [
      'everything at once',
      'status: x \nstart: "2022-11-30"\nnumber: 1',
      'number: 1\nstatus: x\nstart: 2022-11-30\n',
      ['spaces', 'dates', 'order'],
    ],
    ['Windows line ends, which stay', 'status: x\r\nnumber: 1 \r\n', 'number: 1\r\nstatus: x\r\n', ['spaces', 'order']],
    [
      'a text over several lines',
      'status: |\n  one  \n\n  two\nnumber: 1\n',
      'number: 1\nstatus: |\n  one  \n\n  two\n',
      ['order'],
    ],
    [
      'a field that nobody knows, behind the one before it',
      'status: x\nwhat: y\nnumber: 1\n',
      'number: 1\nstatus: x\nwhat: y\n',
      ['order'],
    ],
  ])('is fixed: %s', (_, before, after, done) => {
    expect(fixed(before)).toEqual({ text: after, done });
    expect(readCarefully(after).value).toEqual(readCarefully(before).value);
    expect(fixed(after)).toEqual({ text: after, done: [] });
  });

  it.each<[string, string, string]>([
    [
      'above a field',
      '# of all\n\nstatus: x\n# of the number\n# and more\nnumber: 1 # one\n',
      '# of all\n\n# of the number\n# and more\nnumber: 1 # one\nstatus: x\n',
    ],
    [
      'at the top of the file',
      '# the autumn session\nstatus: x\nnumber: 1\n',
      '# the autumn session\nnumber: 1\nstatus: x\n',
    ],
    [
      'below the entries of a list',
      'sources:\n  - id: a\n  # another is awaited\nnumber: 1\n',
      'number: 1\nsources:\n  - id: a\n  # another is awaited\n',
    ],
    ['at the end of the file', 'status: x\nnumber: 1\n# the end\n', 'number: 1\nstatus: x\n# the end\n'],
    [
      'at the end of a line of an entry',
      'sources:\n  - read: r # seen\n    id: a # short\n',
      'sources:\n  - id: a # short\n    read: r # seen\n',
    ],
    [
      'above the first field of an entry',
      'sources:\n  -\n    # where\n    url: u\n    id: a\n',
      'sources:\n  -\n    id: a\n    # where\n    url: u\n',
    ],
  ])('takes a comment %s along', (_, before, after) => {
    expect(fixed(before).text).toBe(after);
    expect(fixed(after).done).toEqual([]);
  });
});

describe('what might change the meaning', () => {
  it.each([
    ['a quoted year, which would be a number', 'start: "2022"\n'],
    ['a quoted number', 'number: "112"\n'],
    ['quotation marks that an address needs', 'agenda:\n  - { id: a, url: "https://example.org/a?b=c#d" }\n'],
    ['spaces in a text over several lines', 'number: |\n  one  \n  two\n'],
    ['empty lines that a text keeps', 'number: |+\n  one\n\n'],
    ['an order that is the author’s own', 'agenda:\n  b: x\n  a: y\n'],
    ['comments among fields between brackets', 'agenda:\n  - { read: x, # seen\n      id: a }\n'],
    ['a comment that cannot move to a hyphen', 'sources:\n  - url: u\n    # short\n    id: a\n'],
    ['a file of comments', '# nothing yet\n'],
    ['an empty file', ''],
  ])('is left alone: %s', (_, text) => {
    expect(fixed(text)).toEqual({ text, done: [] });
  });

  it.each([
    ['a bracket left open', 'status: [x \nnumber: 1 \n'],
    ['a field that occurs twice', 'status: x \nnumber: 1\nstatus: y\n'],
    ['a name for a value', 'status: &a x \nnumber: *a\n'],
  ])('is not touched in a file with a mistake in its YAML: %s', (_, text) => {
    expect(fixed(text)).toEqual({ text, done: [] });
  });
});
