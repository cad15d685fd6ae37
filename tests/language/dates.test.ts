import { describe, expect, it } from 'vitest';
import { dateRangeText, dateText, dateTimeText, intervalText, periodText } from '../../src/language/dates.ts';

/** The text with `~` for each no-break space. */
const seen = (text: string) => text.replaceAll('\u00a0', '~');

describe('a date', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-11', 'November 2022', '2022. november'],
    ['2022-11-30', '30~November 2022', '2022. november~30.'],
    ['2016-02-29', '29~February 2016', '2016. február~29.'],
    ['2023-01-01', '1~January 2023', '2023. január~1.'],
  ])('%s is written out as precisely as it is known', (date, en, hu) => {
    expect([seen(dateText(date, 'en')), seen(dateText(date, 'hu'))]).toEqual([en, hu]);
  });
});

describe('a range', () => {
  it.each([
    ['2022-10-20', '2022-10-20', '20~October 2022', '2022. október~20.'],
    ['2022-10-20', '2022-10-21', '20–21~October 2022', '2022. október~20–21.'],
    ['2022-10-20', '2022-11-02', '20~October – 2~November 2022', '2022. október~20. – november~2.'],
    ['2022-12-08', '2023-03-31', '8~December 2022 – 31~March 2023', '2022. december~8. – 2023. március~31.'],
    ['2022-10', '2022-12', 'October–December 2022', '2022. október–december'],
    ['2022-10', '2023-01', 'October 2022 – January 2023', '2022. október – 2023. január'],
    ['2015', '2016', '2015–2016', '2015–2016'],
    ['2015', '2016-05-03', '2015 – 3~May 2016', '2015 – 2016. május~3.'],
    ['2022-12-08', '2023-03', '8~December 2022 – March 2023', '2022. december~8. – 2023. március'],
  ])('from %s to %s repeats nothing that both ends share', (start, end, en, hu) => {
    expect([seen(dateRangeText(start, end, 'en')), seen(dateRangeText(start, end, 'hu'))]).toEqual([en, hu]);
  });
});

describe('a time', () => {
  it.each([
    ['2024-08-21', '21~August 2024', '2024. augusztus~21.'],
    ['2024-08-21T17:00', '21~August 2024, 17:00', '2024. augusztus~21.~17:00'],
    ['2024-08-21T09:05', '21~August 2024, 09:05', '2024. augusztus~21.~9:05'],
    ['2024-08-21T00:00', '21~August 2024, 00:00', '2024. augusztus~21.~0:00'],
  ])('%s comes after its day, to the minute', (local, en, hu) => {
    expect([seen(dateTimeText(local, 'en')), seen(dateTimeText(local, 'hu'))]).toEqual([en, hu]);
  });
});

describe('a period', () => {
  it.each([
    ['2023-H1', 'the first half of 2023', '2023 első fele'],
    ['2023-H2', 'the second half of 2023', '2023 második fele'],
    ['2023-Q1', 'the first quarter of 2023', '2023 első negyedéve'],
    ['2023-Q3', 'the third quarter of 2023', '2023 harmadik negyedéve'],
    ['2023-autumn', 'autumn 2023', '2023 ősze'],
    ['2023-winter', 'winter 2023', '2023 tele'],
    ['2023-09', 'September 2023', '2023. szeptember'],
    ['2023', '2023', '2023'],
  ])('%s has a name', (period, en, hu) => {
    expect([seen(periodText(period, 'en')), seen(periodText(period, 'hu'))]).toEqual([en, hu]);
  });
});

describe('an interval', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022/2022', '2022', '2022'],
    ['2016/2023', '2016–2023', '2016–2023'],
    ['2016-03/2016-05', 'March–May 2016', '2016. március–május'],
    ['2016/2023-05', '2016 – May 2023', '2016 – 2023. május'],
  ])('%s is written with a dash', (interval, en, hu) => {
    expect([seen(intervalText(interval, 'en')), seen(intervalText(interval, 'hu'))]).toEqual([en, hu]);
  });
});
