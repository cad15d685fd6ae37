import { describe, expect, it } from 'vitest';
import { call, problemsAfter, put } from '../../builders.ts';

const facts = `${call}/funding-call.yaml`;

describe('a deadline', () => {
  it('comes after the opening', () => {
    const problems = problemsAfter({ [facts]: put('opening: 2024-05-02', 'opening: 2024-08-10') });
    expect(problems).toEqual([
      `${facts}:12:38  call/deadline-after-opening  The deadline, 2024-08-01, is before the opening of the call, 2024-08-10.  Correct the one that is wrong.`,
    ]);
  });

  it.each([
    ['on the day of the opening, by its end', 'opening: 2024-08-01'],
    ['where the opening is not known', ''],
  ])('may come %s', (_, opening) => {
    expect(problemsAfter({ [facts]: put('opening: 2024-05-02', opening) })).toEqual([]);
  });

  it('is compared to the minute, in its own zone', () => {
    const problems = problemsAfter({
      [facts]: (text) =>
        put(
          'at: 2024-08-01,',
          'at: 2024-08-21T17:01, zone: Europe/Brussels,',
        )(put('opening: 2024-05-02', 'opening: 2024-08-21T17:00')(text)),
    });
    expect(problems).toEqual([
      `${facts}:15:5  call/deadline-after-opening  The deadline, 2024-08-21T17:00, is before the opening of the call, 2024-08-21T17:00.  Correct the one that is wrong.`,
    ]);
  });
});
