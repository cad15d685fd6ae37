import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { locales } from '../language/locales.ts';

/** Files of a bundle that the search asks for; the interfaces that Pagefind also writes are left out. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(index|fragment|filter)\/.*)$/;

/** The part of a page that is searched: its marked body, as far as what only leads elsewhere. */
const searched = /<article[^>]*data-pagefind-body.*?(?=<div data-pagefind-ignore="all">|<\/article>)/s;

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
async function writeBundle(dist: string, lang: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: lang, writePlayground: false });
  throwAny(errors);
  if (!index) return;
  for (const page of pagesBelow(join(dist, lang))) {
    const content = readFileSync(join(dist, lang, page), 'utf8');
    const article = searched.exec(content)?.[0];
    if (!article) continue;
    const added = await index.addHTMLFile({
      sourcePath: `${lang}/${page}`,
      content: `<html lang="${lang}">${article}</html>`,
    });
    throwAny(added.errors);
  }
  const { files, errors: unwritten } = await index.getFiles();
  throwAny(unwritten);
  for (const { path, content } of files.filter(({ path }) => needed.test(path))) {
    const target = join(dist, 'search', lang, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await index.deleteIndex();
}

/** Makes the search index when the pages are finished: one bundle for each language, each with its own stemmer. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const begun = performance.now();
        await Promise.all(locales.map((lang) => writeBundle(fileURLToPath(dir), lang)));
        await close();
        logger.info(`search index: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
      },
    },
  };
}
