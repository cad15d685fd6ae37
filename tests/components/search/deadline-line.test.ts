import { describe, expect, it } from 'vitest';
import { deadlineLine } from '../../../src/components/search/deadline-line.ts';
import { deadlineText } from '../../../src/language/zones.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import type { Result } from '../../../src/search/result/answer.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';
import { deadlineCases } from '../../model/deadline-cases.ts';

const lineOf = (result: object, lang: 'en' | 'hu', sort: 'newest' | 'deadline' = 'newest') =>
  deadlineLine(result as Result, queryOf({ sort }), searchWords(lang), lang);

describe('the deadline of a result', () => {
  it.each([
    ['2026-12-21', 'Europe/Budapest', '21 December 2026', '2026. december 21.'],
    [
      '2026-12-21T17:00',
      'Europe/Brussels',
      '21 December 2026, 17:00, Brussels time',
      '2026. december 21. 17:00, brüsszeli idő szerint',
    ],
    [
      '2026-12-21T09:00',
      'Etc/GMT+12',
      '21 December 2026, 09:00, UTC−12 (anywhere on Earth)',
      '2026. december 21. 9:00, UTC−12 szerint (a Föld bármely pontján)',
    ],
    ['2026-12-21T09:00', 'Etc/GMT-2', '21 December 2026, 09:00, UTC+2', '2026. december 21. 9:00, UTC+2 szerint'],
    ['2026-12-21T09:00', 'UTC', '21 December 2026, 09:00, UTC', '2026. december 21. 9:00, UTC szerint'],
  ])('%s in %s has its zone', (deadline, deadlineZone, english, hungarian) => {
    const result = { status: 'open', deadline, deadlineZone };
    expect(lineOf(result, 'en').replaceAll('\u00a0', ' ')).toBe(`Deadline: ${english}`);
    expect(lineOf(result, 'hu').replaceAll('\u00a0', ' ')).toBe(`Határidő: ${hungarian}`);
  });

  it('has its zone without an hour, too, where the source states one', () => {
    const result = { status: 'open', deadline: '2026-12-21', deadlineZone: 'Etc/GMT+12', deadlineZoneStated: true };
    expect(lineOf(result, 'en').replaceAll('\u00a0', ' ')).toBe(
      'Deadline: 21 December 2026, UTC−12 (anywhere on Earth)',
    );
  });

  it.each(deadlineCases)('is printed as on the page of the call: $why', ({ at, zone }) => {
    const line = lineOf({ status: 'closed', deadline: at, deadlineZone: zone }, 'en', 'deadline');
    expect(line).toBe(`Deadline: ${deadlineText({ at, zone }, 'en')}`);
  });

  it('is given as none where a call is open without one', () => {
    expect([lineOf({ status: 'open' }, 'en'), lineOf({ status: 'open' }, 'hu')]).toEqual([
      'No deadline',
      'Nincs határidő',
    ]);
    expect(lineOf({ status: 'unknown' }, 'en')).toBe('');
  });

  it('is left out where nobody can apply any more, unless the order is by it', () => {
    const [deadline, deadlineZone] = ['2024-08-21', 'Europe/Budapest'];
    expect(lineOf({ status: 'closed', deadline, deadlineZone }, 'en')).toBe('');
  });
});
