import type { Locale } from '../language/locales.ts';
import type { Person } from './person.ts';

/** A person’s name with the family name first, as in an index: “Kiss, Anna”; in Hungarian names without a comma. */
export function indexName({ family, given, order }: Person['name'], lang: Locale): string {
  return lang === 'hu' && order !== 'given-first' ? `${family} ${given}` : `${family}, ${given}`;
}

/** A person’s name in the order of the language: in Hungarian the family name first, save where it is foreign. */
export function personName({ family, given, order }: Person['name'], lang: Locale): string {
  return lang === 'hu' && order !== 'given-first' ? `${family} ${given}` : `${given} ${family}`;
}
