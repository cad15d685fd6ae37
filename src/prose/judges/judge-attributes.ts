import { nearest } from '../../language/nearest.ts';
import { own } from '../../language/own.ts';
import { complain, type Reading } from '../reading.ts';
import type { Attribute, Tag } from '../tag.ts';
import type { TagNode } from '../tag-node.ts';
import { judgeTarget } from './judge-target.ts';

/** What stands in a tag beside its name, each attribute by its declaration; then those that are missing. */
export function judgeAttributes(node: TagNode, tag: Tag, reading: Reading): void {
  const seen = new Set<string>();
  for (const written of node.attributes) {
    if (written.type === 'mdxJsxExpressionAttribute') {
      complain(
        reading,
        node,
        'spread',
        `Braces {${written.value}} stand in the tag <${tag.name}>.`,
        `Write each attribute by its name: ${tag.example}.`,
      );
      continue;
    }
    const { name, value } = written;
    const declared = own(tag.attributes, name);
    if (declared === undefined) {
      complain(reading, node, 'unknown-attribute', `<${tag.name}> has no attribute "${name}".`, instead(name, tag));
    } else if (seen.has(name)) {
      complain(reading, node, 'doubled-attribute', `<${tag.name}> has "${name}" twice.`, 'Delete one of the two.');
    } else if (typeof value === 'object' && value !== null) {
      complain(
        reading,
        node,
        'attribute-not-literal',
        `The value of "${name}" in <${tag.name}> stands between braces { }.`,
        `Write it between straight quotation marks: ${name}="…".`,
      );
    } else if (typeof value !== 'string') {
      complain(
        reading,
        node,
        'attribute-value',
        `"${name}" in <${tag.name}> has no value.`,
        `Write ${name}="${suggestion(declared)}", or delete it.`,
      );
    } else {
      judgeValue(node, tag, name, value, declared, reading);
    }
    seen.add(name);
  }
  for (const [name, { required, value }] of Object.entries(tag.attributes)) {
    if (!required || seen.has(name)) continue;
    const claim = value === 'alternative' ? 'missing-alt' : 'missing-attribute';
    complain(reading, node, claim, `<${tag.name}> lacks ${purpose(name, value)}.`, `Add ${name}="…": ${tag.example}.`);
  }
}

function judgeValue(node: TagNode, tag: Tag, name: string, value: string, declared: Attribute, reading: Reading): void {
  const allowed = declared.value;
  if (allowed === 'link' || allowed === 'picture') {
    judgeTarget(reading, node, value, allowed, { words: '', tag: tag.name });
  } else if (value.trim() === '') {
    const claim = allowed === 'alternative' ? 'missing-alt' : 'attribute-value';
    const remedy = declared.required
      ? `Write ${purpose(name, allowed)} there.`
      : `Write something there, or delete ${name}.`;
    complain(reading, node, claim, `"${name}" in <${tag.name}> is empty.`, remedy);
  } else if (allowed === 'language') {
    if (isLanguageTag(value)) return;
    complain(
      reading,
      node,
      'attribute-value',
      `"${value}" in <${tag.name}> is not the code of a language.`,
      'Write the code: "en" for English, "hu" for Hungarian, "de" for German, "uk" for Ukrainian.',
    );
  } else if (typeof allowed === 'object' && !allowed.includes(value)) {
    const near = nearest(value, allowed);
    const list = allowed.map((one) => `"${one}"`).join(' or ');
    complain(
      reading,
      node,
      'attribute-value',
      `"${name}" in <${tag.name}> cannot be "${value}".`,
      near ? `Did you mean "${near}"?` : `Write ${list}.`,
    );
  }
}

function instead(name: string, tag: Tag): string {
  const known = Object.keys(tag.attributes);
  const near = nearest(name, known);
  if (near) return `Did you mean ${near}="…"?`;
  return known.length > 0 ? `Its attributes are ${known.join(', ')}.` : `Write ${tag.example}.`;
}

function suggestion({ value }: Attribute): string {
  return typeof value === 'object' ? value.join('" or "') : '…';
}

function purpose(name: string, value: Attribute['value']): string {
  return value === 'alternative'
    ? `"${name}", a description for those who cannot see the picture (what can be seen)`
    : `"${name}"`;
}

/** A language tag (BCP 47) with a code of two or three letters: longer ones are well-formed but name no language. */
function isLanguageTag(value: string): boolean {
  if (/^[a-z]{2,3}$/.test(value)) return true;
  try {
    return /^[a-z]{2,3}$/.test(new Intl.Locale(value).language);
  } catch {
    return false;
  }
}
