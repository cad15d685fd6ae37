import type { HastNode } from 'satteri';
import { isPhrase } from '../tag-node.ts';
import type { Scene } from './scene.ts';

/** Children of a block: blocks as they are, and runs of what belongs in a sentence, each to be one paragraph. */
export type Run = { readonly block: HastNode } | { readonly paragraph: readonly HastNode[] };

/**
 * The parser drops the paragraph around a line that holds nothing but tags; this finds it again.
 * Tags on the same or the next line belong to one paragraph, an empty line parts them.
 */
export function inParagraphs(children: readonly HastNode[], scene: Scene): Run[] {
  const isInline = (name: string) => scene.prose.vocabulary.get(name)?.level === 'inline';
  const runs: Run[] = [];
  let open: HastNode[] | undefined;
  for (const child of children) {
    // Line ends between blocks are of the parser's making and have no position in the file.
    if (child.type === 'text' && child.position === undefined) continue;
    if (!isPhrase(child, isInline)) {
      open = undefined;
      runs.push({ block: child });
    } else if (open && follows(open.at(-1), child)) {
      if (child.type === 'mdxJsxFlowElement') open.push({ type: 'text', value: ' ' });
      open.push(child);
    } else {
      open = [child];
      runs.push({ paragraph: open });
    }
  }
  return runs;
}

function follows(previous: HastNode | undefined, next: HastNode): boolean {
  const end = previous?.position?.end.line ?? 0;
  return (next.position?.start.line ?? 0) <= end + 1;
}
