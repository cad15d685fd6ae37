import { readProse } from '../prose/read-prose.ts';
import { renderProse } from '../prose/render-prose.ts';
import { recordVocabulary } from '../prose/vocabulary.ts';

/** What the body of a text says: its HTML, with links and pictures as written. Undefined where it has a mistake. */
export function bodyMeaning(text: string, path: string): string | undefined {
  const lang = /(?:^|[\\/])hu\.mdx?$/.test(path) ? 'hu' : 'en';
  const prose = readProse(text, path.endsWith('.md') ? 'md' : 'mdx', recordVocabulary, lang);
  if (prose.flaws.length > 0) return undefined;
  return renderProse(prose, { lang, link: (href) => ({ href }), picture: (src) => ({ src }) }).html;
}
