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
  type YAMLMap,
} from 'yaml';
import type { FieldPath, Position } from './position.ts';
import { readQuickly } from './quick-yaml.ts';
import { withAdvice } from './yaml-advice.ts';
import { diagnosisOf, plain, specialSign, type YamlDiagnosis } from './yaml-diagnosis.ts';

/**
 * A mistake in the YAML itself, as somebody who writes reports, not programs, would see it; with the path of its field
 * where the rest of the text can be read in spite of it.
 */
export type SyntaxFlaw = YamlDiagnosis & Position & { path?: FieldPath };

export interface YamlReading {
  /** What the text says, without blank fields; undefined where it says nothing or cannot be read. */
  value: unknown;
  flaws: SyntaxFlaw[];
}

/** Whether it is known what a text says, whatever is wrong with it. */
export const isRead = ({ value, flaws }: YamlReading): boolean => value !== undefined || flaws.length === 0;

const isBlank = (node: unknown) => node === null || (isScalar(node) && (node.value === null || node.value === ''));

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

/** Fields without a value and with an empty text count as absent; of a field that is there twice, the first counts. */
function dropBlanks(node: unknown): void {
  if (isMap(node)) {
    const kept = new Set<string>();
    node.items = node.items.filter((pair) => {
      if (isBlank(pair.value) || kept.has(keyOf(pair))) return false;
      kept.add(keyOf(pair));
      return true;
    });
    for (const pair of node.items) dropBlanks(pair.value);
  } else if (isSeq(node)) {
    node.items = node.items.filter((item) => !isBlank(item));
    for (const item of node.items) dropBlanks(item);
  }
}

const parse = (text: string) => parseDocument(text, { prettyErrors: false, version: '1.2', stringKeys: true });

const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];

/** Positions in a text, counted from the line at which the text begins in its file. */
function positionsIn(text: string, firstLine: number): (offset: number) => Position {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + firstLine, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

interface Mistake {
  offset: number;
  diagnosis: YamlDiagnosis;
  path?: FieldPath;
}

/** A quotation mark or bracket that was left open, found by what it swallowed. */
function leftOpen(document: Document, text: string, { pos }: YAMLError): Mistake | undefined {
  let quote: Mistake | undefined;
  let bracket: Mistake | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || quote) return;
      const [start, end] = range;
      const written = text.slice(start, end);
      const isOpen = written.length < 2 || !written.endsWith(written.charAt(0));
      const hasSwallowed = /\n[ \t]*(- )?[\w-]+:/.test(written);
      if ((isOpen || hasSwallowed) && start < pos[0] && end >= pos[0] - 1) {
        quote = { offset: start, diagnosis: plain('unclosed-quote') };
      }
    },
    Collection(_, { flow, range }) {
      if (!flow || !range || /[\]}]/.test(text.charAt(range[1] - 1)) || range[0] >= pos[0] || range[1] < pos[0]) return;
      bracket = { offset: range[0], diagnosis: plain('unclosed-bracket') };
    },
  });
  // An open quotation mark swallows the bracket that would close after it.
  return quote ?? bracket;
}

