import { describe, expect, it } from 'vitest';
import { docIds } from '../../../src/search/index/doc-ids.ts';

const numbers = ['MR-2024-003', 'FC-2024-001', 'MR-2022-120', 'CP-2022-001', 'MR-2022-001', 'MR-2022-002'];

describe('the ids of records in the index', () => {
  const ids = docIds(numbers);

  it('are all different, and not much higher than there are records', () => {
    expect(new Set(ids.values()).size).toBe(numbers.length);
    const many = Array.from(
      { length: 900 },
      (_, at) => `MR-20${10 + (at % 9)}-${String(1 + Math.floor(at / 9)).padStart(3, '0')}`,
    );
    expect(Math.max(...docIds(many).values())).toBeLessThan(2 * many.length);
  });

  it('do not depend on the order of the records', () => {
    expect(docIds(numbers.toReversed())).toEqual(new Map([...ids].toReversed()));
  });

  it.each([
    ['one more', [...numbers, 'MR-2022-121', 'CP-2024-002'].slice(0, 7)],
    ['one fewer', numbers.filter((number) => number !== 'MR-2022-002')],
  ])('stay with %s', (_, others) => {
    const now = docIds(others);
    for (const [number, id] of now) if (ids.has(number)) expect([number, id]).toEqual([number, ids.get(number)]);
  });
});
