import { readText } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';

/** The body of a text as it was written, without its front matter; line ends are the same on every system. */
export function bodySource(path: string): string {
  const text = readText(path).replaceAll('\r\n', '\n');
  return (splitFrontMatter(text)?.body ?? text).trim();
}
