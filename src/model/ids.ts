import { z } from 'zod';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A readable name in lower-case words joined by hyphens, such as `national-police-headquarters`. */
export const id = z.string().regex(idPattern, {
  error: 'is no id: write lower-case letters without accents and digits, joined by single hyphens',
});

/** A list of ids, empty where the facts say nothing. */
export const ids = z.array(id).default([]);

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** The id that a text would make; empty where it holds no letter that could stand in one. */
export function idFrom(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
