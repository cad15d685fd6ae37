import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { textOf } from './dist.ts';

describe('the lines of records', () => {
  const lines: Record<string, never>[] = textOf('data/records.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('end no record before it began', () => {
    const wrong = lines.filter(({ start, end }) => {
      const [from, to] = [String(start ?? ''), String(end ?? '')];
      const digits = Math.min(from.length, to.length);
      return from && to && to !== 'open' && to.slice(0, digits) < from.slice(0, digits);
    });
    expect(wrong.map(({ number, start, end }) => [number, start, end])).toEqual([]);
  });

  it('have the same kind of each sum as the table', () => {
    const rows: Record<string, string>[] = parse(textOf('data/funding-calls.en.csv'), { bom: true, columns: true });
    for (const row of rows) {
      const line = lines.find(({ number, lang }) => number === row.number && lang === row.lang);
      const kinds = ((line?.amounts ?? []) as { kind: string | null }[]).map(({ kind }) => kind ?? '');
      expect([row.number, row['amounts.kind']]).toEqual([row.number, kinds.join('; ')]);
    }
  });
});
