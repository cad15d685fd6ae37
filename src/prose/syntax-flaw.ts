import type { Place, ProseFlaw } from './flaw.ts';
import { htmlRemedy, isVoid } from './html-remedy.ts';
import type { Vocabulary } from './vocabulary.ts';

type Said = Pick<ProseFlaw, 'sentence' | 'remedy'>;

const literalBrace = 'Delete the brace; if readers shall see it, write \\{ instead of {.';
const literalAngle = 'For "less than" write &lt; or the words.';

/**
 * The parser's message as a flaw; undefined when the message names no place and hence is no mistake in the text.
 * @see https://github.com/bruits/satteri – the messages are those of its MDX parser, version 0.10
 */
export function syntaxFlaw(message: string, source: string, vocabulary: Vocabulary = new Map()): ProseFlaw | undefined {
  const [, line, column, complaint] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (line === undefined || column === undefined || complaint === undefined) return undefined;
  const place = { line: Number(line), column: Number(column) };
  return { ...place, claim: 'syntax', ...translated(complaint, textFrom(source, place), vocabulary) };
}

function translated(complaint: string, rest: string, vocabulary: Vocabulary): Said {
  const unclosed = /^Expected a closing tag for `<(.*?)>` \(\d+:\d+\)( before the end of)?/.exec(complaint);
  if (unclosed) return unclosedTag(unclosed[1] ?? '', unclosed[2] !== undefined, vocabulary);

  const crossed = /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+):/.exec(
    complaint,
  );
  if (crossed) {
    const [, found, opened, line] = crossed;
    return {
      sentence: `${opened} of line ${line} is still open where ${found} stands.`,
      remedy: `Close first what was opened last: write ${opened?.replace('<', '</')} before ${found}.`,
    };
  }

  const unopened = /^Unexpected closing tag `(.*?)`/.exec(complaint)?.[1];
  if (unopened !== undefined) {
    return {
      sentence: `${unopened} closes a tag that was never opened.`,
      remedy: `Write ${unopened.replace('</', '<')} where the passage begins, or delete ${unopened}.`,
    };
  }

  if (complaint.startsWith('Unexpected end of file in expression')) {
    return { sentence: 'The brace { is never closed; braces have a meaning of their own here.', remedy: literalBrace };
  }
  if (complaint.startsWith('Could not parse expression')) {
    return {
      sentence: 'Words stand between braces { }, which have a meaning of their own here.',
      remedy: 'Delete the braces; if readers shall see them, write \\{ and \\} instead of { and }.',
    };
  }
  if (rest.startsWith('<')) return angle(rest);
  return {
    sentence: 'From this place on the text cannot be read.',
    remedy: 'Look for a < or { that should be seen as it is, and write &lt; or \\{ instead.',
  };
}

function unclosedTag(name: string, inParagraph: boolean, vocabulary: Vocabulary): Said {
  if (name === '') {
    return {
      sentence: 'The empty angle brackets <> are a tag that is never closed.',
      remedy: 'Write &lt;&gt; if readers shall see them, or delete them.',
    };
  }
  if (isVoid(name)) return { sentence: `<${name}> is HTML, which a text may not contain.`, remedy: htmlRemedy(name) };
  if (!inParagraph) {
    const isBare = vocabulary.get(name)?.content === false;
    const closing = isBare ? '/> in the place of > at its end' : `</${name}> where the passage ends`;
    return { sentence: `<${name}> is never closed.`, remedy: `Write ${closing}.` };
  }
  return {
    sentence: `<${name}> is opened in this paragraph but not closed in it.`,
    remedy: `Write </${name}> within the same paragraph; to hold whole paragraphs, put <${name}> and </${name}> on lines of their own.`,
  };
}

/** What an angle bracket that begins no tag was meant to be. */
function angle(rest: string): Said {
  if (rest.startsWith('<!--')) {
    return {
      sentence: 'A comment <!-- … --> stands in the text.',
      remedy: 'Delete it; a remark for colleagues belongs in the message that goes with the change.',
    };
  }
  const address = /^<((?:https?:|mailto:)[^\s>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(rest)?.[1];
  if (address !== undefined) {
    const target = address.includes(':') ? address : `mailto:${address}`;
    return {
      sentence: `An address stands between angle brackets: <${address}>.`,
      remedy: `Write the address without the brackets, or a link with words: [words](${target}).`,
    };
  }
  const tag = /^<\/?([A-Za-z][\w.:-]*)([^>]*)(>?)/.exec(rest);
  if (!tag) {
    return { sentence: 'The sign < begins a tag here, but no tag follows.', remedy: literalAngle };
  }
  const [, name = '', inside = '', end] = tag;
  const unquoted = /([\w-]+)\s*=\s*(?!["'{\s])[“”„‘’]?([^\s>“”„‘’/]*)/.exec(inside);
  if (unquoted) {
    return {
      sentence: `In the tag <${name}> the value of "${unquoted[1]}" does not stand between straight quotation marks.`,
      remedy: `Write ${unquoted[1]}="${unquoted[2]}".`,
    };
  }
  if (end === '' || !/["'=/]/.test(inside)) {
    return {
      sentence: `The tag <${name} is not finished.`,
      remedy: `End it with >. ${literalAngle}`,
    };
  }
  return {
    sentence: `The tag <${name}> is not written as a tag should be.`,
    remedy:
      'Each value stands between straight quotation marks, as in title="…"; a tag ends with > or, without content, with />.',
  };
}

/** The source from a place on, as much of it as a sentence needs. */
function textFrom(source: string, { line, column }: Place): string {
  let start = 0;
  for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
  return source.slice(start + column - 1, start + column + 500);
}
