import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { FieldPath, Place } from './place.ts';
import { readQuickly } from './quick-yaml.ts';
import { adviceOn, anchor, gluedColon, unclosedBracket, unclosedQuote } from './yaml-advice.ts';

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

const parse = (text: string) => parseDocument(text, { prettyErrors: false, version: '1.2', stringKeys: true });

const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];

/** Places in a text, counted from the line at which the text begins in its file. */
function placesIn(text: string, firstLine: number): (offset: number) => Place {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + firstLine, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

interface Mistake {
  offset: number;
  advice: readonly [sentence: string, remedy: string];
}

/** A quotation mark or bracket that was left open, found by what it swallowed. */
function leftOpen(document: Document, text: string, { message, pos }: YAMLError): Mistake | undefined {
  let found: Mistake | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || found) return;
      const [start, end] = range;
      const swallowed = /\n[ \t]*(- )?[\w-]+:/.test(text.slice(start, end)) || /Missing closing/.test(message);
      if (swallowed && start < pos[0] && end >= pos[0] - 1) found = { offset: start, advice: unclosedQuote };
    },
    Collection(_, { flow, range }) {
      if (!flow || !range || !/^Flow .* end with/.test(message) || range[0] >= pos[0] || range[1] < pos[0]) return;
      found = { offset: range[0], advice: unclosedBracket };
    },
  });
  return found;
}

/**
 * The mistakes that the parser found. After the first one that breaks the shape of the text, what it says is
 * mostly an echo and is left out; fields that stand twice break nothing.
 */
function parsingMistakes(document: Document, text: string): Mistake[] {
  const problems = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const breaking = problems.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return (breaking < 0 ? problems : problems.slice(0, breaking + 1)).map((problem) => {
    const [offset] = problem.pos;
    const rest = text.slice(offset).split('\n', 1)[0] ?? '';
    return leftOpen(document, text, problem) ?? { offset, advice: adviceOn(problem, `${rest}\n`) };
  });
}

/** What the parser accepts and no editor means: names for values, and “field:value” without a space in brackets. */
function unmeant(document: Document): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Alias: (_, node) => void found.push({ offset: startOf(node) ?? 0, advice: anchor }),
    Value: (_, node) =>
      void ('anchor' in node && node.anchor && found.push({ offset: startOf(node) ?? 0, advice: anchor })),
    Pair(_, { key, value }) {
      if (isBlank(value) && isScalar(key) && /^[\w-]+:\S/.test(String(key.value)))
        found.push({ offset: startOf(key) ?? 0, advice: gluedColon });
    },
  });
  return found;
}

/** Reads a YAML text. `firstLine` is the line at which the text begins in its file. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const quick = readQuickly(text);
  return quick ? { ...quick, flaws: [] } : readCarefully(text, firstLine);
}

/** Reads with the parser that knows places. */
export function readCarefully(text: string, firstLine = 1): YamlReading {
  const document = parse(text);
  const named = unmeant(document);
  const mistakes = named.length > 0 ? named : parsingMistakes(document, text);
  if (mistakes.length === 0) {
    dropBlanks(document.contents);
    return { value: document.toJS() ?? undefined, flaws: [] };
  }
  const placeOf = placesIn(text, firstLine);
  const flaws = mistakes.map(({ offset, advice: [sentence, remedy] }) => ({ ...placeOf(offset), sentence, remedy }));
  return { value: undefined, flaws };
}

function step(node: unknown, key: string | number): { at: number | undefined; next: unknown } {
  if (isMap(node)) {
    const pair = node.items.find((item: Pair) => isScalar(item.key) && item.key.value === String(key));
    return { at: startOf(pair?.key), next: pair?.value };
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items.filter((entry) => !isBlank(entry))[key];
    return { at: startOf(item), next: item };
  }
  return { at: undefined, next: undefined };
}

/**
 * A finder of places in a YAML text: the key of a field, the beginning of a list item; of a field that is not
 * there, the place of the nearest one around it.
 */
export function locator(text: string, firstLine = 1): (path: FieldPath) => Place {
  const { contents } = parse(text);
  const placeOf = placesIn(text, firstLine);
  return (path) => {
    let node: unknown = contents;
    let offset = startOf(contents) ?? 0;
    for (const key of path) {
      const { at, next } = step(node, key);
      if (at === undefined) break;
      offset = at;
      node = next;
    }
    return placeOf(offset);
  };
}
