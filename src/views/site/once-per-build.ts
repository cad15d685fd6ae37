import type { Locale } from '../../language/locales.ts';
import type { Holdings } from '../../queries/holdings.ts';

type Make<View> = (holdings: Holdings, lang: Locale) => View;

/** A view that is made once for what a build shows, in each language: for what depends on nothing else but the clock of the build. */
export function oncePerBuild<View>(make: Make<View>): Make<View> {
  const made = new WeakMap<Holdings, Map<Locale, View>>();
  return (holdings, lang) => {
    const views = made.get(holdings) ?? new Map<Locale, View>();
    made.set(holdings, views);
    if (!views.has(lang)) views.set(lang, make(holdings, lang));
    return views.get(lang) as View;
  };
}
