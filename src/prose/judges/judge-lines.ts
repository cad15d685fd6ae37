import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import type { ProseDiagnosis } from '../flaw.ts';
import { rangeOf } from '../meaning/written-marks.ts';
import { complainAt, type Reading } from '../reading.ts';
import { brokenAddress, type Line, pastedTable } from './judge-pasted.ts';
import { cellsIn, delimiterRow } from './judge-table.ts';

function linesBetween(start: number, end: number, source: string): Line[] {
  let at = start;
  return source
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const text = line.replace(/^[ \t>]+/, '');
      const begins = at + line.length - text.length;
      at += line.length + 1;
      return { text: text.trimEnd(), start: begins };
    });
}

const pipe = /(?<!\\)\|/;
const isDelimiter = (text: string) => /^[|:\s–—=-]+$/.test(text) && pipe.test(text) && /[–—=-]/.test(text);

/** What is wrong with lines that were to be a table; undefined where they were not. */
function tableFlaw(lines: readonly Line[], source: string): (ProseDiagnosis & { at: number }) | undefined {
  const delimiter = lines.findIndex(({ text }) => isDelimiter(text));
  const [first, row] = [lines[0], lines[delimiter]];
  if (!first) return undefined;
  const isRow = ({ text }: Line) => text.startsWith('|') || (pipe.test(text) && text.endsWith('|'));
  const above = source.slice(Math.max(0, first.start - 2000), first.start);
  if (isRow(first) && /(?:^|\n)[ \t>]*\|[^\n]*\n[ \t>]*\n[ \t>]*$/.test(above)) {
    return { at: first.start, code: 'gap-in-table', params: {} };
  }
  const head = lines[delimiter - 1];
  if (row && head && pipe.test(head.text)) {
    const [wanted, cells] = [cellsIn(head.text).length, cellsIn(row.text).length];
    return {
      at: row.start,
      code: 'delimiter-row',
      params: { wanted, cells, written: row.text, meant: delimiterRow(wanted, cellsIn(row.text)) },
    };
  }
  const from = lines.findIndex(isRow);
  const begins =
    lines[from] ?? lines.find(({ text }, index) => / \| /.test(text) && / \| /.test(lines[index + 1]?.text ?? ''));
  if (!begins) return undefined;
  const last = lines.at(-1);
  const below = source.slice((last?.start ?? 0) + (last?.text.length ?? 0)).slice(0, 200);
  // The part below the gap is where the mistake is reported.
  if (lines.length === 1 && /^[ \t]*\n[ \t>]*\n[ \t>]*\|/.test(below)) return undefined;
  return {
    at: begins.start,
    code: 'table-without-delimiter',
    params: { meant: delimiterRow(cellsIn(begins.text).length) },
  };
}

const narrowSpaces = '\u00a0\u2000-\u200a\u202f';
const spacelessHeading = new RegExp(`^(#{2,}|#(?=[${narrowSpaces}]))[${narrowSpaces}]*([^\\s#].*)`);

