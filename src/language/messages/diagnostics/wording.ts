/** A field from the top of its file inward: names of fields, places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** The params of a diagnostic that needs none. */
export type NoParams = Readonly<Record<string, never>>;

/** What a reader of a diagnostic is shown: what is wrong, and what to do. */
export type Wording = readonly [sentence: string, remedy: string];

/** The wording of each code of an area in one language. */
export type WordingOf<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => Wording };