/** The path of the field whose name is at an offset. */
function pathAt(document: Document, offset: number): FieldPath {
  let found: FieldPath = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      if (startOf(pair.key) !== offset) return undefined;
      const around = [...ancestors.slice(1), pair].flatMap((node, index, all): (string | number)[] => {
        if (isSeq(node)) return [node.items.indexOf(all[index + 1])];
        return isMap(node) ? [] : [keyOf(node as Pair)];
      });
      found = around;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * The mistakes that the parser found. After the first one that breaks the shape of the text, what it says is
 * mostly a consequence and is left out; fields that occur twice break nothing.
 */
function parsingMistakes(document: Document, text: string): Mistake[] {
  const problems = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const breaking = problems.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return (breaking < 0 ? problems : problems.slice(0, breaking + 1)).map((problem) => {
    const [offset] = problem.pos;
    const open = leftOpen(document, text, problem);
    if (open) return open;
    const diagnosis = diagnosisOf(problem, document, text);
    return { offset, diagnosis, ...(problem.code === 'DUPLICATE_KEY' && { path: pathAt(document, offset) }) };
  });
}

/** A value in braces with a comma in it, which ends it: the rest of it is a field without a value, `given: Anna, MP`. */
function cutByComma({ items }: YAMLMap, text: string): Mistake[] {
  const at = items.findIndex(({ value }, index) => index > 0 && value === null);
  const before = items[at - 1]?.value;
  const from = startOf(before);
  if (at < 0 || !isScalar(before) || from === undefined) return [];
  const end = items.findIndex(({ value }, index) => index > at && value !== null);
  const last = items.at(end < 0 ? -1 : end - 1)?.key as Node | undefined;
  const written = text.slice(from, last?.range?.[1] ?? from);
  if (/["\n]/.test(written)) return [];
  return [{ offset: from, diagnosis: { code: 'comma-in-value', params: { written, meant: `"${written}"` } } }];
}

/**
 * What the parser accepts and no editor means: names for values, “field:value” without a space in brackets, and a comma
 * within a value in braces.
 */
function unmeant(document: Document, text: string): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Alias: (_, node) => void found.push({ offset: startOf(node) ?? 0, diagnosis: specialSign('&*') }),
    Value: (_, node) =>
      void (
        'anchor' in node &&
        node.anchor &&
        found.push({ offset: startOf(node) ?? 0, diagnosis: specialSign('&*') })
      ),
    Map(_, map) {
      if (map.flow && document.errors.length === 0) found.push(...cutByComma(map, text));
    },
    Pair(_, { key, value }) {
      if (isBlank(value) && isScalar(key) && /^[\w-]+:\S/.test(String(key.value)))
        found.push({ offset: startOf(key) ?? 0, diagnosis: plain('missing-colon-space') });
    },
  });
  return withoutRepeatedAliases(found, document);
}

/** Where names for values are used as YAML means them, one message is enough, however often they are. */
function withoutRepeatedAliases(found: readonly Mistake[], document: Document): Mistake[] {
  const isUsed = document.errors.every(({ code }) => code !== 'BAD_ALIAS') && found.length > 1;
  const isAlias = ({ diagnosis }: Mistake) => diagnosis.code === 'special-sign';
  const first = found.find(isAlias);
  return isUsed ? found.filter((mistake) => !isAlias(mistake) || mistake === first) : [...found];
}

/** Reads a YAML text. `firstLine` is the line at which the text begins in its file. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const quick = readQuickly(text);
  return quick ? { ...quick, flaws: [] } : readCarefully(text, firstLine);
}

/** Reads with the parser that knows positions. */
export function readCarefully(text: string, firstLine = 1): YamlReading {
  const document = parse(text);
  const named = unmeant(document, text);
  const mistakes = named.length > 0 ? named : parsingMistakes(document, text);
  const positionOf = positionsIn(text, firstLine);
  const flaws = mistakes.map(({ offset, diagnosis, path }) => ({
    ...positionOf(offset),
    ...withAdvice(diagnosis, text, offset),
    ...(path && { path }),
  }));
  // A field that is there twice does not keep the others from being read.
  if (mistakes.some(({ path }) => path === undefined)) return { value: undefined, flaws };
  dropBlanks(document.contents);
  return { value: document.toJS() ?? undefined, flaws };
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

/** A value as it is written in a YAML text, without quotation marks; undefined where there is none of its own. */
export function writtenValue(text: string): (path: FieldPath) => string | undefined {
  const { contents } = parse(text);
  return (path) => {
    let node: unknown = contents;
    for (const key of path) node = step(node, key).next;
    return isScalar(node) && node.source !== undefined ? node.source : undefined;
  };
}

/**
 * A finder of positions in a YAML text: the key of a field, the beginning of a list item; of a field that is not
 * there, the position of the nearest one around it.
 */
export function locator(text: string, firstLine = 1): (path: FieldPath) => Position {
  const { contents } = parse(text);
  const positionOf = positionsIn(text, firstLine);
  return (path) => {
    let node: unknown = contents;
    let offset = startOf(contents) ?? 0;
    for (const key of path) {
      const { at, next } = step(node, key);
      if (at === undefined) break;
      offset = at;
      node = next;
    }
    return positionOf(offset);
  };
}
