import { own } from '../../own.ts';

const bold = 'For bold, write **words**.';
const italic = 'For italics, write *words*.';
const heading = 'Write ## before a heading and ### before a subheading.';
const list = 'Begin each item of a list on a new line with “- ”, or with “1. ” in a numbered list.';
const table = 'Write a table with | between the cells and a line |---|---| under the first row.';
const nothing = 'Delete the tag and its closing tag; the site decides what all texts look like.';
const embedded = 'Delete it; a text cannot contain programs or content from other sites. Link to them instead.';
const struck = 'To strike words out, write ~~words~~.';

const advice: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](address).',
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  br: 'Leave an empty line to begin a new paragraph; for a new line within one, end the line with a backslash \\.',
  p: 'Delete the tag; an empty line begins a new paragraph.',
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  ul: list,
  ol: list,
  li: list,
  img: 'Write a picture with <Figure src="file" alt="what can be seen" credit="…" licence="…" /> in an .mdx file.',
  blockquote: 'Begin the lines of a quotation with “> ”, or use <Quotation> in an .mdx file.',
  q: 'Write quotation marks.',
  hr: 'Write --- on a line of its own, with an empty line before it.',
  s: struck,
  del: struck,
  table,
  tr: table,
  td: table,
  th: table,
  script: embedded,
  style: nothing,
  iframe: embedded,
  video: embedded,
  audio: embedded,
  object: embedded,
  embed: embedded,
  form: embedded,
};

/** What to write instead of an HTML tag. */
export function htmlAdviceEn(name: string): string {
  const known = name.toLowerCase();
  return own(advice, known) ?? nothing;
}
