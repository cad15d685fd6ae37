import { withVisibleSpaces } from './visible-spaces.ts';
import type { FieldPath } from './wording.ts';

/** A question after a name that is near, or else what to do. */
export const meantOr = (meant: string | undefined, otherwise: string) =>
  meant ? `Did you mean “${meant}”?` : otherwise;

/** A question after a name that is near and what to do if it is not the one, or else only what to do. */
export const meantElse = (meant: string | undefined, otherwise: string) =>
  meant ? `Did you mean “${meant}”? If not, ${otherwise}` : `${otherwise[0]?.toUpperCase()}${otherwise.slice(1)}`;

/** A question after a name that is near, before what to do in any case. */
export const meantBefore = (meant: string | undefined, remedy: string) =>
  meant ? `Did you mean “${meant}”? ${remedy}` : remedy;

/** A field as the subject of a sentence. */
export function subject(field: FieldPath): string {
  const names = field.filter((key) => typeof key === 'string');
  if (names.length === 0) return 'This';
  const label = `“${names.slice(-2).join(' › ')}”`;
  return typeof field.at(-1) === 'number' ? `An entry of ${label}` : label;
}

/** A value as it is quoted in a sentence. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of fields';
  if (typeof value !== 'string') return String(value);
  const { shown, names } = withVisibleSpaces(value);
  return `“${shown}”${names.map((name) => ` (${name})`).join('')}`;
}
