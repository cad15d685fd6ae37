import { isWrittenFromRight } from '../../language/language-tag.ts';
import { markup } from '../markup.ts';
import { defineTag } from '../tag.ts';

/** A passage in another language, so that it is read aloud and hyphenated rightly (WCAG 3.1.2). */
export const lang = defineTag({
  name: 'Lang',
  level: 'inline',
  content: true,
  attributes: { of: { value: 'language', required: true } },
  example: '<Lang of="hu">…</Lang>',
  html: ({ of }, inner) => markup('span', { lang: of, dir: isWrittenFromRight(of) ? 'rtl' : undefined }, inner),
});
