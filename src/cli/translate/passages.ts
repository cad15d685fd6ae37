import { withoutLayout } from '../../model/translation.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { readYaml } from '../../source/yaml-text.ts';

/** A piece of a text that is translated as one: a field of the front matter, or a paragraph. */
export interface Passage {
  /** `title`, `agenda: police-trends`, `paragraph 2`. */
  name: string;
  text: string;
}

const apart = new Set(['follows', 'changes']);

/** The passages of a text, in its own order. */
export function passagesOf(text: string): Passage[] {
  const front = splitFrontMatter(text);
  const words = Object.entries((readYaml(front?.yaml ?? '').value ?? {}) as Record<string, unknown>);
  const fields = words.flatMap(([name, value]): Passage[] => {
    if (apart.has(name)) return [];
    if (typeof value !== 'object' || value === null) return [{ name, text: String(value) }];
    return Object.entries(value).map(([id, inner]) => ({ name: `${name}: ${id}`, text: String(inner) }));
  });
  const body = withoutLayout(front?.body ?? '');
  const paragraphs = body === '' ? [] : body.split('\n\n');
  return [...fields, ...paragraphs.map((each, index) => ({ name: `paragraph ${index + 1}`, text: each }))];
}

/** The passages that are not, word for word, among others of their kind: fields by name, paragraphs anywhere. */
export function changedPassages(now: readonly Passage[], then: readonly Passage[]): Passage[] {
  const kindOf = ({ name }: Passage) => name.replace(/ \d+$/, '');
  const known = new Set(then.map((passage) => `${kindOf(passage)}\n${passage.text.trim()}`));
  return now.filter((passage) => !known.has(`${kindOf(passage)}\n${passage.text.trim()}`));
}
