import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounce } from '../../../src/components/search/debounce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a debounced action', () => {
  it('runs once, after the last start', () => {
    const action = vi.fn();
    const { start } = debounce(action, 100);
    start();
    vi.advanceTimersByTime(99);
    start();
    vi.advanceTimersByTime(99);
    expect(action).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('does not run when it is cancelled', () => {
    const action = vi.fn();
    const { start, cancel } = debounce(action, 100);
    start();
    cancel();
    vi.advanceTimersByTime(1000);
    expect(action).not.toHaveBeenCalled();
  });
});
