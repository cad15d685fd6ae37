import type { Position, ProseDiagnosis, ProseFlaw } from './flaw.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The parser's message as a flaw; undefined when the message names no position and hence is no mistake in the text. The
 * parser has no codes: its messages are read here, and nowhere else.
 *
 * @see https://github.com/bruits/satteri – the messages are those of its MDX parser, version 0.10
 */
export function syntaxFlaw(message: string, source: string, vocabulary: Vocabulary = new Map()): ProseFlaw | undefined {
  const [, line, column, complaint] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (line === undefined || column === undefined || complaint === undefined) return undefined;
  const position = { line: Number(line), column: Number(column) };
  return { ...position, claim: 'syntax', ...diagnosisOf(complaint, textFrom(source, position), vocabulary) };
}

function diagnosisOf(complaint: string, rest: string, vocabulary: Vocabulary): ProseDiagnosis {
  const unclosed = /^Expected a closing tag for `<(.*?)>` \(\d+:\d+\)( before the end of)?/.exec(complaint);
  if (unclosed) return unclosedTag(unclosed[1] ?? '', unclosed[2] !== undefined, vocabulary);

  const [, found, opened, line] =
    /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+):/.exec(complaint) ?? [];
  if (found && opened) return { code: 'tags-crossed', params: { opened, line: Number(line), closing: found } };

  const closing = /^Unexpected closing tag `(.*?)`/.exec(complaint)?.[1];
  if (closing !== undefined) return { code: 'tag-never-opened', params: { closing } };

  if (complaint.startsWith('Unexpected end of file in expression')) return { code: 'brace-never-closed', params: {} };
  if (complaint.startsWith('Could not parse expression')) return { code: 'words-in-braces', params: {} };
  return rest.startsWith('<') ? angle(rest) : { code: 'unreadable-text', params: {} };
}

function unclosedTag(tag: string, inParagraph: boolean, vocabulary: Vocabulary): ProseDiagnosis {
  if (tag === '') return { code: 'empty-tag-never-closed', params: {} };
  if (isVoid(tag)) return { code: 'html', params: { name: tag } };
  if (inParagraph) return { code: 'tag-not-closed-in-paragraph', params: { tag } };
  return { code: 'tag-never-closed', params: { tag, isBare: vocabulary.get(tag)?.content === false } };
}

/** Whether HTML's tag of this name has no content and hence no closing tag. */
function isVoid(name: string): boolean {
  return ['br', 'hr', 'img', 'wbr', 'input', 'embed'].includes(name.toLowerCase());
}

/** What an angle bracket that begins no tag was meant to be. */
function angle(rest: string): ProseDiagnosis {
  if (rest.startsWith('<!--')) return { code: 'html-comment', params: {} };
  const address = /^<((?:https?:|mailto:)[^\s>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest)?.[1];
  if (address !== undefined) {
    const target = address.includes(':') ? address : `mailto:${address}`;
    return { code: 'address-in-angle-brackets', params: { address, target } };
  }
  const [written, tag = '', inside = '', end] = /^<\/?([A-Za-z][\w.:-]*)([^>]*)(>?)/.exec(rest) ?? [];
  if (written === undefined) return { code: 'lone-angle-bracket', params: {} };
  const [, name, value = ''] = /([\w-]+)\s*=\s*(?!["'{\s])[“”„‘’]?([^\s>“”„‘’/]*)/.exec(inside) ?? [];
  if (name !== undefined) return { code: 'unquoted-value', params: { tag, name, value } };
  const isUnfinished = end === '' || !/["'=/]/.test(inside);
  return { code: isUnfinished ? 'unfinished-tag' : 'malformed-tag', params: { tag } };
}

/** The source from a position on, as much of it as identifies what is there. */
function textFrom(source: string, { line, column }: Position): string {
  let start = 0;
  for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
  return source.slice(start + column - 1, start + column + 500);
}
