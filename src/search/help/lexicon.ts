import { editDistance } from '../spelling/edit-distance.ts';

/** A letter that is doubled, or held down, counts once, and the two ways to write the sound of “j” as one. */
export const simplified = (word: string): string => word.replace(/(.)\1+/g, '$1').replaceAll('ly', 'j');

const listed = (words: string): string[] => words.split(' ').map(simplified);

/** A word of a group, with `*` for any ending. */
interface Form {
  group: string;
  word: string;
  isBeginning: boolean;
}

/** The words of a language, ready to be compared. */
export interface Lexicon {
  forms: readonly Form[];
  lookAlikes: ReadonlySet<string>;
  /** The groups of words that were looked up. */
  known: Map<string, ReadonlySet<string>>;
  /** The beginning of a verb that may be there or not; none where the language has none. */
  prefix?: RegExp;
}

/**
 * Groups of words, ready to be looked up.
 *
 * @param groups words folded, separated by spaces, with `*` for any ending
 * @param lookAlikes words that are one slip away from a word of a group, and are not meant for it
 * @param prefix the beginning of a verb that may be there or not
 */
export const lexiconOf = (groups: Readonly<Record<string, string>>, lookAlikes: string, prefix?: RegExp): Lexicon => ({
  forms: Object.entries(groups).flatMap(([group, words]) =>
    listed(words).map((word) => ({ group, word: word.replace('*', ''), isBeginning: word.endsWith('*') })),
  ),
  lookAlikes: new Set(listed(lookAlikes)),
  known: new Map(),
  ...(prefix && { prefix }),
});

/** In a shorter word, a slip makes another word. */
const leastForSlip = 5;

/** Whether a word is another with one slip. */
const isNear = (word: string, { word: other, isBeginning }: Form): boolean => {
  const compared = isBeginning ? word.slice(0, other.length) : word;
  // The first letter is seldom missed, but may be the second.
  const isLikely = other.length >= leastForSlip && (compared[0] === other[0] || compared[1] === other[0]);
  return isLikely && Math.abs(compared.length - other.length) <= 1 && editDistance(compared, other, 1) <= 1;
};

/** The groups that have a word as it is; where none has, those that have one with a slip. */
function groupsOf(word: string, { forms, lookAlikes, prefix }: Lexicon): ReadonlySet<string> {
  const ways = [word, ...(prefix?.test(word) ? [word.replace(prefix, '')] : [])];
  const exact = forms.filter((form) =>
    ways.some((way) => (form.isBeginning ? way.startsWith(form.word) : way === form.word)),
  );
  const isExact = exact.length > 0 || word.length < leastForSlip - 1 || lookAlikes.has(word);
  const found = isExact ? exact : forms.filter((form) => ways.some((way) => isNear(way, form)));
  return new Set(found.map(({ group }) => group));
}

/** How many words are remembered: each key that is typed repeats the words before it. */
const mostRemembered = 500;

/** The groups of a simplified word, remembered. */
export function rememberedGroups(word: string, lexicon: Lexicon): ReadonlySet<string> {
  const known = lexicon.known.get(word) ?? groupsOf(word, lexicon);
  if (lexicon.known.size >= mostRemembered) lexicon.known.clear();
  lexicon.known.set(word, known);
  return known;
}
