import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { FieldPath, Place } from './place.ts';

/** A mistake in the YAML itself, told to somebody who writes reports, not programs. */
export interface SyntaxFlaw extends Place {
  sentence: string;
  remedy: string;
}

export interface YamlReading {
  /** What the text says, without blank fields; undefined where it says nothing or cannot be read. */
  value: unknown;
  flaws: SyntaxFlaw[];
}

const advice: Partial<Record<YAMLError['code'], [sentence: string, remedy: string]>> = {
  DUPLICATE_KEY: ['This field stands here twice.', 'Keep one of the two.'],
  TAB_AS_INDENT: ['The line is indented with a tab.', 'Indent with spaces, two for each step.'],
  BAD_INDENT: [
    'The line is not indented like its neighbours.',
    'Line it up with the field above, two spaces for each step.',
  ],
  MISSING_CHAR: [
    'A bracket or quotation mark is opened and not closed.',
    'Close it, or put the whole value between straight quotation marks.',
  ],
  UNEXPECTED_TOKEN: [
    'This cannot stand here.',
    'Put a text that holds a colon, a comma or a bracket between straight quotation marks.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second colon in one line.',
    'Put the text that holds the colon between straight quotation marks.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The line has no colon after its field, or the line before is not finished.',
    'Write field, colon, space, value.',
  ],
  IMPOSSIBLE: ['This cannot be read.', 'Compare the line with the example in the handbook.'],
  ALIAS_PROPS: [
    'An asterisk at the beginning of a value has a meaning of its own.',
    'Put the value between straight quotation marks.',
  ],
  BAD_ALIAS: [
    'An asterisk or ampersand at the beginning of a value has a meaning of its own.',
    'Put the value between straight quotation marks.',
  ],
  MULTIPLE_DOCS: ['A line of three hyphens splits the file in two.', 'Remove it.'],
};

const isBlank = (node: unknown) => node === null || (isScalar(node) && (node.value === null || node.value === ''));

/** Fields without a value and with an empty text count as absent. */
function dropBlanks(node: unknown): void {
  if (isMap(node)) {
    node.items = node.items.filter((pair) => !isBlank(pair.value));
    for (const pair of node.items) dropBlanks(pair.value);
  } else if (isSeq(node)) {
    node.items = node.items.filter((item) => !isBlank(item));
    for (const item of node.items) dropBlanks(item);
  }
}

const parse = (text: string, lineCounter?: LineCounter) =>
  parseDocument(text, { prettyErrors: false, version: '1.2', ...(lineCounter && { lineCounter }) });

/** Reads a YAML text. `firstLine` is the line at which the text begins in its file. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const document = parse(text);
  const problems = [...document.errors, ...document.warnings];
  if (problems.length === 0) {
    dropBlanks(document.contents);
    return { value: document.toJS() ?? undefined, flaws: [] };
  }
  const lines = new LineCounter();
  parse(text, lines);
  const flaws = problems.map(({ code, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    const [sentence, remedy] = advice[code] ?? [
      'This line cannot be read.',
      'Compare it with the example in the handbook.',
    ];
    return { line: line + firstLine - 1, column: col, sentence, remedy };
  });
  return { value: undefined, flaws };
}

function step(node: unknown, key: string | number): { at: number | undefined; next: unknown } {
  if (isMap(node)) {
    const pair = node.items.find(
      (item: Pair) => String((item.key as Node & { value?: unknown })?.value) === String(key),
    );
    return { at: (pair?.key as Node | undefined)?.range?.[0], next: pair?.value };
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items.filter((entry) => !isBlank(entry))[key];
    return { at: (item as Node | undefined)?.range?.[0], next: item };
  }
  return { at: undefined, next: undefined };
}

/**
 * A finder of places in a YAML text: the key of a field, the beginning of a list item; of a field that is not
 * there, the place of the nearest one around it.
 */
export function locator(text: string, firstLine = 1): (path: FieldPath) => Place {
  const lines = new LineCounter();
  const document: Document = parse(text, lines);
  return (path) => {
    let node: unknown = document.contents;
    let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
    for (const key of path) {
      const { at, next } = step(node, key);
      if (at === undefined) break;
      offset = at;
      node = next;
    }
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}
