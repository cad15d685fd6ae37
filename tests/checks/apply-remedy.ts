/** Where in a text a remedy is to be applied. */
interface Place {
  line: number;
  column: number;
}

type Apply = (text: string, at: number, place: Place, found: readonly string[]) => string;

const spliced = (text: string, from: number, to: number, instead: string) =>
  text.slice(0, from) + instead + text.slice(to);

const lineStart = (text: string, line: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length + (line > 1 ? 1 : 0);

const lineEnd = (text: string, at: number) => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));

/** Replaces a passage: the first at or behind the place, in its line or right below it. */
const replace: Apply = (text, at, { line }, [meant = '', written = '']) => {
  const found = text.indexOf(written, at);
  const end = lineEnd(text, lineEnd(text, at) + 1);
  if (found < 0 || found > end) throw new Error(`line ${line} does not hold “${written}”`);
  return spliced(text, found, found + written.length, meant);
};

/** The same for each line of a paragraph that begins like the first. */
const replaceEach: Apply = (text, at, place, [meant = '', written = '']) => {
  const end = text.indexOf('\n\n', at) < 0 ? text.length : text.indexOf('\n\n', at);
  const begins = /^\d+/.test(written) ? /^(\d+)([.)])/gm : new RegExp(`^[ \\t>]*${RegExp.escape(written)}`, 'gm');
  const paragraph = text.slice(at, end);
  const replaced = paragraph.replace(begins, (found) => (/^\d/.test(found) ? `${found} ` : meant));
  return replaced === paragraph ? replace(text, at, place, [meant, written]) : spliced(text, at, end, replaced);
};

const closePassage: Apply = (text, _, __, [mark = '', line, closing]) => {
  const start = lineStart(text, Number(closing));
  const words = start + (/^(?:[ \t>]|- |\d+\. )*/.exec(text.slice(start))?.[0].length ?? 0);
  const opened = spliced(text, words, words, mark);
  const end = lineEnd(opened, lineStart(opened, Number(line)));
  return spliced(opened, end, end, mark);
};

/** Replaces the value of the field, or the entry of a list, at the place. */
const setValue =
  (written: (found: string) => string): Apply =>
  (text, at, _, [found = '']) => {
    const [whole = '', key = '', value = ''] =
      /^((?:[\w-]+:\s+)?)("[^"]*"|'[^']*'|[^}\]\n]+?)(?=\s*(?:, [\w-]+:|[}\]\n]|$))/.exec(text.slice(at)) ?? [];
    if (value === '') throw new Error(`There is no value at ${text.slice(at, at + 40)}`);
    return spliced(text, at, at + whole.length, key + written(found));
  };

/** Replaces the whole value of the line, whatever it holds. */
const setLine: Apply = (text, _, { line }, [value = '']) => {
  const start = lineStart(text, line);
  const [before = ''] = /^\s*(?:- )?[\w-]+:\s+/.exec(text.slice(start)) ?? [];
  return spliced(text, start + before.length, lineEnd(text, start), value);
};

const indent: Apply = (text, _, { line }, [spaces]) => {
  const start = lineStart(text, line);
  const [before = ''] = /^[ \t]*/.exec(text.slice(start)) ?? [];
  return spliced(text, start, start + before.length, ' '.repeat(spaces === 'no' ? 0 : Number(spaces)));
};

/** Replaces the address of the link or picture at the place. */
const setAddress: Apply = (text, at, _, [target = '']) => {
  const [before = ''] = /^.*?\]\(/.exec(text.slice(at)) ?? [];
  const end = text.indexOf(')', at + before.length);
  return spliced(text, at + before.length, end, target);
};

/** What each kind of remedy asks of its reader; the groups are what it quotes. */
const remedies: readonly (readonly [RegExp, Apply])[] = [
  [/[Pp]ut the whole value between straight quotation marks: (.*)\.$/, setLine],
  [/^Begin the line with (no|\d+) spaces?, like/, indent],
  [/straight quotation marks: "(.*)"\.$/, setValue((value) => `"${value}"`)],
  [/^Write only the digits: (\d+)\./, setValue(String)],
  [/^Write a list: (\[.*\])\./, setValue(String)],
  [/^Write (https:\/\/\S+|[a-z]{2}|[A-Z]{2}-\d{4}-\d{3})\.$/, setValue(String)],
  [/^Write straight ones: (".*")\.$/, setValue(String)],
  [/^Write (\d{4}[\dT:/-]*)\.$/, setValue((date) => (date.includes('T') ? `"${date}"` : date))],
  [/^Write ((?:[A-Z]\w+\/[\w+-]+)|UTC)\.$/, setValue(String)],
  [/^Write (\d{4}-\d\d-\d\dT\d\d:\d\d)(?: for the night before|, which| or)/, setValue((time) => `"${time}"`)],
  [
    /^Write zone: (\S+) if the first/,
    (text, at, _, [zone = '']) => text.slice(0, at) + text.slice(at).replace(/zone: \S+/, `zone: ${zone}`),
  ],
  [/^Link directly: (\S+)\.$/, setAddress],
  [/^Link by id: (\S+)\.(?: |$)/, setAddress],
  [/^Write “(.*)” instead of “(.*)”\. Do the same/s, replaceEach],
  [/^Write “(.*)” instead of “(.*)”/s, replace],
  [/^Delete this character, U\+([0-9A-F]{4})/, (text, at) => spliced(text, at, at + 1, '')],
  [/^Delete “(.*)”/s, (text, at, place, [written = '']) => replace(text, at, place, ['', written])],
  [
    /^Leave an empty line above/,
    (text, _, { line }) => spliced(text, lineStart(text, line), lineStart(text, line), '\n'),
  ],
  [
    /^Delete the empty line above/,
    (text, _, { line }) => spliced(text, lineStart(text, line - 1), lineStart(text, line), ''),
  ],
  [
    /^Write “(.*?)” on a line of its own below/,
    (text, at, _, [row]) => spliced(text, lineEnd(text, at), lineEnd(text, at), `\n${row}`),
  ],
  [
    /^Write “(.*)” at the end of line (\d+), too, and at the beginning of the paragraph in which it ends \(line (\d+)/,
    closePassage,
  ],
  [
    /^Write (\[\^.*?\]) where the footnote belongs/,
    (text, at, _, [mark]) => spliced(text, text.lastIndexOf('.', at) + 1, text.lastIndexOf('.', at) + 1, mark ?? ''),
  ],
  [
    /^Write \[ before the first of its words/,
    (text, at) => spliced(text, text.slice(0, at).search(/\S+$/), at, `[${/\S+$/.exec(text.slice(0, at))?.[0]}`),
  ],
];

/** A text after a remedy, applied as it is worded by somebody who knows nothing else. @throws Error where it says nothing to do */
export function applyRemedy(text: string, place: Place, remedy: string): string {
  const at = lineStart(text, place.line) + place.column - 1;
  for (const [pattern, apply] of remedies) {
    const found = pattern.exec(remedy);
    if (found) return apply(text, at, place, found.slice(1));
  }
  throw new Error(`No program can apply: ${remedy}`);
}
