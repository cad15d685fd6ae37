import { expect, it } from 'vitest';
import { languageName } from '../../src/language/language-name.ts';

it.each([
  ['hu', 'en', 'Hungarian'],
  ['hu', 'hu', 'magyar'],
  ['en', 'hu', 'angol'],
  ['it', 'hu', 'olasz'],
] as const)('%s is called in %s: %s', (tag, lang, name) => {
  expect(languageName(tag, lang)).toBe(name);
});
