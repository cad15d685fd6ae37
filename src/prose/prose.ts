import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import type { Position, ProseFlaw } from './flaw.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The body of a text, parsed once: what is wrong in it, what it points at, and the tree to render. */
export interface Prose {
  /** In the order of the file; empty means that the text can be rendered. */
  readonly flaws: readonly ProseFlaw[];
  readonly links: readonly ProseTarget[];
  readonly pictures: readonly ProseTarget[];
  /** The HTML tree with the tags of the vocabulary still in it; empty after a syntax error. Never altered. */
  readonly tree: HastNode;
  /** The headings, in the order of the file. */
  readonly headings: readonly Element[];
  readonly vocabulary: Vocabulary;
}

/**
 * Where a link or a picture points. `target` is what the editor means: entities and percent signs decoded
 * when there is no scheme. Jumps within the text (`#section`) are judged here and are not listed.
 */
export interface ProseTarget extends Position {
  readonly target: string;
  readonly kind: 'link' | 'picture';
  /** The words of a link, the description of a picture; empty where there are none. */
  readonly words: string;
  /** The tag that names it; undefined where Markdown does. */
  readonly tag?: string;
}
