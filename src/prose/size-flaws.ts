import type { ProseFlaw } from './flaw.ts';

/** Characters of a text with its front matter: some eighty printed pages. */
const mostInText = 200_000;

/** Characters of a paragraph: three or four printed pages. */
const mostInParagraph = 10_000;

/** Characters of a paragraph that the parser replaces, or that may begin a tag or braces. */
const mostMarks = 500;
const marks = /["'<{]|\.{2,3}/g;

const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

/**
 * The paragraphs that are too large to be parsed, or the text as a whole where that is. A paragraph is a run of lines
 * without an empty one, whatever the Markdown in it.
 *
 * The time that the parser takes grows with the square of a paragraph’s length, above all with its straight quotation
 * marks and ellipses; tens of thousands of them end the process. Within these limits the worst text takes a few seconds.
 */
export function sizeFlaws(source: string): ProseFlaw[] {
  if (source.length > mostInText) {
    const params = { count: source.length, most: mostInText };
    return [{ line: 1, column: 1, claim: 'size', code: 'long-text', params }];
  }
  return paragraphsOf(source).flatMap(({ line, text }): ProseFlaw[] => {
    const position = { line, column: 1, claim: 'size' } as const;
    if (text.length > mostInParagraph) {
      return [{ ...position, code: 'long-paragraph', params: { count: text.length, most: mostInParagraph } }];
    }
    const count = text.match(marks)?.length ?? 0;
    return count > mostMarks ? [{ ...position, code: 'crowded-paragraph', params: { count, most: mostMarks } }] : [];
  });
}

function paragraphsOf(source: string): { line: number; text: string }[] {
  const front = frontMatter.exec(source)?.[0] ?? '';
  const paragraphs: { line: number; text: string }[] = [];
  let lines: string[] = [];
  const bodyLine = front.split('\n').length;
  for (const [index, line] of [...source.slice(front.length).split('\n'), ''].entries()) {
    if (/\S/.test(line)) lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push({ line: bodyLine + index - lines.length, text: lines.join('\n') });
      lines = [];
    }
  }
  return paragraphs;
}
