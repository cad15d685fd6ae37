import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Locale } from '../../language/locales.ts';
import type { ShardPages } from '../../search/pagefind/shards.ts';
import { digestOf } from '../../source/digest.ts';
import { packed } from '../packed.ts';
import { isProgram, type ShardFile } from './shard-files.ts';

/** What Pagefind is given of a record in a language. */
export interface ShardText {
  number: string;
  title: string;
  /** The path of its page below the base path, beginning with a slash. */
  url: string;
  /** All its text, the title included, without mark-up. */
  content: string;
}

/** What Pagefind’s search loads; the interfaces that Pagefind also makes are left out. */
const needed = /^(pagefind-entry\.json|[^/]*\.pf_meta|(index|fragment)\/.*)$/;

const fragment = /^fragment\/(.*)\.pf_fragment$/;

/** What Pagefind writes before the JSON of a file. */
const signature = 'pagefind_dcd';

/** The version of the installed Pagefind. */
export const pagefindVersion: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'),
).version;

/** By which a shard is known: it changes with the texts, with Pagefind and Node, and with this file, which makes it. */
export function shardKey(lang: Locale, texts: readonly ShardText[]): string {
  const maker = [pagefindVersion, process.version, readFileSync(new URL(import.meta.url), 'utf8')];
  return digestOf(JSON.stringify([lang, maker, texts]));
}

const throwAny = (errors: string[]) => {
  if (errors.length > 0) throw new Error(errors.join('; '));
};

/** Indexes texts with Pagefind; the same texts in the same order give the same files. Shards are made one at a time. */
export async function indexShard(lang: Locale, texts: readonly ShardText[]): Promise<ShardFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: lang, writePlayground: false });
  throwAny(errors);
  if (!index) throw new Error('it begins no index');
  for (const { number, title, url, content } of texts)
    throwAny((await index.addCustomRecord({ url, content, language: lang, meta: { title, number } })).errors);
  const made = await index.getFiles();
  throwAny(made.errors);
  await index.deleteIndex();
  const files = made.files
    .filter(({ path }) => needed.test(path) || (isProgram(path) && path !== 'wasm.unknown.pagefind'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, { path: 'pages.idx', content: packed(pagesIn(files)) }];
}

/** The reference number of the record on each page. */
function pagesIn(files: readonly ShardFile[]): ShardPages {
  return Object.fromEntries(
    files
      .filter(({ path }) => fragment.test(path))
      .map(({ path, content }) => {
        const text = gunzipSync(content).toString('utf8');
        return [basename(path, '.pf_fragment'), JSON.parse(text.slice(signature.length)).meta.number];
      }),
  );
}
