import type { Locale } from '../../language/locales.ts';

/** The most words that a sentence should have. */
export const sentenceWords = 35;

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  hu: new Intl.Segmenter('hu', { granularity: 'sentence' }),
};

const countWords = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** Where a sentence always ends; it may end elsewhere, too. (UAX #29, rules SB8 to SB11) */
const sentenceEnd = /(?<=[.!?]) (?=\p{Lu})/u;

/** The sentences of a passage without mark-up that have more than `sentenceWords` words, and how many they have. */
export function longSentences(passage: string, lang: Locale): { sentence: string; count: number }[] {
  // Nearly every passage is too short for one, or all of its parts are: spaces are counted faster than words.
  const isShort = (text: string) => spacesIn(text) < sentenceWords;
  if (isShort(passage) || passage.split(sentenceEnd).every(isShort)) return [];
  return [...segmenters[lang].segment(passage)]
    .map(({ segment }) => ({ sentence: segment.trim(), count: countWords(segment) }))
    .filter(({ count }) => count > sentenceWords);
}
