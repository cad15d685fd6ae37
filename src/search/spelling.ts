import { fold } from './fold.ts';

/** How many slips a word of a length forgives. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How many slips lie between two words, at most one more than `most`: a letter too many, too few, another, or two
 * swapped (optimal string alignment).
 */
export function slips(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let count = Math.min(
        (current[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        count = Math.min(count, (beforeLast[column - 2] ?? 0) + 1);
      current.push(count);
      least = Math.min(least, count);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** The first known words, at most a few, that begin with what is typed. */
export function completions(word: string, known: readonly string[], most = 8): string[] {
  const typed = fold(word);
  if (typed.length < 3) return [];
  const found: string[] = [];
  for (const each of known) {
    if (fold(each).startsWith(typed) && found.push(each) === most) break;
  }
  return found;
}

/** So many words near one are worth a look at what they find. */
const mostGuesses = 6;

/**
 * The known words that were likely meant: those with the fewest slips first, and of those the most frequent. A slip in
 * the first letter is seldom made, so it counts one more.
 *
 * @param known most frequent first
 */
export function likelyMeant(word: string, known: readonly string[], atMost = 2): string[] {
  const typed = fold(word);
  const most = Math.min(atMost, forgiven(typed.length));
  const near = known.flatMap((each) => {
    if (Math.abs(each.length - typed.length) > 2) return [];
    const other = fold(each);
    const made = slips(typed, other, most) + (typed[0] === other[0] ? 0 : 1);
    return made <= most ? [{ each, made }] : [];
  });
  return near
    .sort((a, b) => a.made - b.made)
    .slice(0, mostGuesses)
    .map(({ each }) => each);
}
