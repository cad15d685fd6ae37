import type { Locale } from '../../language/locales.ts';
import { typography } from '../../language/typography.ts';
import type { Tag } from '../../prose/tag.ts';
import { proseWords } from '../../prose/words.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { targetOf } from '../site/site-page.ts';

/**
 * The HTML of a tag on a page of the site itself, made by the tag’s own function as in the texts of records. Such pages
 * hold no pictures.
 *
 * @param written the attributes as they are written
 * @param inner the HTML between the opening and the closing tag
 */
export function tagHtml(
  tag: Tag,
  written: Record<string, string>,
  inner: string,
  all: RecordGraph,
  lang: Locale,
): string {
  const values: Record<string, unknown> = {};
  for (const [name, { value: kind }] of Object.entries(tag.attributes)) {
    const text = written[name];
    const href = kind === 'link' && text !== undefined ? targetOf(all, text, lang) : undefined;
    if (kind === 'link') values[name] = href && { href };
    else if (text !== undefined && kind !== 'picture')
      values[name] = typeof kind === 'object' || kind === 'language' ? text : typography(text, lang);
  }
  return tag.html(values as Parameters<Tag['html']>[0], inner, proseWords[lang]);
}
