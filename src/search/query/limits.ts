import { beginningOf } from '../words/fold.ts';
import { type Facet, facets } from './facets.ts';

/** How many UTF-16 units of a query are searched for; the longest title of a record has half as many. */
export const maxCharacters = 400;

/** How many values of a facet a query may have; each is a line on the page. */
export const maxValues = 50;

/** The words of a query within the limit: up to the last word that fits. */
export function limitedWords(text: string): string {
  const typed = text.trim();
  if (typed.length <= maxCharacters) return typed;
  const spaced = typed.replace(/\s+/g, ' ');
  if (spaced.length <= maxCharacters) return spaced;
  const beginning = beginningOf(spaced, maxCharacters);
  const end = spaced[beginning.length] === ' ' ? beginning.length : beginning.lastIndexOf(' ');
  return end > 0 ? beginning.slice(0, end) : beginning;
}

/** The values of each facet within the limit: the first of them, each once, in their order by name. */
export function limitedValues(chosen: Record<Facet, readonly string[]>): Record<Facet, string[]> {
  const limited = facets.map((facet) => [facet, [...new Set(chosen[facet])].slice(0, maxValues).sort()] as const);
  return Object.fromEntries(limited) as Record<Facet, string[]>;
}
