import type { HastNode } from 'satteri';

/** A tag as the parser gives it: `flow` on lines of its own, `text` within a paragraph. */
export type TagNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isTag(node: HastNode): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A tag's attributes that have a written value. */
export function literals(node: TagNode): Record<string, string> {
  const values: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      values[attribute.name] = attribute.value;
    }
  }
  return values;
}

const inlineElements = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup']);

/** Whether a node may be part of a sentence. `inlineTag` answers for a tag of the vocabulary. */
export function isPhrase(node: HastNode, inlineTag: (name: string) => boolean): boolean {
  if (node.type === 'element') return inlineElements.has(node.tagName);
  if (isTag(node)) return node.type === 'mdxJsxTextElement' || inlineTag(node.name ?? '');
  return true;
}
