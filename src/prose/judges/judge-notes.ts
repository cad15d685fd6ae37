import { complainAt, type Reading } from '../reading.ts';

const raised = '¹²³⁴⁵⁶⁷⁸⁹';

/** A line that begins with the mark of a note as other programs write it: `[1]`, `[*]` or a raised figure. */
const noteLine = new RegExp(`^[ \\t>]*(\\[(?:\\d{1,2}|\\*+)\\]|[${raised}])[ \\t]*(?=\\S)(?![(\\[:])`, 'gm');

/** The mark of a footnote that Markdown knows, for one that it does not. */
const footnoteFor = (mark: string) =>
  `[^${mark.startsWith('[') ? mark.slice(1, -1).replaceAll('*', 'a') : raised.indexOf(mark) + 1}]`;

/** Notes with marks that Markdown does not know: readers would see the marks, and could not follow them. */
export function judgeNotes(reading: Reading): void {
  const { source } = reading;
  if (!/\[(?:\d{1,2}|\*+)\]|[¹²³⁴⁵⁶⁷⁸⁹]/.test(source)) return;
  const front = /^---[ \t]*\r?\n[\s\S]*?\n---/.exec(source)?.[0].length ?? 0;
  const body = source.slice(front);
  const named = new Map<string, boolean>();
  const isNamed = (mark: string) =>
    named.getOrInsertComputed(mark, () => new RegExp(`(?<=[^\\s\\\\])${RegExp.escape(mark)}(?![(\\[:])`).test(body));
  const notes = [...body.matchAll(noteLine)].filter(([, mark = '']) => isNamed(mark));
  const [first] = notes;
  if (first) {
    const { 0: line, 1: mark = '', index } = first;
    complainAt(reading, front + index + line.indexOf(mark), 'broken-footnote', {
      code: 'note-of-other-program',
      params: { mark, meant: footnoteFor(mark), count: notes.length },
    });
    return;
  }
  const lone = /(?<=[\p{L}.,;:!?”")])\[\d{1,2}\](?![([:])/u.exec(body);
  if (lone)
    complainAt(reading, front + lone.index, 'broken-footnote', {
      code: 'note-without-text',
      params: { mark: lone[0] },
    });
}
