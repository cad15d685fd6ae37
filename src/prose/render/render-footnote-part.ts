import type { Element, ElementContent } from 'hast';
import { footnotesId } from '../section-texts.ts';
import { altered, type RenderChildren, type Scene } from './scene.ts';

/** The footnotes, their heading and the links to and from them, in the language of the text; undefined for any other node. */
export function renderFootnotePart(
  node: Element,
  scene: Scene,
  children: RenderChildren,
): ElementContent[] | undefined {
  const { properties } = node;
  if (properties.id === 'footnote-label') {
    return [
      altered(
        { ...node, tagName: `h${2 + (scene.context.sink ?? 0)}` },
        { id: footnotesId, className: ['visually-hidden'] },
        [{ type: 'text', value: scene.words.footnotes }],
      ),
    ];
  }
  if ('dataFootnoteRef' in properties) {
    const { href, id } = properties;
    const ends = { href: anchored(href), id: anchored(id), ariaDescribedBy: [footnotesId] };
    return [altered(node, { ...properties, ...ends }, children(node, scene))];
  }
  if ('dataFootnoteBackref' in properties) {
    const ariaLabel = scene.words.footnoteBack(String(properties.ariaLabel));
    return [altered(node, { ...properties, href: anchored(properties.href), ariaLabel }, children(node, scene))];
  }
  if (node.tagName === 'li' && properties.id !== undefined) {
    return [altered(node, { ...properties, id: anchored(properties.id) }, children(node, scene))];
  }
  return undefined;
}

/** The parser writes percent signs into ids; an id and a link to it must read the same, decoded or not. */
function anchored(written: unknown): string {
  return String(written).replaceAll('%', '_');
}
