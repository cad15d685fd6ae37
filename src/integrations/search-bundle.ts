import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { BundlePages } from '../search/index-format.ts';
import { packed } from './packed.ts';
import { searchedPart } from './page-parts.ts';

/** What of a bundle the search asks for; interfaces and the texts of the pages, which Pagefind also makes, are left out. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|[^/]*\.pf_meta|wasm\.[^/]*|index\/.*)$/;

const fragment = /^fragment\/(.*)\.pf_fragment$/;

/** What Pagefind writes before the JSON of a file. */
const signature = 'pagefind_dcd';

/** The pages below a folder, in one fixed order, so that the same site gives the same index. */
function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
}

const throwAny = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
};

/** Indexes the finished pages of a language and writes the bundle. Pages without a marked body are passed over. */
export async function writeBundle(dist: string, lang: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: lang, writePlayground: false });
  throwAny(errors);
  if (!index) return;
  for (const page of pagesBelow(join(dist, lang))) {
    const content = readFileSync(join(dist, lang, page), 'utf8');
    const article = searchedPart(content);
    if (!article) continue;
    const added = await index.addHTMLFile({
      sourcePath: `${lang}/${page}`,
      content: `<html lang="${lang}">${article}</html>`,
    });
    throwAny(added.errors);
  }
  const made = await index.getFiles();
  throwAny(made.errors);
  await close();
  const folder = join(dist, 'search', lang);
  const pages: BundlePages = {};
  for (const { path, content } of made.files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (fragment.test(path)) {
      const text = gunzipSync(content).toString('utf8');
      pages[basename(path, '.pf_fragment')] = JSON.parse(text.slice(signature.length)).meta.number;
    } else if (needed.test(path)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
  writeFileSync(join(folder, 'pages.idx'), packed(pages));
}
