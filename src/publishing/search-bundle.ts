import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { BundlePages } from '../search/index/index-format.ts';
import { packed } from './packed.ts';

/** What Pagefind is given of a record. */
export interface BundleRecord {
  url: string;
  number: string;
  /** Its text without mark-up. */
  content: string;
}

/** A finished file of a bundle; its path is relative to the folder of the bundle. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** The files of a bundle that the search loads; interfaces and the texts of the pages, which Pagefind also makes, are left out. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|[^/]*\.pf_meta|wasm\.[^/]*|index\/.*)$/;

const fragment = /^fragment\/(.*)\.pf_fragment$/;

/** What Pagefind writes before the JSON of a file. */
const signature = 'pagefind_dcd';

const throwAny = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
};

/** Indexes the records of a language with Pagefind; the same records in the same order give the same files. */
export async function bundleFiles(
  lang: string,
  records: AsyncIterable<BundleRecord> | Iterable<BundleRecord>,
): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: lang, writePlayground: false });
  throwAny(errors);
  if (!index) return [];
  for await (const { url, number, content } of records) {
    throwAny((await index.addCustomRecord({ url, content, language: lang, meta: { number } })).errors);
  }
  const made = await index.getFiles();
  throwAny(made.errors);
  await close();
  const files: BundleFile[] = [];
  const pages: BundlePages = {};
  for (const { path, content } of made.files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (fragment.test(path)) {
      const text = gunzipSync(content).toString('utf8');
      pages[basename(path, '.pf_fragment')] = JSON.parse(text.slice(signature.length)).meta.number;
    } else if (needed.test(path)) files.push({ path, content });
  }
  return [...files, { path: 'pages.idx', content: packed(pages) }];
}
