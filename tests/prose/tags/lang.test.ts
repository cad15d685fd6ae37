import { expect, it } from 'vitest';
import { lang } from '../../../src/prose/tags/lang.ts';
import { proseWords } from '../../../src/prose/words.ts';

it('names the language of a passage', () => {
  expect(lang.html({ of: 'hu' }, 'a <em>b</em>', proseWords.en)).toBe('<span lang="hu">a <em>b</em></span>');
});

it('escapes whatever it is given', () => {
  expect(lang.html({ of: 'h"u' }, '', proseWords.en)).toBe('<span lang="h&quot;u"></span>');
});
