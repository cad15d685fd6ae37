import type { Element } from 'hast';
import { plainText } from './plain-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * An id for each heading of a text, unique in it: `s-` and its words without accents, in small letters, with hyphens.
 * The `s-` keeps clear of the ids a page uses itself.
 */
export function sectionIds(headings: readonly Element[], vocabulary: Vocabulary): Map<Element, string> {
  const ids = new Map<Element, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    const wanted = `s-${slug(plainText(heading, vocabulary)) || 'section'}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    ids.set(heading, id);
  }
  return ids;
}

/** The id that a jump (`#what-the-police-see`) means. */
export function sectionOf(target: string): string {
  return `s-${slug(target.replace(/^#(?:s-)?/, ''))}`;
}

function slug(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
