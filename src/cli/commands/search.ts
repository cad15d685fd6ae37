import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isLocale } from '../../language/locales.ts';
import { createEngine, type Hit } from '../../search/engine.ts';
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
export function engineOver(dist: string) {
  const bundles = pathToFileURL(`${join(resolve(dist), 'search')}/`);
  actAsPage(bundles);
  return createEngine({
    bundles: bundles.href,
    baseUrl: settings().basePath,
    options: (lang) => ({ basePath: `${bundles.href}${lang}/`, noWorker: true }),
  });
}

const plain = (excerpt: string) =>
  excerpt
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const line = ({ number, lang, title, url, excerpt }: Hit) =>
  `${number} [${lang}] ${title}\n  ${url}\n  ${plain(excerpt)}`;

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

  const { own, other } = await engineOver(values.dist).find(queryOf({ words }), lang);
  const hits = [...own.hits, ...other.hits];
  if (values.json)
    console.log(
      JSON.stringify(
        hits.map(({ date: _, ...hit }) => hit),
        null,
        2,
      ),
    );
  else console.log(hits.length > 0 ? hits.map(line).join('\n\n') : 'Nothing found.');
  return 0;
}
