import type { Explanation } from '../../search/explain.ts';
import { answeringShare } from '../../search/match/filter.ts';

const rounded = (value: number) => value.toFixed(2);

const places: Record<Explanation['place'], string> = {
  named: 'named in the query: before all others',
  title: 'its title is the query: before all others',
  time: `by its day among those with at least ${100 * answeringShare} % of the best score`,
  order: 'by the order requested, whatever the score',
  score: 'by score; newest first among equal scores',
};

/** The parts of a score as lines: first how they make it, then each word, the one that adds most first. */
export function explanationLines({ place, score, words, factor, hasAllWords, missing }: Explanation): string[] {
  const whole = hasAllWords ? 'has all the words' : `is without ${missing.join(', ') || 'some of the words'}`;
  const sum = words.reduce((all, word) => all + word.score, 0);
  const head = `score ${rounded(score)} = ${rounded(sum)} × ${rounded(factor)} (${whole}); ${places[place]}`;
  const sorted = words.toSorted((a, b) => b.score - a.score);
  return [
    head,
    ...sorted.map(({ word, weight, rarity, score: own, fields }) => {
      const where = fields.length > 0 ? ` in ${fields.join(', ')}` : '';
      return `  ${word}: ${rounded(own)} = weight ${rounded(weight)}${where} × rarity ${rounded(rarity)}`;
    }),
  ];
}
