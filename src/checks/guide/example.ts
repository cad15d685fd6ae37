/**
 * What an editor may have written, and what to write instead: the same in both languages. Code as a whole or, with
 * backticks around the code in it, words.
 */
export type Example = readonly [wrong: string, right: string];
