import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../../language/locales.ts';
import type { Engine, Result } from '../../search/answer.ts';
import { createEngine } from '../../search/engine.ts';
import { queryOf } from '../../search/query.ts';
import { settings } from '../../site/settings.ts';

/** What the search expects of a page, given here: where it is, and a fetch that reads files of the build. */
function actAsPage(bundles: URL): void {
  Object.assign(globalThis, {
    location: bundles,
    fetch: async (address: string | URL) => new Response(await readFile(fileURLToPath(new URL(address, bundles)))),
  });
}

/** The engine of the search page over the bundles of a finished build. */
export function engineOver(dist: string): Engine {
  const bundles = pathToFileURL(`${join(resolve(dist), 'search')}/`);
  actAsPage(bundles);
  return createEngine({
    bundles: bundles.href,
    baseUrl: settings().basePath,
    now: () => settings().clock,
    options: (lang) => ({ basePath: `${bundles.href}${lang}/`, noWorker: true }),
  });
}

const plain = (excerpt: string) =>
  excerpt
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const line = ({ number, lang, title, url, excerpt }: Result) =>
  `${number} [${lang}] ${title}\n  ${url}\n  ${plain(excerpt)}`;

/** Every page of an answer, and then what the other language alone has. */
async function everything(engine: Engine, words: string, lang: Locale): Promise<Result[]> {
  const first = await engine.find(queryOf({ words }), lang);
  const results = [...first.jump];
  for (let page = 1; page <= Math.max(1, first.pages); page++) {
    const answer = page === 1 ? first : await engine.find(queryOf({ words, page }), lang);
    results.push(...answer.results, ...(await answer.rest()));
  }
  return [...results, ...(await first.elsewhere()).results];
}

/** `search "words" [--lang en|hu] [--json] [--dist DIR]`: asks the finished build through the engine of the search page. */
export async function search(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
    },
  });
  const words = positionals.join(' ').trim();
  const { lang } = values;
  const folder = join(resolve(values.dist), 'search');
  const complain = (sentence: string) => {
    console.error(sentence);
    return 1;
  };
  if (!words) return complain('Say what to look for: npm run search -- "words".');
  if (!isLocale(lang)) return complain(`There is no language “${lang}” here: write --lang en or --lang hu.`);
  if (!existsSync(folder)) return complain(`There is no search index in ${folder}: run npm run build first.`);

  const results = await everything(engineOver(values.dist), words, lang);
  if (values.json) {
    const fields = results.map(({ number, kind, lang: written, title, url, excerpt }) => ({
      number,
      kind,
      lang: written,
      title,
      url,
      excerpt,
    }));
    console.log(JSON.stringify(fields, null, 2));
  } else console.log(results.length > 0 ? results.map(line).join('\n\n') : 'Nothing found.');
  return 0;
}
