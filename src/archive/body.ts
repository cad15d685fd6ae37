import type { Locale } from '../language/locales.ts';
import { readProse } from '../prose/read-prose.ts';
import { renderProse } from '../prose/render-prose.ts';
import type { RenderedProse } from '../prose/rendered-prose.ts';
import type { ProseLink, ProsePicture } from '../prose/tag.ts';
import { recordVocabulary } from '../prose/vocabulary.ts';
import { noteRead } from '../site/page-reads.ts';
import { readText } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { normalForm } from '../source/signs/normal-form.ts';
import type { ArchiveRecord } from './archive.ts';

/** What the body of a text may refer to, in the language of the page that shows it. */
interface BodyContext {
  link: (target: string) => ProseLink | undefined;
  picture: (target: string) => ProsePicture | undefined;
}

/** The path of a text and the whole text. A page that shows no body does not depend on it (`ArchiveRecord.headDigest`). */
function textOf({ id, texts }: ArchiveRecord, lang: Locale): { path: string; text: string } {
  const path = texts[lang]?.path;
  if (path === undefined) throw new Error(`${id} has no text in ${lang}.`);
  noteRead(`text ${id} ${lang}`);
  return { path, text: normalForm(readText(path), path) };
}

/**
 * Renders the body of a text when its page is made; nothing of it is kept. Its headings are one level below that of the part
 * of the page which holds it.
 *
 * @throws Error where the record has no text in the language
 */
export function renderBody(record: ArchiveRecord, lang: Locale, context: BodyContext): RenderedProse {
  const { path, text } = textOf(record, lang);
  const prose = readProse(text, path.endsWith('.md') ? 'md' : 'mdx', recordVocabulary, lang);
  return renderProse(prose, { ...context, lang, sink: 1 });
}

/**
 * The body of a text as it was written, without its front matter; line ends are the same on every system.
 *
 * @throws Error where the record has no text in the language
 */
export function bodySource(record: ArchiveRecord, lang: Locale): string {
  const text = textOf(record, lang).text.replaceAll('\r\n', '\n');
  return (splitFrontMatter(text)?.body ?? text).trim();
}
