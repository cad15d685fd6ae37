import { describe, expect, it } from 'vitest';
import {
  afterLoading,
  afterScroll,
  canSavePosition,
  hasScrolledOn,
  scrollTarget,
  unloadedEntry,
  withoutPending,
} from '../../../src/components/search/history-entry.ts';

describe('a history entry whose content is loaded later', () => {
  it('saves no position before the reader is back at the saved one', () => {
    expect(canSavePosition(unloadedEntry, 0)).toBe(false);
    expect(canSavePosition(afterScroll(unloadedEntry, 900, 400), 400)).toBe(false);
    expect(canSavePosition(afterScroll(unloadedEntry, 900, 899), 899)).toBe(true);
  });

  it('is restored at once where no position was saved', () => {
    expect(scrollTarget(unloadedEntry, 0)).toBeUndefined();
    expect(afterScroll(unloadedEntry, 0, 0)).toEqual({ isRestored: true });
  });

  it('scrolls to the saved position until it is restored', () => {
    const short = afterScroll(unloadedEntry, 900, 400);
    expect(short).toEqual({ isRestored: false, reached: 400 });
    expect(scrollTarget(short, 900)).toBe(900);
    expect(scrollTarget(afterScroll(short, 900, 900), 900)).toBeUndefined();
  });

  it('knows that the reader scrolled on while content was missing', () => {
    const short = afterScroll(unloadedEntry, 900, 400);
    expect([401, 402, 300].map((position) => hasScrolledOn(short, position))).toEqual([false, true, true]);
    expect(hasScrolledOn(unloadedEntry, 300)).toBe(false);
    expect(canSavePosition(short, 300)).toBe(true);
  });

  it('saves every position once all is loaded', () => {
    const loaded = afterLoading(afterScroll(unloadedEntry, 900, 400));
    expect(loaded).toEqual({ isRestored: true });
    expect(canSavePosition(loaded, 0)).toBe(true);
  });

  it('keeps its pending address until that is taken over', () => {
    const pending = afterLoading(afterScroll({ ...unloadedEntry, pendingSearch: '?q=a' }, 900, 400));
    expect(pending.pendingSearch).toBe('?q=a');
    expect(withoutPending(pending)).toEqual({ isRestored: true });
  });
});
