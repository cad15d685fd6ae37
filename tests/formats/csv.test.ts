import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/formats/csv.ts';

const byteOrderMark = '\ufeff';

/** The line that a row becomes. */
const lineOf = (...row: string[]) => csvText([], [row]).slice(`${byteOrderMark}\r\n`.length);

describe('a table as comma-separated values', () => {
  it('begins with a byte order mark and names, and ends every line with CRLF', () => {
    expect(csvText(['number', 'title'], [['MR-2022-003', 'Együttes ülés']])).toBe(
      `${byteOrderMark}number,title\r\nMR-2022-003,Együttes ülés\r\n`,
    );
  });

  it('holds names alone where there are no rows', () => {
    expect(csvText(['number'], [])).toBe(`${byteOrderMark}number\r\n`);
  });

  it.each([
    ['a, b', '"a, b"'],
    ['„Kiállok érted!”', '„Kiállok érted!”'],
    ['a "b" c', '"a ""b"" c"'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['', ''],
    [' a ', ' a '],
  ])('quotes only what must be quoted: %j', (text, written) => {
    expect(lineOf(text, 'x')).toBe(`${written},x\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+36 1 234', "'+36 1 234"],
    ['-x', "'-x"],
    ['\tx', "'\tx"],
    ['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
  ])('lets no spreadsheet run a text as a formula: %j', (text, written) => {
    expect(lineOf(text)).toBe(`${written}\r\n`);
  });

  it.each(['-5', '+3.5', '-0,25', '2022-11-30', 'a=b'])('leaves numbers and dates alone: %s', (text) => {
    expect(csvText([], [[text]])).toContain(text.includes(',') ? `"${text}"` : `\r\n${text}\r\n`);
  });
});
