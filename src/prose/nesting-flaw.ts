import type { HastNode } from 'satteri';
import type { ProseFlaw } from './flaw.ts';
import { positionOf } from './reading.ts';

/** Elements within each other. Whatever walks over a tree calls itself for each level, and the stack has an end. */
const mostLevels = 100;

/** The first node that lies too deep in quotations, lists or tags within each other. */
export function nestingFlaw(tree: HastNode): ProseFlaw | undefined {
  let level: readonly HastNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (first && depth > mostLevels) {
      return { ...positionOf(first), claim: 'size', code: 'deep-nesting', params: { most: mostLevels } };
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as readonly HastNode[]) : []));
  }
  return undefined;
}
