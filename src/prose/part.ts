import { defineTag, type Tag } from './tag.ts';

const mark = /<!--part:(\w+)-->/;

/** A tag that stands for a part of the page which somebody else renders; in the HTML it is a marker. */
export function partTag(name: string): Tag {
  return defineTag({
    name,
    place: 'page',
    content: false,
    attributes: {},
    example: `<${name} />`,
    html: () => `<!--part:${name}-->`,
  });
}

/** A piece of a page: HTML, or the name of a part to put there. */
export type Piece = { readonly html: string } | { readonly part: string };

/** The HTML of a page of the site cut at its parts. Comments are refused in a text, so that nobody can forge a marker. */
export function cutAtParts(html: string): Piece[] {
  // The pattern's group puts the names at the odd places.
  return html
    .split(mark)
    .map((piece, index) => (index % 2 === 1 ? { part: piece } : { html: piece }))
    .filter((piece) => !('html' in piece && piece.html.trim() === ''));
}
