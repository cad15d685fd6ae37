import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from '../../src/contracts/json-schema.ts';
import { id, ids } from '../../src/model/ids.ts';
import { dateOrOpen, day, dayOrTime, interval, partialDate, period } from '../../src/model/partial-date.ts';

describe('JSON Schema made from the model', () => {
  it('says what a field means, in what form it is written, and what is wrong with another', () => {
    expect(jsonSchema(z.strictObject({ start: partialDate.optional().describe('When it began.') }))).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        start: {
          type: ['string', 'integer'],
          description: 'When it began.',
          markdownDescription: 'When it began.\n\nForm: date: 2022-11-30, 2022-11 or 2022',
          errorMessage: 'This is not a valid date. Write 2022-11-30, 2022-11 or 2022.',
          'x-form': 'date: 2022-11-30, 2022-11 or 2022',
          minimum: 1000,
          maximum: 9999,
          pattern: expect.any(String),
        },
      },
    });
  });

  it('keeps the order of the fields and puts the words of a field into one order', () => {
    const schema = z.strictObject({ zebra: id.describe('The animal.'), ant: z.number().describe('How many.') });
    const { properties } = jsonSchema(schema);
    expect(Object.keys(properties ?? {})).toEqual(['zebra', 'ant']);
    expect(Object.keys(properties?.zebra ?? {})).toEqual([
      'type',
      'description',
      'markdownDescription',
      'errorMessage',
      'pattern',
      'x-form',
    ]);
  });

  it('asks for what an editor must write, and for nothing that has a default', () => {
    const schema = z.strictObject({ id, topics: ids, zone: z.string().default('Europe/Budapest') });
    expect(jsonSchema(schema)).toMatchObject({
      required: ['id'],
      properties: { zone: { default: 'Europe/Budapest' } },
    });
    expect(jsonSchema(schema).properties?.topics).not.toHaveProperty('default');
  });

  it('leaves out bounds that nobody means', () => {
    expect(jsonSchema(z.number().int())).toEqual({ type: 'integer' });
  });
});

/** Two implementations, one table: the pattern of the schema and the rule of the model. */
describe('the pattern of a date', () => {
  const texts = [
    ['2022', '2022-11', '2022-11-30', '2016/2023', '2016-05/2023', '2023-H2', '2023-Q3', '2023-autumn', 'open'],
    ['2024-08-21T17:00', '2024-08-21T24:00', '2024-08-21T17:00Z', '22-11-30', '2022-13', '2022-11-32', '2022-1-1'],
    ['30.11.2022', '2023-Q5', '2023-h2', '/2023', '2016/', '2016/2017/2018', ' 2022', '2022-11-30 ', 'Open', ''],
  ].flat();

  it.each([
    ['partialDate', partialDate],
    ['dateOrOpen', dateOrOpen],
    ['day', day],
    ['dayOrTime', dayOrTime],
    ['interval', interval],
    ['period', period],
  ])('accepts what the model accepts as %s, and nothing else', (_, schema) => {
    const { pattern } = jsonSchema(schema) as { pattern: string };
    const byPattern = texts.filter((text) => new RegExp(pattern).test(text));
    expect(byPattern).toEqual(texts.filter((text) => schema.safeParse(text).success));
    expect(byPattern.length).toBeGreaterThan(0);
  });
});
