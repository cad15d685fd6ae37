import { fold } from '../words/fold.ts';
import { editDistance } from './edit-distance.ts';

/** The known words of a language, ready to be compared. */
interface Compared {
  folded: string[];
  /** A bit for each letter that a word has. */
  letters: Int32Array;
}

const lettersOf = (word: string) => {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};

/** Read once for each list, not at each key. */
const ready = new WeakMap<readonly string[], Compared>();

function compared(known: readonly string[]): Compared {
  const made = ready.get(known);
  if (made) return made;
  const folded = known.map(fold);
  const own = { folded, letters: Int32Array.from(folded, lettersOf) };
  ready.set(known, own);
  return own;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The largest edit distance of a correction, by the length of the word. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 8 ? 1.4 : 2);

/** The first known words, at most some, that begin with what is typed; with its accents, where it has any. */
export function completions(word: string, known: readonly string[], most = 8): string[] {
  const typed = fold(word);
  const exact = word.toLowerCase();
  const hasAccents = typed !== exact;
  const forms: string[] = [];
  for (const [index, each] of compared(known).folded.entries()) {
    const form = known[index] ?? '';
    if (!each.startsWith(typed) || (hasAccents && !form.startsWith(exact))) continue;
    if (forms.push(form) === most) break;
  }
  return forms;
}

/** A known word as a possible correction. */
export interface Correction {
  form: string;
  /** Its edit distance from what was typed. */
  distance: number;
}

/** A shorter word is similar to too many others. */
const minLength = 4;

/** A shorter stem is similar to too many others. */
const minStem = 6;

/** How many candidates are scored. */
const maxCandidates = 10;

/**
 * The known words that may have been meant, the most similar first, and of those the most frequent.
 *
 * @param known most frequent first
 * @param stemOf what its forms share; a form that is not known may have a stem that is
 */
export function correctionsFor(
  word: string,
  known: readonly string[],
  stemOf: (word: string) => string = (each) => each,
  atMost = 2,
): Correction[] {
  const typed = fold(word);
  const most = Math.min(atMost, forgiven(typed.length));
  if (most === 0) return [];
  const { folded, letters } = compared(known);
  const own = lettersOf(typed);
  const stem = stemOf(typed);
  const ofStem = stem.length < minStem ? 0 : Math.min(most, forgiven(stem.length));
  const near: Correction[] = [];
  for (let index = 0; index < folded.length; index++) {
    const other = folded[index] ?? '';
    if (other.length < minLength) continue;
    // Each edit changes two letters at most.
    const isLike = countBits(own ^ (letters[index] ?? 0)) <= 2 * most;
    const isOfLength = Math.abs(other.length - typed.length) <= 3;
    let made = isLike && isOfLength ? editDistance(typed, other, most) : most + 1;
    if (made > most && ofStem > 0 && isOfLength && other.startsWith(typed.slice(0, 2)))
      made = Math.min(made, editDistance(stem, stemOf(other), ofStem) + 0.2);
    if (made <= most) near.push({ form: known[index] ?? '', distance: made });
  }
  return near.sort((a, b) => a.distance - b.distance).slice(0, maxCandidates);
}
