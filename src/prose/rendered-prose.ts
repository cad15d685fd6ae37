import type { ProseSection } from './section-texts.ts';

/** A rendered text: HTML without a heading of level 1, and the same without mark-up, by its sections. */
export interface RenderedProse {
  readonly html: string;
  readonly sections: readonly ProseSection[];
}
