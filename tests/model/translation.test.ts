import { expect, it } from 'vitest';
import { translationState } from '../../src/model/translation.ts';

it.each([
  ['original', 'en', 'en', undefined, 'aaaaaaaaaaaa'],
  ['original', 'hu', 'hu', 'bbbbbbbbbbbb', 'aaaaaaaaaaaa'],
  ['fresh', 'hu', 'en', 'aaaaaaaaaaaa', 'aaaaaaaaaaaa'],
  ['stale', 'hu', 'en', 'bbbbbbbbbbbb', 'aaaaaaaaaaaa'],
  ['stale', 'en', 'hu', 'bbbbbbbbbbbb', 'aaaaaaaaaaaa'],
  ['not-compared', 'hu', 'en', undefined, 'aaaaaaaaaaaa'],
  ['not-compared', 'hu', 'en', 'aaaaaaaaaaaa', undefined],
] as const)(
  'calls a text %s: in %s after the original in %s, following %s of %s',
  (state, lang, original, follows, now) => {
    expect(translationState(lang, original, follows, now)).toBe(state);
  },
);
