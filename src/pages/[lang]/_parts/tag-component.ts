import {
  type AstroComponentFactory,
  createComponent,
  renderTemplate,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import type { Locale } from '../../../language/locales.ts';
import type { Tag } from '../../../prose/tag.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { tagHtml } from '../../../views/text/tag-html.ts';

/** The component behind a tag on the site’s own pages. */
export function tagComponent(tag: Tag): AstroComponentFactory {
  return createComponent(async (result, props: Record<string, string>, slots) => {
    const { params, slots: content } = result.createAstro(props, slots);
    const inner = tag.content ? await content.render('default') : '';
    const html = tagHtml(tag, props, inner, await recordGraph(), params.lang as Locale);
    return renderTemplate`${unescapeHTML(html)}`;
  });
}
