import type { Locale } from '../language/locales.ts';

/** How a text stands to the one it follows. */
export type TranslationState = 'original' | 'fresh' | 'stale' | 'not-compared';

/**
 * Judges the text of a record in one language. `fingerprint` is that of the original text as it stands now,
 * `follows` the one that the other text was made from.
 */
export function translationState(
  lang: Locale,
  original: Locale,
  follows: string | undefined,
  fingerprint: string | undefined,
): TranslationState {
  if (lang === original) return 'original';
  if (!follows || !fingerprint) return 'not-compared';
  return follows === fingerprint ? 'fresh' : 'stale';
}
