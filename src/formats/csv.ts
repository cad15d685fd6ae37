/** Spreadsheets evaluate a cell that begins with one of these as a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A number may begin with a sign without being a formula. */
const signedNumber = /^[+-]?\d+([.,]\d+)?$/;

/** Marks a cell as text, so that no spreadsheet evaluates it. */
const harmless = (text: string) => (formula.test(text) && !signedNumber.test(text) ? `'${text}` : text);

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (row: readonly string[]) => `${row.map((text) => cell(harmless(text))).join(',')}\r\n`;

/**
 * A table as comma-separated values (RFC 4180), made one line at a time: a line of names, then one for each row, each
 * ended by CRLF. A byte order mark comes first, without which Excel reads “ő” as two other letters.
 */
export function* csvLines(names: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield `\ufeff${line(names)}`;
  for (const row of rows) yield line(row);
}

/** The same in one text. */
export function csvText(names: readonly string[], rows: Iterable<readonly string[]>): string {
  return [...csvLines(names, rows)].join('');
}
