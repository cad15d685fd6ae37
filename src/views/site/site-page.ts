import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { homePath, pagePath } from '../../site/urls.ts';
import { pagesAbove } from '../list/pages-above.ts';
import { hrefOf } from '../text/inline.ts';
import type { PageHead } from './frame.ts';

/** The head of a page of the site itself. Without a translation the language switch leads to the home page. */
export function sitePageHead({ pages, site }: RecordGraph, id: string, lang: Locale): PageHead {
  const page = pages.find((each) => each.id === id && each.lang === lang);
  if (!page) throw new Error(`There is no page ${id} in ${lang}.`);
  const other = otherLocale(lang);
  const exists = pages.some((each) => each.id === id && each.lang === other);
  return {
    lang,
    title: page.words.title,
    ...(id === 'help' && site?.['discreet-help'] && { tabTitle: messagesIn(lang).frame.help }),
    description: page.words.summary,
    path: pagePath(id, lang),
    translation: { path: exists ? pagePath(id, other) : homePath(other), exists },
    trail: pagesAbove(pages, id, lang).map((above) => ({ text: above.words.title, href: pagePath(above.id, lang) })),
  };
}

/** Where a link of a page of the site leads: an id becomes an address; undefined where nothing shown has it. */
export function targetOf(graph: RecordGraph, target: string, lang: Locale): string | undefined {
  if (/^([a-z]+:|[#/])/.test(target)) return target;
  if (graph.pages.some((page) => page.id === target && page.lang === lang)) return pagePath(target, lang);
  const thing = graph.byId.get(target);
  return thing && hrefOf(thing, lang);
}
