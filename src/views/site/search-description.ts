import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { absolute, filePath, openSearchPath, sectionPath } from '../../site/urls.ts';
import { appIdentity } from './app-identity.ts';

/** The most characters of a name in an OpenSearch description (OpenSearch 1.1, 4.2.1). */
const longest = { shortName: 16, name: 48 };

/** As many whole words as there is room for; of a longer word, as many letters. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const words = text
    .slice(0, limit + 1)
    .split(' ')
    .slice(0, -1)
    .join(' ');
  return words === '' ? `${text.slice(0, limit - 1)}…` : words;
}

/** The search of the site for browsers and other search engines, in a language. */
export function searchDescription(graph: RecordGraph, lang: Locale) {
  const { shortName } = appIdentity(graph, lang);
  const m = messagesIn(lang);
  return {
    shortName: cut(shortName, longest.shortName),
    name: cut(shortName, longest.name),
    description: graph.site?.description[lang] ?? m.frame.searchLabel,
    lang,
    self: absolute(openSearchPath(lang)),
    template: `${absolute(sectionPath('search', lang))}?q={searchTerms}`,
    icon: absolute(filePath('favicon.ico')),
  };
}
