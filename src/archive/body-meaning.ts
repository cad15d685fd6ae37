import { readProse } from '../prose/read-prose.ts';
import { renderProse } from '../prose/render-prose.ts';
import { recordVocabulary } from '../prose/vocabulary.ts';

/** What the body of a text says: its HTML, with links and pictures as written. Undefined where it has a mistake. */
export function bodyMeaning(text: string, path: string): string | undefined {
  const prose = readProse(text, path.endsWith('.md') ? 'md' : 'mdx', recordVocabulary);
  if (prose.flaws.length > 0) return undefined;
  return renderProse(prose, { lang: 'en', link: (href) => ({ href }), picture: (src) => ({ src }) }).html;
}
