import type { ResultsElements } from './results-view.ts';

/** An element of the search page, which `Search.astro` writes. */
export const byId = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

/** The parts of the search page that show an answer. */
export const resultsElements = (): ResultsElements => ({
  region: byId('search-results'),
  head: byId('search-head'),
  tools: byId('search-tools'),
  title: byId('search-title'),
  answers: byId('search-answers'),
  forms: byId('search-forms'),
  elsewhere: byId('search-elsewhere'),
  lists: byId('search-lists'),
  link: byId('search-found'),
});
