import { defineTag, type Tag } from './tag.ts';

/**
 * A tag for a part of a page of the site, such as its helplines. It is only judged here: these pages are
 * compiled by Astro, and their route renders a component instead.
 */
export function partTag(name: string): Tag {
  return defineTag({
    name,
    level: 'page',
    content: false,
    attributes: {},
    example: `<${name} />`,
    html: () => '',
  });
}
