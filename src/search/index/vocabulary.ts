/** How many forms of a term spelling correction knows. */
const maxForms = 3;

/** In more texts than this, a word must be in several of them to be known: most misspellings are in one. */
const fewTexts = 500;

/** How a term is written in all texts. */
export interface Spelling {
  /** How many texts have it as a word. */
  count: number;
  /** How often it is written in which form. */
  forms: Map<string, number>;
}

/** The spellings of all terms that are words. */
export type Spellings = Map<string, Spelling>;

/**
 * Adds the words of a text, or takes them away again.
 *
 * @param text for each term how often it is written in which form
 * @param by 1, or -1 to take them away
 */
export function addSpellings(all: Spellings, text: ReadonlyMap<string, ReadonlyMap<string, number>>, by: 1 | -1): void {
  for (const [term, forms] of text) {
    const known = all.get(term) ?? { count: 0, forms: new Map<string, number>() };
    all.set(term, known);
    known.count += by;
    for (const [form, times] of forms) {
      const left = (known.forms.get(form) ?? 0) + by * times;
      if (left > 0) known.forms.set(form, left);
      else known.forms.delete(form);
    }
    if (known.count === 0) all.delete(term);
  }
}

/**
 * The most frequent forms in which terms are written, for spelling correction; those of frequent terms first.
 *
 * @param texts how many texts there are
 */
export function knownForms(spellings: Spellings, texts: number): string[] {
  const least = texts > fewTexts ? 2 : 1;
  return [...spellings]
    .filter(([, { count }]) => count >= least)
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .flatMap(([, { forms }]) =>
      [...forms]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, maxForms)
        .map(([form]) => form),
    );
}

/** Spellings as they are kept in a file: for each term how many texts have it, and each form with how often it occurs. */
export type KeptSpellings = [term: string, count: number, forms: Record<string, number>][];

export const keptSpellings = (spellings: Spellings): KeptSpellings =>
  [...spellings].map(([term, { count, forms }]) => [term, count, Object.fromEntries(forms)]);

export const spellingsFrom = (kept: KeptSpellings): Spellings =>
  new Map(kept.map(([term, count, forms]) => [term, { count, forms: new Map(Object.entries(forms)) }]));
