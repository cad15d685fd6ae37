import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Holdings } from '../../queries/holdings.ts';
import { homePath, pagePath } from '../../site/urls.ts';
import { pagesAbove } from '../list/pages-above.ts';
import { hrefOf } from '../text/piece.ts';
import type { PageHead } from './frame.ts';

/** The head of a page of the site itself. Without a twin the language switch leads to the home page. */
export function sitePageHead({ pages }: Holdings, id: string, lang: Locale): PageHead {
  const page = pages.find((each) => each.id === id && each.lang === lang);
  if (!page) throw new Error(`There is no page ${id} in ${lang}.`);
  const other = otherLocale(lang);
  const exists = pages.some((each) => each.id === id && each.lang === other);
  return {
    lang,
    title: page.words.title,
    description: page.words.summary,
    path: pagePath(id, lang),
    twin: { path: exists ? pagePath(id, other) : homePath(other), exists },
    trail: pagesAbove(pages, id, lang).map((above) => ({ text: above.words.title, href: pagePath(above.id, lang) })),
  };
}

/** Where a link of a page of the site leads: an id becomes an address; undefined where nothing shown has it. */
export function targetOf(holdings: Holdings, target: string, lang: Locale): string | undefined {
  if (/^([a-z]+:|[#/])/.test(target)) return target;
  if (holdings.pages.some((page) => page.id === target && page.lang === lang)) return pagePath(target, lang);
  const thing = holdings.byId.get(target);
  return thing && hrefOf(thing, lang);
}
