/** Two single marks in a row, as typewriters, TeX and some telephones write a quotation mark. */
const doubled = /['‘’‚′]{2}|`{2}/gu;
const doubleMark = /[“”„‟«»″〝〞〟「」『』]/gu;
/** A phrase in single marks: the first comes before a word, the last after one, and an apostrophe within a word is none. */
const single =
  /(?<![^\s([])['‘‚‹›`´]([\p{L}\p{N}](?:[^'‘’‚‹›`´"]|(?<=[\p{L}\p{N}])['’](?=[\p{L}\p{N}]))+)['’‘‹›`´](?![\p{L}\p{N}])/gu;

/** A text with every quotation mark that a keyboard, a telephone or a book writes as a straight double one. */
export function withPlainQuotes(text: string): string {
  return text.replace(doubled, '"').replace(doubleMark, '"').replace(single, '"$1"');
}
