/**
 * The candidate most like the word, for "did you mean"; undefined when none is near.
 * Case is ignored; one edit (a letter too many, too few, another, or two swapped) counts one,
 * and about one edit in four letters is allowed. A shortened or lengthened form is near as well.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const most = Math.floor((wanted.length + 2) / 4);
  let best: { candidate: string; edits: number; counted: number } | undefined;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const edits = distance(wanted, known);
    const counted = isShortForm(wanted, known) ? Math.min(1, edits) : edits;
    // A long word with a slip is nearer than its first few letters.
    const isNearer = !best || counted < best.counted || (counted === best.counted && edits < best.edits);
    if (counted <= most && isNearer) best = { candidate, edits, counted };
  }
  return best?.candidate;
}

function isShortForm(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one));
}

/** Optimal string alignment: Levenshtein's distance with swapped neighbours as one edit. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        (current[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
