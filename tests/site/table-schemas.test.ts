import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { textOf } from './dist.ts';

const json = (file: string) => JSON.parse(textOf(file));
const manifest: { files: { name: string; schema: string | null }[] } = json('data/manifest.json');

describe('the manifest of the data', () => {
  it('names no schema for a table that has other columns', () => {
    const wrong = manifest.files.flatMap(({ name, schema }) => {
      if (schema === null || !name.endsWith('.csv')) return [];
      const [columns = []]: string[][] = parse(textOf(`data/${name}`), { bom: true });
      const fields = Object.keys(json(`data/schemas/${schema.split('/').at(-1)}`).properties);
      return columns.filter((column) => !fields.includes(column)).map((column) => [name, column]);
    });
    expect(wrong).toEqual([]);
  });
});
