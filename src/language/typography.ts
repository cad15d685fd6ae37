import { keepTogether } from './keep-together.ts';
import type { Locale } from './locales.ts';
import { quotationMarks } from './quotation-marks.ts';

/**
 * A title, summary or caption as a printer would set it: the language's quotation marks, ’ … – and —,
 * a no-break space between a number and its unit. What is already right stays; idempotent.
 * The body of a text gets the same from the Markdown renderer.
 */
export function typography(text: string, lang: Locale): string {
  const dashed = text
    .replaceAll('...', '…')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replace(/(?<=\s)-(?=\s)/g, '–');
  return keepTogether(quotationMarks(dashed, lang), lang);
}
