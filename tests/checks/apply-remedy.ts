/** Where in a text a remedy is to be applied. */
interface Place {
  line: number;
  column: number;
}

/** `quoted` is what the sentence of the message quotes, in its order. */
type Apply = (text: string, at: number, place: Place, found: readonly string[], quoted?: readonly string[]) => string;

const spliced = (text: string, from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);

const lineStart = (text: string, line: number) => [...text.matchAll(/^/gm)][line - 1]?.index ?? text.length;

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
  const letter = /^\(?(?:[a-h]|[ivx]+|(?<=\()\d+)[.)] $/.exec(written);
  if (letter) return spliced(text, at, end, text.slice(at, end).replace(/^\(?(?:[a-h]|[ivx]+|\d+)[.)] /gm, '- $&'));
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

/** What the sentence calls wrong, as far as it is in the line: the last that it quotes, names of fields being quoted first. */
function wrongIn(text: string, at: number, quoted: readonly string[]): string {
  const line = text.slice(at, lineEnd(text, at));
  const wrong = quoted.findLast((each) => each !== '' && line.includes(each));
  if (wrong === undefined) throw new Error(`The line holds nothing of ${quoted.join(', ')}`);
  return wrong;
}

const replaceWrong: Apply = (text, at, place, [meant = ''], quoted = []) =>
  replace(text, at, place, [meant, wrongIn(text, at, quoted)], quoted);

/** A text without a passage and, where a sign follows, the space before it. */
const removed = (text: string, from: number, passage: string) =>
  text.slice(0, from).replace(/ $/, /^[.,)]/.test(text.slice(from + passage.length)) ? '' : ' ') +
  text.slice(from + passage.length);

const removeLine: Apply = (text, _, { line }) =>
  spliced(text, lineStart(text, line), Math.min(text.length, lineEnd(text, lineStart(text, line)) + 1), '');

/** Removes what is at the place: an entry of a list with its comma, a comment, a paragraph, a field, or a passage. */
const remove: Apply = (text, at, place, found, quoted = []) => {
  const rest = text.slice(at, lineEnd(text, at));
  const start = lineStart(text, place.line);
  const before = text.slice(start, at);
  const comment = /^(?:<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\})/.exec(rest)?.[0];
  if (comment) return removed(text, at, comment);
  if (/^<(\w+)>.*<\/\1>$/.test(rest) || /^\s*- \{ (?:id: )?$/.test(before))
    return removeLine(text, at, place, found, quoted);
  const entry = /^[\w-]+(?=[\],])/.exec(rest)?.[0];
  if (entry && before.endsWith('[')) return removeLine(text, at, place, found, quoted);
  if (entry) return spliced(text, at - 2, at + entry.length, '');
  if (/^[\w-]+: [\w-]+$/.test(rest) && before === '') return removeLine(text, at, place, found, quoted);
  const passage = quoted.findLast((each) => rest.includes(each)) ?? /^[\dA-Z]+(?:[ -][\dA-Z]+)*/.exec(rest)?.[0] ?? '';
  if (passage === '') throw new Error(`There is nothing to remove at ${rest}`);
  return removed(text, text.indexOf(passage, at), passage);
};

/** Writes lines of words, divided by a sign, as the rows of a table. */
const makeTable: Apply = (text, at, _, [separator = '', row]) => {
  const end = text.indexOf('\n\n', at);
  const sign = separator === 'tab' ? '\t' : separator.slice(1, -1);
  const [head = '', ...rows] = text
    .slice(at, end)
    .split('\n')
    .map((line) => `|${line.replaceAll(sign, '|')}|`);
  return spliced(text, at, end, [head, row, ...rows].join('\n'));
};

const footnote: Apply = (text, at, _, [line = '', mark = '', meant = '']) =>
  text.slice(0, at).replace(mark, meant) + text.slice(at).replace(mark, line);

/** Replaces what a pattern finds first, from the place on. */
const change =
  (pattern: RegExp, meant: string): Apply =>
  (text, at) => {
    if (text.slice(at).search(pattern) < 0) throw new Error(`There is no ${pattern} at ${at}`);
    return text.slice(0, at) + text.slice(at).replace(pattern, meant);
  };

/** The same with what the remedy asks for. */
const put =
  (pattern: RegExp): Apply =>
  (text, at, place, [meant = ''], quoted) =>
    change(pattern, meant.replaceAll('$', '$$$$'))(text, at, place, [], quoted);

