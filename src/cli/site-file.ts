import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** What a command answers with where a file of a finished site is damaged. */
export const unreadable = (file: string): Refusal =>
  new Refusal(`${file} cannot be read: build the site again, with npm run build.`);

/** The value of a text of JSON, where it is of a kind; undefined where it is not, or no JSON at all. */
export function parsedAs<T>(text: string, isOfKind: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOfKind(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file of a finished site; undefined where it is missing, as in one that an earlier version has built. */
export function textOfSite(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What a file of a finished site holds as JSON; undefined where it is missing. @throws Refusal where it is damaged */
export function valueOfSite<T>(file: string, isOfKind: (value: unknown) => value is T): T | undefined {
  const text = textOfSite(file);
  if (text === undefined) return undefined;
  const value = parsedAs(text, isOfKind);
  if (value === undefined) throw unreadable(file);
  return value;
}
