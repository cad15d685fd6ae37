import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { meantTarget } from '../meant-target.ts';
import { languageWithin, type Tag } from '../tag.ts';
import { literals, type TagNode } from '../tag-node.ts';
import { renderWords } from './render-text.ts';
import { inLanguage, type RenderChildren, type Scene } from './scene.ts';

/** A tag of the vocabulary, turned into HTML by its own function. */
export function renderTag(node: TagNode, scene: Scene, children: RenderChildren): ElementContent {
  const tag = scene.prose.vocabulary.get(node.name ?? '');
  if (!tag) throw new Error(`<${node.name}> is not in the vocabulary: a text with flaws cannot be rendered.`);
  const written = literals(node);
  const values = readValues(tag, written, scene);
  const inner = inLanguage(scene, languageWithin(tag, written), () => children(node, scene));
  return { type: 'raw', value: tag.html(values, toHtml(inner, { allowDangerousHtml: true }), scene.words) };
}

function readValues(tag: Tag, written: Readonly<Record<string, string>>, scene: Scene): Parameters<Tag['html']>[0] {
  const values: Record<string, unknown> = {};
  for (const [name, { value: kind }] of Object.entries(tag.attributes)) {
    const text = written[name];
    if (text === undefined) continue;
    if (kind === 'link') values[name] = scene.context.link(meantTarget(text));
    else if (kind === 'picture') values[name] = scene.context.picture(meantTarget(text));
    else values[name] = typeof kind === 'object' || kind === 'language' ? text : renderWords(text, scene);
  }
  return values as Parameters<Tag['html']>[0];
}
