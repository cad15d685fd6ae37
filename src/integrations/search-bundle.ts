import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchedPart } from './page-parts.ts';

/** What of a bundle the search asks for; the interfaces that Pagefind also writes are left out. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|index|fragment)$/;

/** What Pagefind writes; other files of the search stand in the same folder. */
const isOfPagefind = /^(pagefind|wasm)/;

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
  const folder = join(dist, 'search', lang);
  throwAny((await index.writeFiles({ outputPath: folder })).errors);
  await close();
  for (const name of readdirSync(folder)) if (isOfPagefind.test(name) && !needed.test(name)) rmSync(join(folder, name));
}
