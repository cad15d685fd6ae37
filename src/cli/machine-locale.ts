import type { Locale } from '../language/locales.ts';

/** The language of the machine, as far as it is one of the record’s; else English. */
export function machineLocale({ LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>): Locale {
  return /^hu/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'hu' : 'en';
}
