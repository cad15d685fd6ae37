import type { Element, ElementContent } from 'hast';
import type { HastNode } from 'satteri';
import { marksIn, type TextNode, type WrittenMark } from './written-marks.ts';

const elementsOf: Readonly<Record<string, readonly string[]>> = {
  '*': ['em'],
  '**': ['strong'],
  '***': ['em', 'strong'],
  _: ['em'],
  __: ['strong'],
  '~~': ['del'],
};

const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
const isSpace = (sign: string) => sign.trim() === '';
const isPunctuation = (sign: string) => /[\p{P}\p{S}]/u.test(sign);
const isDigit = (sign: string) => /\p{N}/u.test(sign);

/** Whether a mark can begin a passage: right before its first sign; within a word only before a bracket or a quotation. */
export const opensPassage = ({ before, after }: WrittenMark): boolean =>
  !isSpace(after) && !isDigit(before) && (!isWord(before) || isPunctuation(after));

/** Whether a mark can end a passage: right behind its last sign. */
export const closesPassage = ({ before, after }: WrittenMark): boolean => !isSpace(before) && !isDigit(after);

interface Point {
  offset: number;
  line: number;
  column: number;
}

interface MarkInChild extends WrittenMark {
  child: TextNode;
}

/** The marks that belong together, the outer ones around the inner ones; `true` begins a passage. */
function pairsAmong(marks: readonly MarkInChild[]): Map<MarkInChild, boolean> {
  const paired = new Map<MarkInChild, boolean>();
  const open: MarkInChild[] = [];
  for (const mark of marks) {
    if (!(mark.text in elementsOf) || mark.shownAt === undefined) continue;
    const at = open.findLastIndex(({ text, start }) => text === mark.text && start + text.length < mark.start);
    const opener = open[at];
    if (opener && closesPassage(mark)) {
      paired.set(opener, true).set(mark, false);
      open.length = at;
    } else if (opensPassage(mark)) open.push(mark);
  }
  return paired;
}

/** The point at an offset of the source behind another one. */
function pointAt(offset: number, from: Point, source: string): Point {
  const passed = source.slice(from.offset, offset);
  const lines = passed.split('\n').length - 1;
  const column = lines === 0 ? from.column + passed.length : passed.length - passed.lastIndexOf('\n');
  return { offset, line: from.line + lines, column };
}

function wrapped(children: ElementContent[], mark: string): Element {
  const [outer = 'em', inner] = elementsOf[mark] ?? [];
  const content: ElementContent[] = inner ? [{ type: 'element', tagName: inner, properties: {}, children }] : children;
  return { type: 'element', tagName: outer, properties: {}, children: content };
}

/** The parts of a text node between its paired marks, and these marks, in their order. */
function partsOf(node: TextNode, source: string, marks: readonly MarkInChild[]): (TextNode | MarkInChild)[] {
  const { start, end } = node.position ?? {};
  if (!start || !end || marks.length === 0) return [node];
  let [shown, from] = [0, start as Point];
  const parts: (TextNode | MarkInChild)[] = [];
  const addPart = (shownTo: number, to: Point) => {
    const value = node.value.slice(shown, shownTo);
    if (value !== '') parts.push({ type: 'text', value, position: { start: from, end: to } });
  };
  for (const mark of marks) {
    const at = mark.shownAt ?? 0;
    const before = pointAt(mark.start, from, source);
    addPart(at, before);
    parts.push(mark);
    shown = at + mark.text.length;
    from = pointAt(mark.start + mark.text.length, before, source);
  }
  addPart(node.value.length, end as Point);
  return parts;
}

/**
 * Makes the passages bold or emphasised that the parser left alone since a letter follows their last mark:
 * `**„Nyitott szemmel”**ről`, as Hungarian endings are written.
 */
export function pairMarks(parent: Extract<HastNode, { children: unknown }>, source: string): void {
  const children = parent.children as ElementContent[];
  const marks = children.flatMap((child) =>
    child.type === 'text' ? marksIn(child, source).map((mark): MarkInChild => ({ ...mark, child })) : [],
  );
  const paired = marks.length > 1 ? pairsAmong(marks) : new Map<MarkInChild, boolean>();
  if (paired.size === 0) return;
  const levels: { mark: string; within: ElementContent[] }[] = [{ mark: '', within: [] }];
  const inOrder = Map.groupBy(
    [...paired.keys()].sort((a, b) => a.start - b.start),
    ({ child }) => child,
  );
  const all = children.flatMap((child): (ElementContent | MarkInChild)[] =>
    child.type === 'text' ? partsOf(child, source, inOrder.get(child) ?? []) : [child],
  );
  for (const each of all) {
    if ('type' in each) levels.at(-1)?.within.push(each);
    else if (paired.get(each)) levels.push({ mark: each.text, within: [] });
    else {
      const { mark, within } = levels.pop() ?? { mark: '', within: [] };
      levels.at(-1)?.within.push(wrapped(within, mark));
    }
  }
  children.splice(0, children.length, ...(levels[0]?.within ?? []));
}
