import type { Element, ElementContent } from 'hast';
import { altered, type RenderChildren, type Scene } from './scene.ts';

/** No list of a report counts from here: a number so high at the head of a line is a year. */
const firstYear = 1000;

const isElement = (node: ElementContent, tagName: string): node is Element =>
  node.type === 'element' && node.tagName === tagName;

/**
 * A numbered list. A Hungarian paragraph may begin with a date, „2026. november 22-ig …”, which Markdown takes for a
 * list that starts there: it stays a paragraph.
 */
export function renderNumbered(node: Element, scene: Scene, children: RenderChildren): ElementContent[] {
  const start = Number(node.properties.start ?? 1);
  if (start < firstYear) return [altered(node, node.properties, children(node, scene))];
  let number = start - 1;
  return node.children
    .filter((child) => isElement(child, 'li'))
    .flatMap((item) => {
      number = Number(item.properties.value ?? number + 1);
      const year: ElementContent = { type: 'text', value: `${number}. ` };
      const [first, ...rest] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      if (!first || !isElement(first, 'p')) return [paragraph([year, ...children(item, scene)])];
      const others = children({ ...item, children: rest }, scene);
      return [paragraph([year, ...children(first, scene)]), ...others];
    });
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}
