import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataPackages } from '../standards.ts';
import { dist, filesIn, textOf } from './dist.ts';

interface Field {
  name: string;
  type: 'string' | 'number' | 'boolean';
  description: string;
  constraints?: { enum: string[] };
}

interface Key {
  fields: string;
  reference: { resource: string; fields: string };
}

interface Table {
  name: string;
  path: string;
  schema: { fields: Field[]; primaryKey: string | string[]; foreignKeys?: Key[] };
}

const description = JSON.parse(textOf('data/datapackage.json'));
const tables: Table[] = description.resources;

const rowsOf = (path: string): Record<string, string>[] => parse(textOf(`data/${path}`), { bom: true, columns: true });

/** Whether a cell is what its field says; an empty one is a value that is missing. */
function isFit(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return true;
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  return constraints?.enum.includes(cell) ?? true;
}

describe('the description of the tables as a Data Package', () => {
  it('fits the published schema', () => {
    expect(dataPackages()(description)).toEqual([]);
  });

  it('names every table there is', () => {
    const published = filesIn(dist).filter((file) => /^data\/.*\.csv$/.test(file));
    expect(tables.map(({ path }) => `data/${path}`).sort()).toEqual(published);
  });

  it.each(tables)('has the columns of $path in their order, explains each, and fits every cell', ({ path, schema }) => {
    const [header]: string[][] = parse(textOf(`data/${path}`), { bom: true });
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(schema.fields.filter((field) => field.description === '')).toEqual([]);
    const wrong = rowsOf(path).flatMap((row) =>
      schema.fields.flatMap((field) =>
        isFit(row[field.name] ?? '', field) ? [] : [`${field.name}: ${row[field.name]}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names keys that no two rows share, and keys of other tables that are there', () => {
    for (const { path, schema } of tables) {
      const rows = rowsOf(path);
      const key = [schema.primaryKey].flat();
      const keys = rows.map((row) => key.map((name) => row[name]).join('\n'));
      expect([path, new Set(keys).size]).toEqual([path, rows.length]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = tables.find(({ name }) => name === reference.resource);
        const known = new Set(rowsOf(other?.path ?? '').map((row) => row[reference.fields]));
        expect(rows.filter((row) => !known.has(row[fields]))).toEqual([]);
      }
    }
  });
});
