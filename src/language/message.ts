import type { Locale } from './locales.ts';
import { en, type Messages } from './messages/en.ts';
import { hu } from './messages/hu.ts';

const messages: Record<Locale, Messages> = { en, hu };

/** The words of the interface in a language. */
export function messagesIn(lang: Locale): Messages {
  return messages[lang];
}
