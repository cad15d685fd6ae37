import { isLanguageTag } from '../../language/language-tag.ts';
import { nearest } from '../../language/nearest.ts';
import { own } from '../../language/own.ts';
import { complain, type Reading } from '../reading.ts';
import type { Attribute, Tag } from '../tag.ts';
import { literals, type TagNode } from '../tag-node.ts';
import { judgeTarget } from './judge-target.ts';

/** The attributes of a tag, each by its declaration; then those that are missing. */
export function judgeAttributes(node: TagNode, tag: Tag, reading: Reading): void {
  const seen = new Set<string>();
  const { name: tagName, example } = tag;
  for (const written of node.attributes) {
    if (written.type === 'mdxJsxExpressionAttribute') {
      const params = { tag: tagName, value: written.value, example };
      complain(reading, node, 'spread', { code: 'attributes-in-braces', params });
      continue;
    }
    judgeAttribute(node, tag, written, seen.has(written.name), reading);
    seen.add(written.name);
  }
  for (const [name, { required, value }] of Object.entries(tag.attributes)) {
    if (!required || seen.has(name)) continue;
    const params = { tag: tagName, name, example };
    if (value === 'alternative') complain(reading, node, 'missing-alt', { code: 'missing-description', params });
    else complain(reading, node, 'missing-attribute', { code: 'missing-attribute', params });
  }
}

type Written = Extract<TagNode['attributes'][number], { name: string }>;

function judgeAttribute(node: TagNode, tag: Tag, written: Written, isSecond: boolean, reading: Reading): void {
  const { name, value } = written;
  const declared = own(tag.attributes, name);
  const at = { tag: tag.name, name };
  if (declared === undefined) {
    const known = Object.keys(tag.attributes);
    const params = { ...at, known, meant: nearest(name, known), example: tag.example };
    complain(reading, node, 'unknown-attribute', { code: 'unknown-attribute', params });
  } else if (isSecond) {
    complain(reading, node, 'doubled-attribute', { code: 'duplicate-attribute', params: at });
  } else if (typeof value === 'object' && value !== null) {
    complain(reading, node, 'attribute-not-literal', { code: 'value-in-braces', params: at });
  } else if (typeof value !== 'string') {
    const choices = typeof declared.value === 'object' ? declared.value : [];
    complain(reading, node, 'attribute-value', { code: 'attribute-without-value', params: { ...at, choices } });
  } else {
    judgeValue(node, at, value, declared, reading);
  }
}

function judgeValue(
  node: TagNode,
  { tag, name }: { tag: string; name: string },
  value: string,
  { value: allowed, required }: Attribute,
  reading: Reading,
): void {
  if (allowed === 'link' || allowed === 'picture') {
    judgeTarget(reading, node, value, allowed, { words: allowed === 'picture' ? (literals(node).alt ?? '') : '', tag });
  } else if (value.trim() === '') {
    const params = { tag, name, isRequired: required === true };
    if (allowed === 'alternative') complain(reading, node, 'missing-alt', { code: 'empty-description', params });
    else complain(reading, node, 'attribute-value', { code: 'empty-attribute', params });
  } else if (allowed === 'language') {
    if (isLanguageTag(value)) return;
    complain(reading, node, 'attribute-value', { code: 'unknown-language', params: { tag, value } });
  } else if (typeof allowed === 'object' && !allowed.includes(value)) {
    const params = { tag, name, value, choices: allowed, meant: nearest(value, allowed) };
    complain(reading, node, 'attribute-value', { code: 'attribute-not-a-choice', params });
  }
}
