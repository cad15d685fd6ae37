/** What the words of a question are about, and how far each makes it one of somebody in distress. */
export interface DistressWords {
  /**
   * What each matter adds to a question that has a word of it, once, and its words: folded, without apostrophes, and with `*`
   * for any ending. `self` is the reader, `agent` one who may do it to them; `witness` shows that somebody reports on another.
   */
  concepts: Record<string, readonly [weight: number, words: string]>;
  /** Words that mean nothing of their own. */
  fillers: string;
  /** Words that are one slip away from another, and are not meant for it. */
  lookAlikes: string;
  /** The beginning of a verb that may be there or not. */
  prefix?: RegExp;
  /** The ending by which a word, folded and with no letter doubled, is about the reader. */
  ownEndings?: RegExp;
}
