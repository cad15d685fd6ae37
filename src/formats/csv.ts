/** Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r]/;

/** A number may begin with a sign without being a formula. */
const signedNumber = /^[+-]?\d+([.,]\d+)?$/;

/** Marks a text as text, so that no spreadsheet runs it. */
const harmless = (text: string) => (formula.test(text) && !signedNumber.test(text) ? `'${text}` : text);

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as comma-separated values (RFC 4180): a line of names, then one for each row, each ended by CRLF. A byte
 * order mark stands first, without which Excel takes “ő” for two other letters.
 */
export function csvText(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [names, ...rows].map((row) => row.map((text) => cell(harmless(text))).join(','));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}
