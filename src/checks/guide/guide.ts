import type { Bilingual } from '../../language/locales.ts';

/** What the handbook says of a rule. */
export interface RuleGuide {
  /** The code that its messages carry; those about fields are the same for every kind of thing and begin with `field`. */
  code: string;
  /** What the rule asks for, in a sentence or two, each language. */
  says: Bilingual;
  /** What an editor may have written. */
  wrong: string;
  /** What to write instead. */
  right: string;
}

/** One rule of the guide. */
export const guide = (code: string, en: string, hu: string, wrong: string, right: string): RuleGuide => ({
  code,
  says: { en, hu },
  wrong,
  right,
});