const choose: Apply = (text, at, place, [choice = ''], quoted = []) =>
  text.startsWith(quoted[0] ?? '', at) || place.column > 1
    ? setValue(() => choice)(text, at, place, [], quoted)
    : spliced(text, at, at, `${quoted[0]}: ${choice}\n`);

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
  [/^Write “\|” instead of each (tab|“.”), .*“(\|.*?\|)” on a line of its own below the first/, makeTable],
  [/^Write “(\[\^.*?\]:)” instead of “(.*?)” here, and “(.*?)” where/, footnote],
  [/^Write “(.*)” instead of “(.*)”\. Do the same/s, replaceEach],
  [/^Write “(.*)” instead of “(.*)”/s, replace],
  [/^Delete this character, U\+([0-9A-F]{4})/, (text, at) => spliced(text, at, at + 1, '')],
  [/^Delete “(.*)”/s, (text, at, _, [written = '']) => removed(text, text.indexOf(written, at), written)],
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
  [/^Did you mean “(.*?)”\?/, replaceWrong],
  [/^Write one of: ([\w-]+)/, choose],
  [/^(?:Remove|Delete) (?:it|one of the two)\b/, remove],
  [/^Delete these lines/, removeLine],
  [/^Keep one of the two/, removeLine],
  [/^Close it; indent lines between brackets/, (text, at) => spliced(text, lineEnd(text, at), lineEnd(text, at), ']')],
  [/^Write each entry with its hyphen on a line of its own below/, change(/^/, '\n  ')],
  [
    /^Write a line of three hyphens, ---, below its last field/,
    (text) => text.replace(/^(?:---\n)(?:[ \w-]+:.*\n)*/, '$&---\n'),
  ],
  [/^Begin with ---/, (text) => `---\n${text}`],
  [/^Delete the braces/, change(/\{(.*?)\}/, '$1')],
  [/^For bold, write \*\*words\*\*/, change(/<b>(.*?)<\/b>/, '**$1**')],
  [/^Leave an empty line to begin a new paragraph/, change(/<br>\s*/, '\n\n')],
  [
    /^Write (<\/\w+>) where the passage ends/,
    (text, at, _, [tag]) => text.slice(0, at) + text.slice(at).replace('\n\n', `\n${tag}\n\n`),
  ],
  [/^Write (#+) (?:before it|instead of #)/, put(/^#+/)],
  [/^Try (https:\S+?), and write it/, setAddress],
  [/^Write (mailto:\S+)\.$/, setAddress],
  [/^Write \/> instead of > at its end/, change(/>/, ' />')],
  [/^Write (<Figure .*\/>)\.$/, put(/^!\[.*?\]\(.*?\)/)],
  [/^Add (\w+="…")/, put(/(?=\/>)/)],
  [/^Write a comma between ids: (\[.*\])\./, setLine],
  [/^Write the sum without a minus/, change(/-(?=\d)/, '')],
  [/^Write the earlier date first/, change(/(\d{4})\/(\d{4})/, '$2/$1')],
  [/^Write only the local time/, change(/(T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)/, '$1')],
  [
    /^Write (\p{Lu}[\p{L} -]*)\.$/u,
    (text, at, place, [meant = ''], quoted) => replaceWrong(text, at, place, [meant], quoted),
  ],
  [/^Delete the source “(.*?)”/, removeLine],
  [/^Use the next free one, (\S+)\.$/, setValue(String)],
  [/^Correct the day, or write only the month/, change(/(\d{4}-\d\d)-\d\d/, '$1')],
  [
    /^Keep what is right in both versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>/,
    (text) => text.replace(/^=======\n[\s\S]*?^(?=>>>>>>>)/m, '').replace(/^(?:<<<<<<<|=======|>>>>>>>).*\n?/gm, ''),
  ],
];

/**
 * A text after a remedy, applied as it is worded by somebody who knows nothing else.
 *
 * @param sentence what is wrong, which says what the remedy is about
 * @throws Error where it says nothing to do
 */
export function applyRemedy(text: string, place: Place, remedy: string, sentence = ''): string {
  const at = lineStart(text, place.line) + place.column - 1;
  const quoted = [...sentence.matchAll(/“(.*?)”|: (\S.*)\.$/g)].map(([, words, last]) => words ?? last ?? '');
  for (const [pattern, apply] of remedies) {
    const found = pattern.exec(remedy);
    if (found) return apply(text, at, place, found.slice(1), quoted);
  }
  throw new Error(`No program can apply: ${remedy}`);
}
