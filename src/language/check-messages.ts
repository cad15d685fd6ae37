import type { Locale } from './locales.ts';
import { type CheckMessages, checkEn } from './messages/check/check-en.ts';
import { checkHu } from './messages/check/check-hu.ts';

const messages: Record<Locale, CheckMessages> = { en: checkEn, hu: checkHu };

/** The words of a report on the content in a language. */
export function checkMessagesIn(lang: Locale): CheckMessages {
  return messages[lang];
}
