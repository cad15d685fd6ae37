import { describe, expect, it } from 'vitest';
import { moneyKind } from '../../src/model/money-kind.ts';
import { aFundingCall, aStage } from '../builders.ts';

const sum = (more: object = {}) => ({ id: 'sum', value: 1, currency: 'EUR' as const, source: 'notice', ...more });

describe('the kind of a sum', () => {
  it.each([
    ['requested', sum({ kind: 'requested' }), { outcome: { source: 'notice' } }],
    ['cost', sum({ kind: 'cost' }), { type: 'award' }],
    ['awarded', sum(), { type: 'award' }],
    ['offered', sum(), { stages: [aStage('open', '2024-05')] }],
    ['offered', sum(), {}],
    [undefined, sum(), { outcome: { source: 'notice' } }],
    [undefined, sum(), { stages: [aStage('awarded', '2024-05')] }],
  ])('is %s for %j of a call with %j', (kind, amount, facts) => {
    expect(moneyKind(amount as Parameters<typeof moneyKind>[0], aFundingCall(facts))).toBe(kind);
  });
});
