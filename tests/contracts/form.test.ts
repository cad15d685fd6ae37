import { expect, it } from 'vitest';
import { z } from 'zod';
import { formOf } from '../../src/contracts/form.ts';
import { jsonSchema } from '../../src/contracts/json-schema.ts';
import { fileName, language, webAddress } from '../../src/model/address.ts';
import { id, ids } from '../../src/model/ids.ts';
import { dateOrOpen, day, dayOrTime, interval, partialDate, period } from '../../src/model/partial-date.ts';
import { participantOnDay } from '../../src/model/presence.ts';

it.each<[z.ZodType, string]>([
  [z.string(), 'text'],
  [z.number(), 'number'],
  [z.number().int().optional(), 'whole number'],
  [z.boolean(), '`true` or `false`'],
  [z.enum(['en', 'hu']), '`en`, `hu`'],
  [z.literal('removed'), '`removed`'],
  [id, 'id'],
  [ids, 'list of ids'],
  [z.array(webAddress), 'list of web addresses'],
  [z.array(z.enum(['a', 'b'])), 'list of `a`, `b`'],
  [z.array(z.strictObject({ id })), 'list of entries with the fields below'],
  [z.array(participantOnDay), 'list of ids or entries with the fields below'],
  [z.strictObject({ id }), 'fields'],
  [z.record(id, z.string()), 'texts, each under its id'],
  [z.union([z.number().int(), z.string()]), 'whole number or text'],
  [webAddress, 'web address'],
  [fileName, 'file name'],
  [language, 'language'],
  [day, 'day: 2022-11-30'],
  [dayOrTime, 'day or local time: 2024-08-21 or 2024-08-21T17:00'],
  [partialDate, 'date: 2022-11-30, 2022-11 or 2022'],
  [dateOrOpen, 'date: 2023-03-31, 2023-03 or 2023, or open where a source says that it goes on'],
  [interval, 'span of time: 2016/2023, or 2022 alone'],
  [period, 'period: 2023-H2, 2023-Q3, 2023-autumn, 2023-09 or 2023'],
])('says in what form a field is written %#', (schema, form) => {
  expect(formOf(jsonSchema(schema))).toBe(form);
});
