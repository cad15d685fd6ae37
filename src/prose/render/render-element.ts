import type { Element, ElementContent } from 'hast';
import { anchor } from '../anchor.ts';
import { meantTarget } from '../meant-target.ts';
import { sectionOf } from '../sections.ts';
import { directed } from './directed.ts';
import { renderFootnotePart } from './render-footnote-part.ts';
import { renderNumbered } from './render-list.ts';
import { renderTable, renderTableCell } from './render-table.ts';
import { renderWords } from './render-text.ts';
import { altered, type RenderChildren, type Scene } from './scene.ts';

/** An element that Markdown made. */
export function renderElement(node: Element, scene: Scene, children: RenderChildren): ElementContent[] {
  switch (node.tagName) {
    case 'a':
      return renderFootnotePart(node, scene, children) ?? renderLink(node, scene, children);
    case 'li':
      return renderFootnotePart(node, scene, children) ?? [altered(node, directed(node), children(node, scene))];
    case 'img':
      return [renderPicture(node, scene)];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return renderFootnotePart(node, scene, children) ?? [renderHeading(node, scene, children)];
    case 'ol':
      return renderNumbered(node, scene, children);
    case 'table':
      return [renderTable(node, scene, children)];
    case 'th':
    case 'td':
      return [renderTableCell(node, scene, children)];
    case 'code':
      return [node];
    case 'pre':
      // A long line scrolls; the keyboard must reach it (WCAG 2.1.1).
      return [altered(node, { ...node.properties, tabIndex: 0 }, node.children)];
    default:
      return [altered(node, directed(node), children(node, scene))];
  }
}

function renderLink(node: Element, scene: Scene, children: RenderChildren): ElementContent[] {
  const target = meantTarget(String(node.properties.href));
  const link = target.startsWith('#') ? { href: `#${sectionOf(target)}` } : scene.context.link(target);
  const words = children(node, scene);
  return link ? [altered(node, { ...renderedTitle(node, scene), ...anchor(link) }, words)] : words;
}

function renderPicture(node: Element, scene: Scene): ElementContent {
  const alt = renderWords(String(node.properties.alt), scene);
  const picture = scene.context.picture(meantTarget(String(node.properties.src)));
  if (!picture) return { type: 'text', value: alt };
  const { src, width, height } = picture;
  return altered(node, { src, alt, width, height, ...renderedTitle(node, scene), loading: 'lazy' }, []);
}

function renderedTitle(node: Element, scene: Scene): { title?: string } {
  const title = node.properties.title;
  return typeof title === 'string' ? { title: renderWords(title, scene) } : {};
}

function renderHeading(node: Element, scene: Scene, children: RenderChildren): Element {
  const id = scene.ids.get(node) ?? '';
  const depth = Math.min(6, Number(node.tagName.slice(1)) + (scene.context.sink ?? 0));
  return altered({ ...node, tagName: `h${depth}` }, { id }, children(node, scene));
}
