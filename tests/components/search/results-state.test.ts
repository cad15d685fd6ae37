import { describe, expect, it } from 'vitest';
import {
  initialResults,
  isIdle,
  nextResults,
  type ResultsEvent,
  type ResultsState,
} from '../../../src/components/search/results-state.ts';

const stateAfter = (...events: ResultsEvent[]): ResultsState => events.reduce(nextResults, initialResults);

const requested = { type: 'requested' } as const;
const answered = { type: 'answered', total: 3 } as const;
const completed = { type: 'completed' } as const;
const ended = { type: 'elsewhere-ended' } as const;
const complete = [requested, answered, { type: 'elsewhere-answered', total: 3 }, ended, completed] as const;

describe('the results region', () => {
  it('shows lists and no heading before any query is run', () => {
    expect(stateAfter()).toMatchObject({ hasHeading: false, hasLists: true, hasLink: false, isLoading: false });
  });

  it('says on a slow line that the first answer is being loaded, without tools or lists', () => {
    const state = stateAfter(requested, { type: 'announced' }, { type: 'delayed' });
    expect(state).toMatchObject({ hasHeading: true, hasTools: false, hasLists: false, isLoading: true, isLate: true });
    expect(isIdle(state)).toBe(false);
  });

  it('keeps a former answer while the next one is being loaded, and marks it when that takes long', () => {
    const former = stateAfter(...complete);
    const state = nextResults(former, requested);
    expect(state).toEqual({ ...former, isLoading: true });
    expect(nextResults(state, { type: 'delayed' })).toEqual({ ...former, isLoading: true, isLate: true });
  });

  it('is idle with the first screen, though the rest and the other language are still missing', () => {
    const state = stateAfter(requested, { type: 'delayed' }, answered);
    expect(state).toMatchObject({ isLoading: false, isLate: false, isPartial: true, isElsewhereFormer: true });
    expect(isIdle(state)).toBe(true);
  });

  it('is complete with both, in either order', () => {
    const state = stateAfter(...complete);
    expect(state).toMatchObject({ hasTools: true, hasLists: false, isPartial: false, isElsewhereFormer: false });
    expect(stateAfter(requested, answered, completed, { type: 'elsewhere-answered', total: 3 }, ended)).toEqual(state);
  });

  it.each([
    [0, 0, false, true],
    [0, 2, true, false],
  ])('with %i own records and %i in all has tools: %s, lists: %s', (own, total, hasTools, hasLists) => {
    const state = stateAfter(requested, { type: 'answered', total: own }, { type: 'elsewhere-answered', total });
    expect(state).toMatchObject({ hasHeading: true, hasTools, hasLists });
  });

  it('is as before the first query once it is cleared, at whatever point', () => {
    for (const length of complete.keys())
      expect(nextResults(stateAfter(...complete.slice(0, length + 1)), { type: 'cleared' })).toMatchObject({
        ...initialResults,
        hasTools: expect.any(Boolean),
      });
  });
});
