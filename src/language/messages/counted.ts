import { numberText, pluralOf } from '../numbers.ts';

/** An English count with the form of the word that goes with it. */
export const counted = (count: number, one: string, other: string): string =>
  `${numberText(count, 'en')} ${pluralOf(count, { one, other })}`;
