/** Marks of Markdown and what is left of them for a reader, in the order in which they are taken away. */
const marks: readonly (readonly [mark: RegExp, left: string])[] = [
  // Of a table, the line below its head.
  [/^ {0,3}\|?(?: *:?-+:? *\|)+ *(?::?-+:? *)?$\n?/gm, ''],
  [/^ {0,3}\|[ \t]*|[ \t]*\|[ \t]*$/gm, ''],
  [/(?<!\\)[ \t]*\|[ \t]*/g, ' · '],
  // Tags with their attributes; an address in angle brackets stays.
  [/<\/?[A-Z][A-Za-z]*(?:\s+[a-z-]+=(?:"[^"]*"|'[^']*'))*\s*\/?>/g, ''],
  [/<(https?:[^>\s]+)>/g, '$1'],
  [/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?$/gm, '$1'],
  [/^ {0,3}>[ \t]?/gm, ''],
  [/^([ \t]*)[-*+][ \t]+/gm, '$1• '],
  [/!?\[((?:[^[\]]|\[[^\]]*\])*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1'],
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])/g, '$2'],
  [/(?<!`)`([^`]+)`(?!`)/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** A text without the marks of Markdown, as a reader has it. */
export function readableText(markdown: string): string {
  return marks.reduce((text, [mark, left]) => text.replace(mark, left), markdown).trim();
}
