import { withVisibleSpaces } from './visible-spaces.ts';
import type { FieldPath } from './wording.ts';

/** Kérdés a hasonló név után, különben a teendő. */
export const meantOr = (meant: string | undefined, otherwise: string) =>
  meant ? `Erre gondolt: „${meant}”?` : otherwise;

/** Kérdés a hasonló név után, és a teendő, ha nem az; különben csak a teendő. */
export const meantElse = (meant: string | undefined, otherwise: string) =>
  meant ? `Erre gondolt: „${meant}”? Ha nem, ${otherwise}` : `${otherwise[0]?.toUpperCase()}${otherwise.slice(1)}`;

/** Kérdés a hasonló név után, és mindenképpen a teendő. */
export const meantBefore = (meant: string | undefined, remedy: string) =>
  meant ? `Erre gondolt: „${meant}”? ${remedy}` : remedy;

/** Egy mező neve a mondat elején. */
export function subject(field: FieldPath): string {
  const names = field.filter((key) => typeof key === 'string');
  if (names.length === 0) return 'Ez';
  const label = `„${names.slice(-2).join(' › ')}”`;
  return typeof field.at(-1) === 'number' ? `${label} egyik eleme` : label;
}

/** Egy érték idézve. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'egy felsorolás';
  if (value !== null && typeof value === 'object') return 'mezők egy csoportja';
  if (typeof value !== 'string') return String(value);
  const { shown, names } = withVisibleSpaces(value);
  return `„${shown}”${names.map((name) => ` (${name})`).join('')}`;
}
