import type { Locale } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { ground } from '../../site/ground.ts';
import { filePath, homePath, path } from '../../site/urls.ts';
import { siteName } from './site-name.ts';

/** Names and colours for an installed site; the short name is the full name up to its first colon or dash. */
export function appIdentity(graph: RecordGraph, lang: Locale) {
  const name = siteName(graph, lang);
  const [shortName = name] = name.split(/:| [–—] /);
  return {
    name,
    shortName,
    description: graph.site?.description[lang],
    lang,
    start: homePath(lang),
    scope: path(),
    ground: ground.light,
    icons: [
      { src: filePath('icon-192.png'), size: 192, isMaskable: false },
      { src: filePath('icon-512.png'), size: 512, isMaskable: false },
      { src: filePath('icon-maskable-512.png'), size: 512, isMaskable: true },
    ],
  };
}
