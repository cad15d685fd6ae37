import type { HastNode } from 'satteri';
import { isCodeOrAddress } from '../meaning/as-meant.ts';
import { closesPassage, opensPassage } from '../meaning/paired-marks.ts';
import { marksIn, rangeOf, type TextNode } from '../meaning/written-marks.ts';
import { complainAt, type Reading } from '../reading.ts';

type LeftMark = Reading['marks'][number];

/** The longest passage that a remedy repeats. */
const longestPassage = 200;

const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
const isNumber = (sign: string) => /[\p{N}()[\]]/u.test(sign);

/** Whether a run of signs is one of Markdown’s marks, and no sign of multiplication, part of a name or line to fill in. */
function isMark({ text, before, after }: LeftMark): boolean {
  if (text === '~') return false;
  if (text === '*') return !(isNumber(before) && isNumber(after));
  if (text.startsWith('_')) return isWord(before) !== isWord(after);
  return true;
}

/** Whether spaces are on both sides: alone it marks nothing then, such as a sign of multiplication. */
const isFree = ({ before, after }: LeftMark) => before.trim() === '' && after.trim() === '';

/** Notes the marks that are left in a text, so that they are judged together. */
export function noteMarks(node: TextNode, parent: HastNode, reading: Reading): void {
  if (isCodeOrAddress(parent, reading.source)) return;
  reading.marks.push(
    ...marksIn(node, reading.source)
      .map((mark) => ({ ...mark, parent }))
      .filter(isMark),
  );
}

/** A passage between two marks of which one has a space on its inner side, as it should be written. */
function spacedPassage({ text, start, parent }: LeftMark, next: LeftMark | undefined, source: string) {
  if (next?.parent !== parent || next.text !== text) return undefined;
  if (next.start - start > longestPassage) return undefined;
  const written = source.slice(start, next.start + text.length);
  const inner = written.slice(text.length, -text.length);
  if (!/^\s*\p{L}.*\p{L}[.!?]?\s*$/su.test(inner) || inner.trim() === inner) return undefined;
  return { written, meant: `${text}${inner.trim()}${text}` };
}

/** Whether a passage begins with one mark and ends with the next in another paragraph. */
const spansParagraphs = (mark: LeftMark, next: LeftMark | undefined) =>
  next?.text === mark.text && next.parent !== mark.parent && opensPassage(mark) && closesPassage(next);

const endOf = (node: HastNode) => rangeOf(node)?.[1] ?? 0;

/** Marks that mark nothing, each where it is; two that belong together are one mistake. */
export function judgeMarks(reading: Reading): void {
  const { marks, source } = reading;
  for (let index = 0; index < marks.length; index++) {
    const [mark, next] = [marks[index], marks[index + 1]];
    if (!mark) continue;
    const { text, start } = mark;
    const spaced = spacedPassage(mark, next, source);
    if (spaced) complainAt(reading, start, 'leftover-mark', { code: 'space-within-marks', params: spaced });
    else if (next && spansParagraphs(mark, next)) {
      const { line } = reading.positionAt(Math.max(start, endOf(mark.parent) - 1));
      const params = { mark: text, line, closing: reading.positionAt(next.start).line };
      complainAt(reading, start, 'leftover-mark', { code: 'marks-across-paragraphs', params });
    } else if (text === '*' && isFree(mark)) continue;
    else {
      const escaped = [...text].map((sign) => `\\${sign}`).join('');
      complainAt(reading, start, 'leftover-mark', { code: 'lone-mark', params: { mark: text, escaped } });
      continue;
    }
    index += 1;
  }
}
