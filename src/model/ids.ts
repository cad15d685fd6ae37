import { z } from 'zod';
import { textOf } from './refusal.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A readable name in lower-case words joined by hyphens, such as `national-police-headquarters`. */
export const id = textOf(idPattern, { code: 'not-an-id' });

/** A list of ids, empty where the facts say nothing. */
export const ids = z.array(id).default([]);

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** The id that a text would make; empty where it holds no letter that an id may have. */
export function idFrom(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
