import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldTable, rowsOf, withFieldTables } from '../../src/contracts/handbook.ts';
import { jsonSchema } from '../../src/contracts/json-schema.ts';
import { id } from '../../src/model/ids.ts';
import { participantOnDay } from '../../src/model/presence.ts';

describe('the table of fields', () => {
  it('has a line for each field, those within another below it', () => {
    const schema = z.strictObject({
      number: z.string().describe('What | it is.'),
      sources: z
        .array(z.strictObject({ id: id.describe('A name.'), title: z.string().optional().describe('Its title.') }))
        .default([])
        .describe('Where it was read.'),
      who: z.array(participantOnDay).default([]).describe('Who came.'),
    });
    expect(fieldTable(jsonSchema(schema))).toBe(
      [
        '| field | required | form | meaning |',
        '| --- | --- | --- | --- |',
        '| `number` | yes | text | What \\| it is. |',
        '| `sources` |  | list of entries with the fields below | Where it was read. |',
        '| `sources.id` | yes | id | A name. |',
        '| `sources.title` |  | text | Its title. |',
        '| `who` |  | list of ids or entries with the fields below | Who came. |',
        '| `who.organisation` | yes | id | The organisation, by id. |',
        '| `who.day` | yes | day: 2022-11-30 | The day on which the organisation took part. |',
      ].join('\n'),
    );
  });
});

describe('the fields of a schema', () => {
  it('have the end of a JSONPath each, and two where an entry of a list may be the value itself', () => {
    const schema = z.strictObject({
      'first-published': z.string(),
      sources: z.array(z.strictObject({ id })),
      who: z.array(participantOnDay),
      dates: z.record(z.string(), z.strictObject({ zone: z.string() })),
    });
    expect(rowsOf(jsonSchema(schema)).map(({ path, ends }) => [path, ...ends])).toEqual([
      ['first-published', "['first-published']"],
      ['sources', '.sources'],
      ['sources.id', '.sources[*].id'],
      ['who', '.who'],
      ['who.organisation', '.who[*].organisation', '.who[*]'],
      ['who.day', '.who[*].day'],
      ['dates', '.dates'],
      ['dates.*.zone', '.dates.*.zone'],
    ]);
  });
});

describe('the tables in the handbook', () => {
  const tables = new Map([['meeting', '| table |']]);

  it('are between their marks, and nothing else changes', () => {
    const before = 'Text.\n\n<!-- fields: meeting -->\nold\n<!-- end -->\n\nMore text.\n';
    const after = 'Text.\n\n<!-- fields: meeting -->\n\n| table |\n\n<!-- end -->\n\nMore text.\n';
    expect(withFieldTables(before, tables)).toBe(after);
    expect(withFieldTables(after, tables)).toBe(after);
  });

  it('leave marks alone of which nobody knows the fields', () => {
    const text = '<!-- fields: banquet -->\nold\n<!-- end -->\n';
    expect(withFieldTables(text, tables)).toBe(text);
  });

  it('hold a dollar sign as it is', () => {
    const text = '<!-- fields: meeting -->\n<!-- end -->';
    expect(withFieldTables(text, new Map([['meeting', '$& $1']]))).toContain('\n$& $1\n');
  });
});
