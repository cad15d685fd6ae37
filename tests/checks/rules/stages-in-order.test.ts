import { describe, expect, it } from 'vitest';
import { call, problemsAfter, put } from '../../builders.ts';

const facts = `${call}/funding-call.yaml`;

describe('the stages of a call', () => {
  it('are listed oldest first', () => {
    expect(problemsAfter({ [facts]: put('at: 2023-11', 'at: 2024-06') })).toEqual([
      `${facts}:9:20  call/stages-in-order  The stage dated 2024-05-02 is listed after the one dated 2024-06, although it is earlier.  List stages oldest first, or correct the date.`,
    ]);
  });

  it.each(['2024-05', '2024', '2024-05-02'])('may be of %s and then of 2024-05-02, whose order is not known', (at) => {
    expect(problemsAfter({ [facts]: put('at: 2023-11', `at: ${at}`) })).toEqual([]);
  });
});
