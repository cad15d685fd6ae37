import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import { type Splice, spliced } from './splice.ts';
import { readCarefully } from './yaml-text.ts';

const end = (node: unknown) => (node as Node).range?.[1] ?? 0;

/** Replaces the value of a field, or adds one to a field without a value. */
function replaced({ key, value }: Pair, text: string): Splice {
  const [from = 0, to = 0] = (value as Node | null)?.range ?? [];
  return to > from ? { start: from, end: to, text } : { start: end(key) + 1, end: end(key) + 1, text: ` ${text}` };
}

/** The end of the line in which a field ends; the beginning of the text where there is no field. */
function lineAfter(yaml: string, pair: Pair | undefined): number {
  if (!pair) return 0;
  const at = end(pair.value ?? pair.key);
  if (yaml[at - 1] === '\n') return at;
  const found = yaml.indexOf('\n', at);
  return found < 0 ? yaml.length : found + 1;
}

/** The fields of a YAML text; undefined where it has a mistake. */
function fieldsIn(yaml: string): Record<string, unknown> | undefined {
  const { value, flaws } = readCarefully(yaml);
  return flaws.length === 0 ? ((value ?? {}) as Record<string, unknown>) : undefined;
}

/**
 * A text with one field of its front matter set to a plain value, by the smallest edit: comments, layout and line ends
 * stay. Undefined where the front matter cannot be read, or is written so that this cannot be done without doubt.
 *
 * @param order the names of the fields in the order in which they are written
 */
export function withFrontMatterField(
  text: string,
  name: string,
  value: string,
  order: readonly string[],
): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const front = splitFrontMatter(text.slice(mark.length));
  if (!front) return undefined;
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  const start = text.indexOf('\n') + 1;
  const { contents } = parseDocument(front.yaml, { prettyErrors: false });
  if (!isMap(contents) || contents.flow) return undefined;
  const rank = ({ key }: Pair) => (isScalar(key) ? order.indexOf(String(key.value)) : -1);
  const pairs = contents.items as Pair[];
  const present = pairs.find((pair) => rank(pair) === order.indexOf(name));
  const before = pairs.findLast((pair) => rank(pair) >= 0 && rank(pair) < order.indexOf(name));
  const at = lineAfter(front.yaml, before);
  const isLast = at === front.yaml.length && !front.yaml.endsWith('\n');
  const line = isLast ? `${lineEnd}${name}: ${value}` : `${name}: ${value}${lineEnd}`;
  const edited = spliced(front.yaml, [present ? replaced(present, value) : { start: at, end: at, text: line }]);
  const [old, now] = [fieldsIn(front.yaml), fieldsIn(edited)];
  if (!old || !now || !isDeepStrictEqual(now, { ...old, [name]: value })) return undefined;
  return text.slice(0, start) + edited + text.slice(start + front.yaml.length);
}
