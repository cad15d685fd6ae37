import { defineTag, type Tag } from './tag.ts';

/** How a part of a page is written, with attributes and content of its own. */
function exampleOf(name: string, { content, attributes }: Pick<Tag, 'content' | 'attributes'>): string {
  const written = Object.entries(attributes).map(
    ([key, { value }]) => ` ${key}="${typeof value === 'object' ? value[0] : '…'}"`,
  );
  const opening = `<${name}${written.join('')}`;
  return content ? `${opening}> … </${name}>` : `${opening} />`;
}

/**
 * A tag for a part of a page of the site, such as its helplines. It is only judged here: these pages are
 * compiled by Astro, and their route renders a component instead.
 */
export function partTag<const Name extends string>(
  name: Name,
  { content = false, attributes = {} }: Partial<Pick<Tag, 'content' | 'attributes'>> = {},
): Tag & { name: Name } {
  const example = exampleOf(name, { content, attributes });
  return { ...defineTag({ name, level: 'page', content, attributes, example, html: () => '' }), name };
}
