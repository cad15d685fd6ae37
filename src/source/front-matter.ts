/** A text with its front matter: the YAML between two lines of three hyphens at the top, and the rest. */
export interface FrontMatter {
  yaml: string;
  /** The line of the file on which the YAML begins. */
  firstLine: number;
  body: string;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits a text; undefined where it does not begin with front matter that is closed again. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const found = fence.exec(text);
  return found ? { yaml: found[1] ?? '', firstLine: 2, body: text.slice(found[0].length) } : undefined;
}
