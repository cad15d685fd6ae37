import { describe, expect, it } from 'vitest';
import { stageOfAmount } from '../../src/model/amount-stage.ts';
import { aFundingCall, aStage } from '../builders.ts';

const amountOf = (more: object = {}) => ({
  id: 'budget',
  value: 1,
  currency: 'EUR' as const,
  source: 'notice',
  ...more,
});

describe('the stage of a sum', () => {
  it('is what the same source last reported of the call', () => {
    const call = aFundingCall({
      stages: [
        aStage('forecast', '2022-11-30'),
        aStage('open', '2023-01'),
        aStage('awarded', '2023', { source: 'other' }),
      ],
    });
    expect(stageOfAmount(amountOf(), call)).toBe('open');
  });

  it('is awarded where the source reported the outcome, or the record is of an award', () => {
    const stages = [aStage('forecast', '2022-11-30', { source: 'other' })];
    expect(stageOfAmount(amountOf(), aFundingCall({ stages, outcome: { source: 'notice' } }))).toBe('awarded');
    expect(stageOfAmount(amountOf(), aFundingCall({ type: 'award' }))).toBe('awarded');
  });

  it('is open where the call had opened when the sum was named', () => {
    const call = aFundingCall({ opening: '2024-05-21T09:00' });
    expect(stageOfAmount(amountOf(), call)).toBe('open');
    expect(stageOfAmount(amountOf({ at: '2024-05-21' }), call)).toBe('open');
    expect(stageOfAmount(amountOf({ at: '2024-04' }), call)).toBeUndefined();
  });

  it('is not guessed from what another source reported', () => {
    const call = aFundingCall({ stages: [aStage('consultation', '2023-04-24', { source: 'other' })] });
    expect(stageOfAmount(amountOf({ at: '2025-01' }), call)).toBeUndefined();
  });
});
