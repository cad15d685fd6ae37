import { describe, expect, it } from 'vitest';
import { distanceText } from '../../src/language/distance.ts';
import { zoneText } from '../../src/language/zones.ts';

describe('how far a day is', () => {
  it.each([
    ['2024-08-21', 'today', 'ma'],
    ['2024-08-22', 'tomorrow', 'holnap'],
    ['2024-08-20', 'yesterday', 'tegnap'],
    ['2024-09-02', 'in 12 days', '12 nap múlva'],
    ['2024-10-20', 'in 60 days', '60 nap múlva'],
    ['2024-10-21', 'in 2 months', '2 hónap múlva'],
    ['2022-08-22', '23 months ago', '23 hónappal ezelőtt'],
    ['2022-08-21', '2 years ago', '2 évvel ezelőtt'],
    ['2021-08-22', '2 years ago', '2 évvel ezelőtt'],
    ['2034-09-01', 'in 10 years', '10 év múlva'],
  ])('from 21 August 2024 to %s is worded as people say it', (day, english, hungarian) => {
    const text = (lang: 'en' | 'hu') => distanceText('2024-08-21', day, lang).replace('\u00a0', ' ');
    expect([text('en'), text('hu')]).toEqual([english, hungarian]);
  });
});

describe('whole months', () => {
  it.each(['2024-01-31', '2024-02-29', '2023-08-30', '2024-12-01'])('from %s are those of the calendar', (from) => {
    const start = Temporal.PlainDate.from(from);
    const wrong = Array.from({ length: 1400 }, (_, at) => start.add({ days: at - 700 })).filter((day) => {
      const { months } = start.until(day, { largestUnit: 'months' });
      const isFar = Math.abs(start.until(day).days) > 60 && Math.abs(months) < 24;
      const text = isFar ? distanceText(from, day.toString(), 'en') : '';
      return isFar && text !== new Intl.RelativeTimeFormat('en-GB').format(months, 'month');
    });
    expect(wrong.map(String)).toEqual([]);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Brussels', 'Brussels\u00a0time', 'brüsszeli idő szerint'],
    ['Europe/Budapest', 'Budapest\u00a0time', 'budapesti idő szerint'],
    ['America/New_York', 'New York\u00a0time', 'helyi idő szerint (New York)'],
    ['UTC', 'UTC', 'UTC szerint'],
  ])('%s is named by its city', (zone, english, hungarian) => {
    expect([zoneText(zone, 'en'), zoneText(zone, 'hu')]).toEqual([english, hungarian]);
  });
});
