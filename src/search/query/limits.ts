import { beginningOf } from '../words/fold.ts';
import { type Facet, facets } from './facets.ts';

/** So many UTF-16 units of a question are asked; the longest title of a record has half as many. */
export const mostCharacters = 400;

/** So many values of a facet are asked; each is a line on the page. */
export const mostValues = 50;

/** The words of a question as far as they are asked: up to the last word that is whole. */
export function limitedWords(text: string): string {
  const typed = text.trim();
  if (typed.length <= mostCharacters) return typed;
  const spaced = typed.replace(/\s+/g, ' ');
  if (spaced.length <= mostCharacters) return spaced;
  const beginning = beginningOf(spaced, mostCharacters);
  const end = spaced[beginning.length] === ' ' ? beginning.length : beginning.lastIndexOf(' ');
  return end > 0 ? beginning.slice(0, end) : beginning;
}

/** The values of each facet as far as they are asked: the first of them, each once, in their order by name. */
export function limitedValues(chosen: Record<Facet, readonly string[]>): Record<Facet, string[]> {
  const asked = facets.map((facet) => [facet, [...new Set(chosen[facet])].slice(0, mostValues).sort()] as const);
  return Object.fromEntries(asked) as Record<Facet, string[]>;
}
