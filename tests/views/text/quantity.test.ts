import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/model/quantity.ts';
import { sumText } from '../../../src/views/text/quantity.ts';

const sum = (facts: object) => amount.parse({ id: 'grant', currency: 'EUR', source: 'notice', ...facts });

describe('a sum of which one limit is given', () => {
  it.each([
    [{ min: 5000 }, 'at least EUR 5,000', 'legalább 5000 euró'],
    [{ min: 5000, qualifier: 'at-least' }, 'at least EUR 5,000', 'legalább 5000 euró'],
    [{ min: 5000, qualifier: 'more-than' }, 'more than EUR 5,000', 'több mint 5000 euró'],
    [{ min: 5000, qualifier: 'about' }, 'at least about EUR 5,000', 'legalább mintegy 5000 euró'],
    [{ max: 9000 }, 'up to EUR 9,000', 'legfeljebb 9000 euró'],
    [{ max: 9000, qualifier: 'almost' }, 'almost EUR 9,000', 'csaknem 9000 euró'],
    [{ max: 9000, qualifier: 'about' }, 'up to about EUR 9,000', 'legfeljebb mintegy 9000 euró'],
    [{ min: 5000, max: 9000, qualifier: 'about' }, 'about EUR 5,000 – EUR 9,000', 'mintegy 5000 euró – 9000 euró'],
  ])('keeps its own word: %j', (facts, en, hu) => {
    expect(
      [sumText(sum(facts), 'en'), sumText(sum(facts), 'hu')].map((text) => text.replaceAll('\u00a0', ' ')),
    ).toEqual([en, hu]);
  });
});
