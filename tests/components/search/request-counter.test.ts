import { describe, expect, it } from 'vitest';
import { requestCounter } from '../../../src/components/search/request-counter.ts';

describe('a request', () => {
  it('is the newest until another one begins', () => {
    const { begin } = requestCounter();
    const isFirstNewest = begin();
    expect(isFirstNewest()).toBe(true);
    const isSecondNewest = begin();
    expect([isFirstNewest(), isSecondNewest()]).toEqual([false, true]);
  });
});
