import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { blockInOrder } from './block-order.ts';
import type { FieldPath } from './position.ts';
import { type Splice, spliced } from './splice.ts';

/** The names of the fields that a path may have, in their order; none where the author chooses the order. */
export type OrderOf = (path: FieldPath) => readonly string[];

interface Found {
  map: YAMLMap;
  depth: number;
  /** The indices of its fields in the wanted order. */
  wanted: number[];
}

/** The order in which the fields of a map should be written. An unknown field stays behind the one before it. */
function wantedOrder(map: YAMLMap, names: readonly string[]): number[] {
  let rank = -1;
  const ranks = map.items.map(({ key }) => {
    const known = isScalar(key) ? names.indexOf(String(key.value)) : -1;
    rank = known < 0 ? rank : known;
    return rank;
  });
  return ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
}

function misordered(node: unknown, orderOf: OrderOf, path: FieldPath = []): Found[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => misordered(item, orderOf, [...path, index]));
  if (!isMap(node)) return [];
  const wanted = wantedOrder(node, orderOf(path));
  const inner = node.items.flatMap(({ key, value }) =>
    isScalar(key) ? misordered(value, orderOf, [...path, String(key.value)]) : [],
  );
  return wanted.every((at, index) => at === index) ? inner : [{ map: node, depth: path.length, wanted }, ...inner];
}

/** The fields between brackets in another order: the commas and spaces between them stay where they are. */
function flowInOrder(text: string, map: YAMLMap, wanted: readonly number[]): Splice | undefined {
  const parts = map.items.map(({ key, value }) => ({
    start: (key as Node | null)?.range?.[0] ?? -1,
    end: (value as Node | null)?.range?.[1] ?? -1,
  }));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.some(({ start, end }) => start < 0 || end <= start)) return undefined;
  const gaps = parts.map(({ end }, index) => text.slice(end, parts[index + 1]?.start ?? end));
  if (gaps.some((gap) => gap.includes('#'))) return undefined;
  const put = wanted.map((at, index) => text.slice(parts[at]?.start, parts[at]?.end) + gaps[index]).join('');
  return { start: first.start, end: last.end, text: put };
}

/**
 * A YAML text with its fields in order, at every depth. What cannot be moved without doubt, such as fields between
 * brackets with comments among them, stays as it is.
 */
export function inFieldOrder(text: string, orderOf: OrderOf): string {
  let result = text;
  // What lies deeper is put in order first, so that passages never overlap.
  for (let depth = Number.POSITIVE_INFINITY; depth > 0; ) {
    const found = misordered(parseDocument(result, { prettyErrors: false }).contents, orderOf).filter(
      (each) => each.depth < depth,
    );
    depth = Math.max(-1, ...found.map((each) => each.depth));
    const splices = found
      .filter((each) => each.depth === depth)
      .flatMap(({ map, wanted }) => (map.flow ? flowInOrder : blockInOrder)(result, map, wanted) ?? []);
    result = spliced(result, splices);
  }
  return result;
}