/** A line that begins with the marks of a heading and is none. */
function headingFlaw({ text }: Line, isAlone: boolean): ProseDiagnosis | undefined {
  const heading = spacelessHeading.exec(text) ?? (isAlone ? /^(#)(\p{Lu}[^#]*[^#.!?…])$/u.exec(text) : null);
  const [, marks = '', words = ''] = heading ?? [];
  if (!marks) return undefined;
  const meant = `${marks.length === 1 ? '##' : marks.slice(0, 6)} ${words}`;
  return { code: 'heading-without-space', params: { marks, written: text, meant } };
}

const markers: readonly RegExp[] = [
  /^[–—](?=\s)/,
  /^[-+](?=\p{L})/u,
  /^\d{1,3}[.)](?=\p{Lu})/u,
  /^\(?(?:[a-h]|[ivx]{1,4})[.)](?=\s)/,
  /^\(\d{1,2}\)(?=\s)/,
  /^[☐☑☒✓✔✗→⇒➔►▶★✦·](?=\s)/,
];

/** What a marker should be: a hyphen, and the number or letter that its author gave. */
const markerMeant = (mark: string) => (/^\d/.test(mark) ? `${mark} ` : /^[(a-hivx]/.test(mark) ? `- ${mark} ` : '- ');

/** Lines that begin like the items of a list and make none, in a paragraph or within an item. */
function listFlaw(lines: readonly Line[], isItem = false): (ProseDiagnosis & { at: number }) | undefined {
  for (const marker of markers) {
    const items = lines.filter(({ text }) => marker.test(text));
    const [first] = items;
    const isSure = first && (items.length > 1 || ((isItem || first === lines[0]) && /^[-+]/.test(first.text)));
    if (!first || !isSure) continue;
    const [mark = ''] = marker.exec(first.text) ?? [];
    const written = mark + (/^\s/.exec(first.text.slice(mark.length))?.[0] ?? '');
    const params = { written, meant: markerMeant(mark), count: items.length };
    return { at: first.start, code: 'lines-like-list', params };
  }
  return undefined;
}

/**
 * Numbered lines below the first of a paragraph. A list that begins with another number than 1 needs an empty line above;
 * two neighbours that count on are no coincidence.
 */
function numberedLine(lines: readonly Line[]): Line | undefined {
  const numberOf = ({ text }: Line) => Number(/^(\d{1,3})[.)] /.exec(text)?.[1]);
  return lines.slice(1, -1).find((line, index) => numberOf(line) + 1 === numberOf(lines[index + 2] as Line));
}

/** Words after which a hyphen at the end of a line stays: “bel- és külföldi”. */
const joining = /^(?:és|s|vagy|illetve|valamint|meg|and|or|to)(?!\p{L})/u;

/** A word that a line end divides, as in a text taken from a PDF: readers would see a space in it. */
function dividedWord(lines: readonly Line[]): (ProseDiagnosis & { at: number }) | undefined {
  for (const [index, { text, start }] of lines.entries()) {
    const [before = ''] = /(?<![^\s(„“"])\p{L}*\p{Ll}-$/u.exec(text) ?? [];
    const [after = ''] = /^\p{Ll}+/u.exec(lines[index + 1]?.text ?? '') ?? [];
    if (before === '' || after === '' || joining.test(after)) continue;
    const params = { written: `${before}\n${after}`, meant: before.slice(0, -1) + after };
    return { at: start + text.length - before.length, code: 'divided-word', params };
  }
  return undefined;
}

/** A paragraph that is all bold and no sentence: readers see a heading, and no list of headings has it. */
function boldHeading(node: Element, [line, second]: readonly Line[], { source }: Reading): ProseDiagnosis | undefined {
  const [only] = node.children;
  if (!line || second || node.children.length !== 1 || only?.type !== 'element' || only.tagName !== 'strong') return;
  const [, words] = /^(?:\*\*|__)((?=[\p{Lu}\d])[^*_\n]{2,100}[^*_\n.,:;!?…”"]):?(?:\*\*|__):?$/u.exec(line.text) ?? [];
  const isPartOf =
    source.charAt(line.start - 1) !== '\n' ||
    /<[A-Z][^>\n]*>\s*$/.test(source.slice(Math.max(0, line.start - 300), line.start));
  if (!words || isPartOf) return;
  return { code: 'bold-as-heading', params: { written: line.text, meant: `## ${words}` } };
}

/** The lines of a paragraph: whether they were to be a heading, a list or a table. */
export function judgeLines(node: Element, reading: Reading): void {
  const [start = 0, end = 0] = rangeOf(node) ?? [];
  const lines = linesBetween(start, end, reading.source);
  const table = tableFlaw(lines, reading.source) ?? pastedTable(lines);
  if (table) {
    const { at, ...diagnosis } = table;
    complainAt(reading, at, 'broken-table', diagnosis as ProseDiagnosis);
    return;
  }
  for (const line of lines) {
    const flaw = headingFlaw(line, lines.length === 1);
    if (flaw) complainAt(reading, line.start, 'broken-heading', flaw);
  }
  const { at, ...list } = listFlaw(lines) ?? {};
  if (at !== undefined) complainAt(reading, at, 'broken-list', list as ProseDiagnosis);
  const bold = boldHeading(node, lines, reading);
  if (bold) complainAt(reading, start, 'broken-heading', bold);
  const { at: broken, ...address } = brokenAddress(lines, reading.source) ?? {};
  if (broken !== undefined) complainAt(reading, broken, 'broken-link', address as ProseDiagnosis);
  const { at: divided, ...word } = dividedWord(lines) ?? {};
  if (divided !== undefined) complainAt(reading, divided, 'divided-word', word as ProseDiagnosis);
  const numbered = numberedLine(lines);
  if (numbered) complainAt(reading, numbered.start, 'broken-list', { code: 'list-within-paragraph', params: {} });
}

/** The words of an item of a list, without what is nested in it: a line may have been meant as the next item. */
export function judgeItem(node: Element, reading: Reading): void {
  const nested = node.children.findIndex((child) => child.type === 'element' && /^(?:p|ul|ol)$/.test(child.tagName));
  const words = nested < 0 ? node.children : node.children.slice(0, nested);
  const [first, last] = [words[0], words.at(-1)].map((child) => child && rangeOf(child as HastNode));
  if (!first || !last) return;
  const lines = linesBetween(first[0], last[1], reading.source).slice(1);
  const { at, ...list } = listFlaw(lines, true) ?? {};
  if (at !== undefined) complainAt(reading, at, 'broken-list', list as ProseDiagnosis);
}

/** A heading that is one because of a line of hyphens below it, though its words are a sentence. */
export function judgeUnderline(node: Element, reading: Reading): void {
  const [start = 0, end = 0] = rangeOf(node) ?? [];
  const written = reading.source.slice(start, end).trimEnd();
  const [, words, line] = /^(?!#)([\s\S]*?)\n[ \t>]*(-+)$/.exec(written) ?? [];
  if (!line || !words || !(words.includes('\n') || /^[\w-]+: |[.!?:;,…]["”]?\s*$/.test(words))) return;
  complainAt(reading, start + written.length - line.length, 'broken-heading', {
    code: 'underlined-sentence',
    params: { line },
  });
}
