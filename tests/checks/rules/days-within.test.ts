import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;

describe('a day of its own', () => {
  it.each([
    ['the only day', 'start: 2022-11-30', '2022-11-30'],
    ['a day of the month', 'start: 2022-11', '2022-11-01'],
    ['a day between start and end', 'start: 2022-11-29\nend: 2022-12-02', '2022-12-02'],
    ['any day where the start is not known', '', '2020-01-01'],
  ])('may be %s', (_, start, day) => {
    const edit = (text: string) =>
      put('start: 2022-11-30', start)(put('forums: [council]', `forums: [{ forum: council, day: ${day} }]`)(text));
    expect(problemsAfter({ [facts]: edit })).toEqual([]);
  });

  it.each([
    ['forums: [council]', 'forums: [{ forum: council, day: 2022-12-01 }]', '6:28'],
    ['places: [town-hall]', 'places: [{ place: town-hall, day: 2022-12-01 }]', '9:30'],
    ['participants: [police]', 'participants: [{ organisation: police, day: 2022-12-01 }]', '12:40'],
  ])('does not lie outside the meeting: %s', (from, to, position) => {
    expect(problemsAfter({ [facts]: put(from, to) })).toEqual([
      `${facts}:${position}  record/day-within  The day, 2022-12-01, is not between 2022-11-30 and 2022-11-30.  Correct the day, or the start and end of the record.`,
    ]);
  });
});
