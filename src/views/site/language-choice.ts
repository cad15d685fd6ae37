import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { homePath, path, sectionPath } from '../../site/urls.ts';
import type { Inline } from '../text/inline.ts';
import { type HelplineView, helplineViews } from './helplines.ts';
import { siteName } from './site-name.ts';

/** What the site offers in one language, on a page that is in both. */
export interface LanguageOffer {
  lang: Locale;
  name: string;
  description: string | undefined;
  href: string;
  archive: Inline;
  search: Inline;
  helplines: HelplineView[];
}

/** The page at the root: both languages side by side, and no way without a click. */
export interface LanguageChoice {
  title: string;
  description: string;
  path: string;
  offers: LanguageOffer[];
}

export function languageChoice(graph: RecordGraph): LanguageChoice {
  const names = locales.map((lang) => siteName(graph, lang));
  return {
    title: [...new Set(names)].join(' · '),
    description: locales
      .map((lang) => graph.site?.description[lang] ?? messagesIn(lang).sectionIntro.archive)
      .join(' '),
    path: path(),
    offers: locales.map((lang) => ({
      lang,
      name: siteName(graph, lang),
      description: graph.site?.description[lang],
      href: homePath(lang),
      archive: { text: messagesIn(lang).section.archive, href: sectionPath('archive', lang) },
      search: { text: messagesIn(lang).section.search, href: sectionPath('search', lang) },
      helplines: helplineViews(graph, lang),
    })),
  };
}
