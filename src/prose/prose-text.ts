import type { Locale } from '../language/locales.ts';
import { plainText } from './plain-text.ts';
import type { Prose } from './prose.ts';

/**
 * The words of a text without mark-up, one line a paragraph, for counting and for excerpts.
 * With a language the quotation marks are that language's, as on the page.
 */
export function proseText(prose: Prose, lang?: Locale): string {
  return plainText(prose.tree, prose.vocabulary, lang);
}
