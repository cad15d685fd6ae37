import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/queries/record-graph.ts';
import { stateFact } from '../../../src/views/record/state-fact.ts';
import { holding, meetingOf } from '../../queries/healthy-graph.ts';

const stateOf = (facts: object) => {
  const [record] = holding([meetingOf('it', { ...facts })]).records;
  return stateFact(record as Meeting, 'en').map(({ values, from, until }) => [values[0]?.text, from, until]);
};

const once = 'Planned; we know of no report that it took place';

describe('the state of a meeting', () => {
  it.each([
    [{ state: 'held', start: '2024-05-01' }, []],
    [{ state: 'cancelled', start: '2024-05-01' }, [['Cancelled', undefined, undefined]]],
    [{ state: 'planned', start: '2024-05-01' }, [[once, undefined, undefined]]],
    [
      { state: 'planned', start: '2024-07-01', end: '2024-07-02' },
      [
        ['Planned', undefined, '2024-07-02T22:00:00Z'],
        [once, '2024-07-02T22:00:00Z', undefined],
      ],
    ],
    [{ state: 'planned' }, [['Planned', undefined, undefined]]],
  ])('by %j is stated for the time for which it is true', (facts, expected) => {
    expect(stateOf(facts)).toEqual(expected);
  });
});
