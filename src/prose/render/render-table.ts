import type { Element } from 'hast';
import { altered, type RenderChildren, type Scene } from './scene.ts';

/** A table in a box of its own that scrolls when the table is too wide, and that the keyboard reaches (WCAG 1.4.10, 2.1.1). */
export function renderTable(node: Element, scene: Scene, children: RenderChildren): Element {
  scene.tables += 1;
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: scene.words.table(scene.tables),
    },
    children: [altered(node, node.properties, children(node, scene))],
  };
}

/** A cell; its alignment is a class, since the site's content security policy refuses styles in the page. */
export function renderTableCell(node: Element, scene: Scene, children: RenderChildren): Element {
  const { style, ...properties } = node.properties;
  const side = /text-align:\s*(left|right|center)/.exec(String(style ?? ''))?.[1];
  const scope = node.tagName === 'th' ? { scope: 'col' } : {};
  const aligned = side === undefined ? {} : { className: [`align-${side}`] };
  return altered(node, { ...properties, ...scope, ...aligned }, children(node, scene));
}
