import type { Trace } from './trace.ts';

/** Numbers of Hungary, and those that are the same in all of Europe. */
const numbers =
  /(?<![\p{L}\p{N}.,/-])(?:(?:\+36|06)[ \u00a0/(-]?(?:\d[ \u00a0/)-]?){6,8}\d|116[ \u00a0-]?\d{2,4})(?![\p{N}/]|[.,-]\d)/gu;

/** The telephone numbers of a text. */
export function phonesIn(text: string): Trace[] {
  if (!/06|36|116/.test(text)) return [];
  return [...text.matchAll(numbers)].map(({ 0: written, index }) => ({ text: written, offset: index }));
}
