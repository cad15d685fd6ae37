const isVowel = (letter: string) => 'aeiouy'.includes(letter);

/** Letters side by side, on keyboards of either language. */
const rows = ['qwertzuiop', 'qwertyuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm'];
/** Letters of which one is written where the other is meant: on the other keyboard, or because they sound alike. */
const alike = 'zy yz ck kc sz zs iy yi jy yj vw wv';

const pairsAlike = new Set(alike.split(' '));
const pairsBeside = new Set(
  rows.flatMap((row) =>
    [...row].flatMap((letter, at) => (at > 0 ? [`${row[at - 1]}${letter}`, `${letter}${row[at - 1]}`] : [])),
  ),
);

/** Whether one of two letters is often written for the other. */
export const areAlike = (one: string, other: string) => pairsAlike.has(one + other);

/** Whether two letters lie side by side on a keyboard. */
export const areNeighbours = (one: string, other: string) => pairsBeside.has(one + other);

const ofAlike = 0.5;
const ofNear = 0.8;
const ofSwapped = 0.7;
const ofDoubled = 0.6;
/** The first letter is seldom missed, and less often taken for another. */
const ofFirst = 0.4;
const ofOtherFirst = 0.5;

function exchange(one: string, other: string): number {
  if (one === other) return 0;
  if (areAlike(one, other)) return ofAlike;
  return areNeighbours(one, other) || (isVowel(one) && isVowel(other)) ? ofNear : 1;
}

/** Whether a letter is the same as one beside it, or sounds alike: the c of “ck”, the z of „sz”. */
export function isDoubled(word: string, at: number): boolean {
  const letter = word[at] ?? '';
  const [before = '', after = ''] = [word[at - 1], word[at + 1]];
  return before === letter || after === letter || areAlike(before, letter) || areAlike(after, letter);
}

/** What each letter of a word costs as one too many, or too few. */
const extras = (word: string): number[] =>
  Array.from(word, (_, at) => (at === 0 ? 1 + ofFirst : isDoubled(word, at) ? ofDoubled : 1));

/**
 * The weighted edit distance of two folded words (optimal string alignment): insertions, deletions, substitutions and
 * transpositions cost at most 1.4, and less the likelier they are.
 *
 * @param most the limit: for words farther apart the answer is only more than this
 */
export function editDistance(from: string, to: string, most: number): number {
  const far = most + 1;
  if (Math.abs(from.length - to.length) * ofDoubled > most) return far;
  const rows = Array.from({ length: from.length + 1 }, () => new Float64Array(to.length + 1));
  const at = (row: number, column: number) => rows[row]?.[column] ?? far;
  const [tooMany, tooFew] = [extras(from), extras(to)];
  for (let row = 0; row <= from.length; row++) {
    let least = Number.POSITIVE_INFINITY;
    for (let column = 0; column <= to.length; column++) {
      let cost = row === 0 && column === 0 ? 0 : Number.POSITIVE_INFINITY;
      if (row > 0) cost = Math.min(cost, at(row - 1, column) + (tooMany[row - 1] ?? 1));
      if (column > 0) cost = Math.min(cost, at(row, column - 1) + (tooFew[column - 1] ?? 1));
      if (row > 0 && column > 0) {
        const [one, other] = [from[row - 1] ?? '', to[column - 1] ?? ''];
        const first = row === 1 && column === 1 && one !== other ? ofOtherFirst : 0;
        cost = Math.min(cost, at(row - 1, column - 1) + exchange(one, other) + first);
        const isSwapped = one !== other && one === to[column - 2] && from[row - 2] === other;
        if (isSwapped) cost = Math.min(cost, at(row - 2, column - 2) + ofSwapped);
      }
      (rows[row] as Float64Array)[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return far;
  }
  return Math.min(far, at(from.length, to.length));
}
