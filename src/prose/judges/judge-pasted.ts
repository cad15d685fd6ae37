import type { ProseDiagnosis } from '../flaw.ts';

/** A line of a paragraph as it is written, without the marks of the quotation or list around it. */
export interface Line {
  text: string;
  start: number;
}

type Found = ProseDiagnosis & { at: number };

/** What divides the cells of a table that was copied from another program, and what it is called in a message. */
const separators: readonly (readonly [separator: string, between: RegExp, least: number])[] = [
  ['tab', /\t/g, 1],
  [';', /;(?=[^\s;])/g, 1],
  [',', /,(?=\S)/g, 2],
];

/** Lines of a table that was copied from another program: readers would see them run on in one paragraph. */
export function pastedTable(lines: readonly Line[]): Found | undefined {
  const [first] = lines;
  if (!first || lines.length < 2) return undefined;
  for (const [separator, between, least] of separators) {
    const counts = lines.map(({ text }) => text.match(between)?.length ?? 0);
    const most = Math.max(...counts);
    // Cells that are empty are marked by tabs of their own, which may be missing at the end of a line.
    const isTable = counts.every((count) => (separator === 'tab' ? count > 0 : count === most));
    // Commas between digits alone divide thousands.
    if (!isTable || most < least || (separator === ',' && !/[^\d\s],[^\d\s]/.test(first.text))) continue;
    return { at: first.start, code: 'pasted-table', params: { separator, row: `|${'---|'.repeat(most + 1)}` } };
  }
  return undefined;
}

/** An address at the end of a line; that of a link in round brackets is judged where its bracket is missing. */
const addressAtEnd = /(?<!\]\()(?:https?:\/\/|www\.)[^\s)>"”]+$/;

/** How an address can go on: with a slash, the name of a file, words joined by hyphens, or a question. */
const rest = /^(?:[\w%~.-]*[/?=&][\w%~.=&?/-]*|[\w%~-]+\.(?:html?|pdf|php|aspx?|docx?|xlsx?)|[a-z\d]+(?:-[a-z\d]+)+)/;

/** An address that a line end divides, as in a text taken from a PDF: only its first part would be a link. */
export function brokenAddress(lines: readonly Line[], source: string): Found | undefined {
  for (const [index, { text, start }] of lines.entries()) {
    const [address = ''] = addressAtEnd.exec(text) ?? [];
    const next = lines[index + 1];
    const [more = ''] = rest.exec(next?.text ?? '') ?? [];
    const part = more.replace(/[.?!-]+$/, '');
    if (address === '' || !next || part === '') continue;
    if (!/[/_=?&.-]$/.test(address) && !/\/.*[\d.]/.test(part)) continue;
    const at = start + text.length - address.length;
    const written = source.slice(at, next.start + part.length);
    return { at, code: 'address-across-lines', params: { written, meant: address + part } };
  }
  return undefined;
}
