import type { Locale } from '../language/locales.ts';
import { readProse } from '../prose/read-prose.ts';
import { renderProse } from '../prose/render-prose.ts';
import type { RenderedProse } from '../prose/rendered-prose.ts';
import type { ProseLink, ProsePicture } from '../prose/tag.ts';
import { recordVocabulary } from '../prose/vocabulary.ts';
import { readText } from '../source/content-folder.ts';

interface BodyContext {
  lang: Locale;
  link: (target: string) => ProseLink | undefined;
  picture: (target: string) => ProsePicture | undefined;
}

/**
 * Renders the body of a text when its page is made; nothing of it is kept. Its headings are one level below that of the part
 * of the page which holds it.
 */
export function renderBody(path: string, context: BodyContext): RenderedProse {
  return renderProse(readProse(readText(path), path.endsWith('.md') ? 'md' : 'mdx', recordVocabulary), {
    ...context,
    sink: 1,
  });
}
