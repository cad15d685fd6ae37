/**
 * Marks of Markdown and what is left of them for a reader, in the order in which they are taken away. What a mark may hold is
 * bounded, so that no text takes longer than its length.
 */
const marks: readonly (readonly [mark: RegExp, left: string])[] = [
  // Of a table, the line below its head.
  [/^ {0,3}\|?(?: {0,9}:?-{1,99}:? {0,9}\|)+ *(?::?-+:? *)?$\n?/gm, ''],
  [/^ {0,3}\|[ \t]*|[ \t]{0,99}\|[ \t]*$/gm, ''],
  [/(?<!\\)[ \t]{0,99}\|[ \t]*/g, ' · '],
  // Tags with their attributes; an address in angle brackets stays.
  [/<\/?[A-Z][A-Za-z]{0,30}(?:\s{1,9}[a-z-]{1,30}=(?:"[^"]{0,300}"|'[^']{0,300}'))*\s*\/?>/g, ''],
  [/<(https?:[^>\s]{1,2000})>/g, '$1'],
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/^ {0,3}>[ \t]?/gm, ''],
  [/^([ \t]*)[-*+][ \t]+/gm, '$1• '],
  [
    /!?\[((?:[^[\]]|\[[^[\]]{0,99}\]){0,300})\]\((?:[^()\s]|\([^()\s]{0,99}\)){0,999}(?:\s{1,9}"[^"]{0,300}")?\)/g,
    '$1',
  ],
  [/(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*])([*_])(?=\S)(.{1,300}?)(?<=\S)\1(?![\w*])/g, '$2'],
  [/(?<!`)`([^`]{1,300})`(?!`)/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** A text without the marks of Markdown, as a reader has it. */
export function readableText(markdown: string): string {
  return marks.reduce((text, [mark, left]) => text.replace(mark, left), markdown).trim();
}
