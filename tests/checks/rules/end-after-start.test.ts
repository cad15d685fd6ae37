import { describe, expect, it } from 'vitest';
import { campaign, meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${campaign}/campaign.yaml`;
const remedy = 'Correct the one that is wrong; leave out an end that is not known.';

describe('an end', () => {
  it.each(['2022-12-08', '2022-12', '2022', '2023', 'open'])('may be %s where the start is 2022-12-08', (end) => {
    expect(problemsAfter({ [facts]: put('end: 2023-03-31', `end: ${end}`) })).toEqual([]);
  });

  it.each(['2022-12-07', '2022-11', '2021'])('may not be %s where the start is 2022-12-08', (end) => {
    expect(problemsAfter({ [facts]: put('end: 2023-03-31', `end: ${end}`) })).toEqual([
      `${facts}:7:1  record/end-after-start  The end, ${end}, is before the start, 2022-12-08.  ${remedy}`,
    ]);
  });

  it('of a phase comes after its start', () => {
    expect(problemsAfter({ [facts]: put('end: 2023-01 }', 'end: 2022-11 }') })).toEqual([
      `${facts}:9:39  record/end-after-start  The end, 2022-11, is before the start, 2022-12-08.  ${remedy}`,
    ]);
  });

  it('of a meeting comes within a month: later ones are noted', () => {
    const until = (end: string) => problemsAfter({ [`${meeting}/meeting.yaml`]: (text) => `${text}\nend: ${end}\n` });
    expect(until('2022-12-02')).toEqual([]);
    const [problem] = until('2023-11-30');
    expect(problem).toMatch(/record\/end-after-start {2}Note: By these dates the meeting lasts 366 days\./);
  });
});
