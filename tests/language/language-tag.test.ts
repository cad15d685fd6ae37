import { expect, it } from 'vitest';
import { isLanguageTag } from '../../src/language/language-tag.ts';

it.each(['de', 'rom', 'zh-Hant', 'sr-Latn-RS', 'EN', 'de-x-simple'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each(['', 'english', 'e', 'de_AT', 'de-', 'de-aa-aa-aa'])('“%s” is no language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
