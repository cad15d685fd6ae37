import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import type { Prose } from './prose.ts';
import type { ProseContext } from './prose-context.ts';
import { inParagraphs } from './render/in-paragraphs.ts';
import { renderElement } from './render/render-element.ts';
import { renderTag } from './render/render-tag.ts';
import { renderText } from './render/render-text.ts';
import type { Scene } from './render/scene.ts';
import type { RenderedProse } from './rendered-prose.ts';
import { sectionTexts } from './section-texts.ts';
import { sectionIds } from './sections.ts';
import { isPhrase, isTag } from './tag-node.ts';
import { proseWords } from './words.ts';

/**
 * Renders a text. The prose is not altered and can be rendered again for another context.
 *
 * @throws Error when the text has flaws: whoever renders must have judged before
 */
export function renderProse(prose: Prose, context: ProseContext): RenderedProse {
  const [flaw] = prose.flaws;
  if (flaw) throw new Error(`A text with flaws cannot be rendered: ${flaw.line}:${flaw.column} ${flaw.code}`);
  const words = proseWords[context.lang];
  const ids = sectionIds(prose.headings, prose.vocabulary);
  const scene: Scene = { prose, context, words, ids, spoken: context.lang, before: '', tables: 0 };
  const tree = { type: 'root' as const, children: children(prose.tree, scene) };
  return { html: toHtml(tree, { allowDangerousHtml: true }), sections: sectionTexts(prose, context, ids) };
}

function children(node: HastNode, scene: Scene): ElementContent[] {
  if (!('children' in node)) return [];
  return holdsParagraphs(node, scene)
    ? blocks(node.children, scene)
    : node.children.flatMap((child) => render(child, scene));
}

/** Whether a node's words must be in paragraphs. A list item's need not. */
function holdsParagraphs(node: HastNode, scene: Scene): boolean {
  if (isTag(node)) return scene.prose.vocabulary.get(node.name ?? '')?.level !== 'inline';
  return node.type === 'root' || (node.type === 'element' && node.tagName === 'blockquote');
}

function blocks(nodes: readonly HastNode[], scene: Scene): ElementContent[] {
  return inParagraphs(nodes, scene).flatMap((run, index) => {
    scene.before = '';
    const rendered: ElementContent[] =
      'block' in run
        ? render(run.block, scene)
        : [
            {
              type: 'element',
              tagName: 'p',
              properties: {},
              children: run.paragraph.flatMap((one) => render(one, scene)),
            },
          ];
    return index === 0 ? rendered : [{ type: 'text', value: '\n' }, ...rendered];
  });
}

function render(node: HastNode, scene: Scene): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: renderText(node.value, scene) }];
  if (!isPhrase(node, () => true)) scene.before = '';
  if (isTag(node)) return [renderTag(node, scene, children)];
  return node.type === 'element' ? renderElement(node, scene, children) : [];
}
