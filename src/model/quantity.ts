import { z } from 'zod';
import { id } from './ids.ts';
import { partialDate } from './partial-date.ts';
import { refused } from './refusal.ts';

/** How a source qualifies a number that it does not give exactly. */
export const qualifiers = ['about', 'almost', 'more-than', 'at-least', 'up-to'] as const;

export type Qualifier = (typeof qualifiers)[number];

const size = {
  value: z.number().optional().describe('The number, if the source gives one.'),
  min: z.number().optional().describe('The lower end, if the source gives a range.'),
  max: z.number().optional().describe('The upper end, if the source gives a range.'),
  qualifier: z.enum(qualifiers).optional().describe('How the source qualifies the number.'),
};

interface Size {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** One number or one range, never both and never neither. */
const oneSize = ({ value, min, max }: Size) =>
  value !== undefined ? min === undefined && max === undefined : min !== undefined || max !== undefined;

const ascending = ({ min, max }: Size) => min === undefined || max === undefined || min <= max;

const noSize = refused({ code: 'no-size' });
const descending = refused({ code: 'min-above-max' });

/** A number from a source; the texts give its label under the same id. */
export const figure = z
  .strictObject({
    id: id.describe('The id of the figure; each text gives its label under this id.'),
    ...size,
    unit: z
      .enum(['percent', 'days', 'months', 'years', 'EUR', 'HUF', 'CHF', 'USD'])
      .optional()
      .describe('The unit, if the figure is not simply a number of things.'),
    'as-of': partialDate.optional().describe('The date to which the number applies.'),
    source: id.describe('The source of this record that gives the number.'),
  })
  .refine(oneSize, noSize)
  .refine(ascending, descending);

/** The largest sum that a number holds to the cent; of a larger one, the last figures have been lost by now. */
const largestSum = Math.floor(Number.MAX_SAFE_INTEGER / 100);

const hasWholeCents = (sum: number) => sum === Number(sum.toFixed(2));

/** Money that is given is more than nothing, and counted in cents. */
const money = z
  .number()
  .refine((sum) => sum >= 0, refused({ code: 'negative-sum' }))
  .refine((sum) => sum !== 0, refused({ code: 'sum-of-nothing' }))
  .refine((sum) => sum <= largestSum, refused({ code: 'sum-too-large', most: largestSum }))
  .refine((sum) => sum > largestSum || hasWholeCents(sum), refused({ code: 'sum-of-part-cents' }))
  .meta({ exclusiveMinimum: 0, maximum: largestSum })
  .optional();

/** What a sum is: money on offer, what applicants asked for, what was granted, or what a whole project costs. */
export const moneyKinds = ['offered', 'requested', 'awarded', 'cost'] as const;

export type MoneyKind = (typeof moneyKinds)[number];

/** A sum of money as one source stated it on one day. A sum stated again later is a further entry with the same id. */
export const amount = z
  .strictObject({
    id: id.describe(
      'The id of the sum; each text may give it a label under this id. The same sum, stated again, keeps its id.',
    ),
    ...size,
    value: money.describe(size.value.description ?? ''),
    min: money.describe(size.min.description ?? ''),
    max: money.describe(size.max.description ?? ''),
    kind: z
      .enum(moneyKinds)
      .optional()
      .describe(
        'offered by the funder, requested by applicants, awarded, or the cost of a whole project. If a record leaves it out, the published data gives “awarded” for the sums of an award and “offered” for those of a call; it gives no kind for a sum stated with the result of a call.',
      ),
    currency: z.enum(['EUR', 'HUF', 'CHF', 'USD', 'GBP']).describe('The currency, by its ISO 4217 code.'),
    includes: z
      .enum(['national-share'])
      .optional()
      .describe('What the sum contains besides the money of the fund itself.'),
    at: partialDate.optional().describe('The date on which the source stated the sum; left out if it is not known.'),
    source: id.describe('The source of this record that gives the sum.'),
  })
  .refine(oneSize, noSize)
  .refine(ascending, descending);

export type Figure = z.infer<typeof figure>;
export type Amount = z.infer<typeof amount>;
