/** A heading of a rendered text, for a table of contents; `depth` 2 is `<h2>`. */
export interface ProseHeading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** A rendered text: HTML without a heading of level 1, and its headings in their order. */
export interface RenderedProse {
  readonly html: string;
  readonly headings: readonly ProseHeading[];
}
