import type { HastNode } from 'satteri';

export type TextNode = Extract<HastNode, { type: 'text' }>;

/** A run of one of Markdown’s marks that the parser left in the text, where it is shown as it is. */
export interface WrittenMark {
  text: string;
  /** Offset in the source. */
  start: number;
  /** Offset in the text that is shown; undefined where the two cannot be matched. */
  shownAt: number | undefined;
  /** The characters around it in the source; empty at an end of the text. */
  before: string;
  after: string;
}

/** A node with its offsets in the source; undefined for what the parser has made up. */
export function rangeOf({ position }: HastNode): readonly [start: number, end: number] | undefined {
  const { start, end } = position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? undefined : [start.offset, end.offset];
}

const signs = /\\[!-/:-@[-`{-~]|\*+|_+|~+|`+/g;

const occurrences = (text: string, sign: string) => {
  const found: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found.push(at);
  return found;
};

/** The marks in a text, without those that a backslash makes plain signs. */
export function marksIn(node: TextNode, source: string): WrittenMark[] {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const written = source.slice(start, end);
  if (!/[*_~`]/.test(written)) return [];
  const shown = new Map<string, number[]>();
  const passed = new Map<string, number>();
  return [...written.matchAll(signs)].flatMap(({ 0: text, index }): WrittenMark[] => {
    const sign = text.at(-1) ?? '';
    const isEscaped = text.startsWith('\\');
    const count = passed.get(sign) ?? 0;
    passed.set(sign, count + (isEscaped ? 1 : text.length));
    if (isEscaped) return [];
    const shownAt = shown.getOrInsertComputed(sign, () => occurrences(node.value, sign))[count];
    const isThere = shownAt !== undefined && node.value.startsWith(text, shownAt);
    return [
      {
        text,
        start: start + index,
        shownAt: isThere ? shownAt : undefined,
        before: source.charAt(start + index - 1),
        after: source.charAt(start + index + text.length),
      },
    ];
  });
}
