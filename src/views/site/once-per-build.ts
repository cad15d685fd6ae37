import type { Locale } from '../../language/locales.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { remembered } from '../../site/page-reads.ts';

/** Caches a view per record graph and language; for views that depend on nothing else but the clock of the build. */
export const oncePerBuild = <View>(make: (graph: RecordGraph, lang: Locale) => View) => remembered(make);
