/** What an editor may have written, and what to write instead: the same in both languages. */
export type Example = readonly [wrong: string, right: string];
