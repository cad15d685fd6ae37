/** A sign that somebody asks for help: words of all these groups. */
export interface Sign {
  /** The names of groups, separated by spaces. */
  groups: string;
  /** How many words of the question may belong to no group. */
  others: number;
  /** Whether it counts only where the question is about the reader, or about somebody who does this to them. */
  isPersonal?: true;
}

/** The words by which people who need help ask for it in a language. */
export interface HelpWords {
  /**
   * Groups of words, folded, without apostrophes, and with `*` for any ending. `self` and `abuser` make a question
   * personal; words of `filler` mean nothing of their own; one of `study` shows that somebody wants to know something,
   * one of `public` that perhaps they do.
   */
  groups: Record<string, string>;
  signs: readonly Sign[];
  /** Words that are one slip away from a word of a group, and are not meant for it. */
  lookAlikes: string;
}

/** Signs that are sure by themselves, beside so many other words. */
export const withOthers = (others: number, signs: string): Sign[] =>
  signs.split(', ').map((groups) => ({ groups, others }));

/** Signs that are sure by themselves, where the question has no other words. */
export const alone = (signs: string): Sign[] => withOthers(0, signs);

/** Signs that are sure by themselves, where the question has at most one other word. */
export const nearlyAlone = (signs: string): Sign[] => withOthers(1, signs);

/** Signs that are sure in a question that is personal. */
export const personal = (signs: string): Sign[] => withOthers(2, signs).map((sign) => ({ ...sign, isPersonal: true }));
