import type { Locale } from '../language/locales.ts';
import type { Person } from './person.ts';

/** A person’s name in the order of the language: in Hungarian the family name first, save where it is foreign. */
export function personName({ family, given, order }: Person['name'], lang: Locale): string {
  return lang === 'hu' && order !== 'given-first' ? `${family} ${given}` : `${given} ${family}`;
}
