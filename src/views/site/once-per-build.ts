import type { Locale } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';

type Make<View> = (graph: RecordGraph, lang: Locale) => View;

/** Caches a view per record graph and language; for views that depend on nothing else but the clock of the build. */
export function oncePerBuild<View>(make: Make<View>): Make<View> {
  const made = new WeakMap<RecordGraph, Map<Locale, View>>();
  return (graph, lang) => {
    const views = made.get(graph) ?? new Map<Locale, View>();
    made.set(graph, views);
    if (!views.has(lang)) views.set(lang, make(graph, lang));
    return views.get(lang) as View;
  };
}
