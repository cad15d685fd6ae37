import { maxCharacters } from '../query/limits.ts';
import { editDistance } from '../spelling/edit-distance.ts';
import { beginningOf, fold } from '../words/fold.ts';
import type { HelpWords, Sign } from './help-words.ts';
import { helpWordsEn } from './help-words-en.ts';
import { helpWordsHu } from './help-words-hu.ts';

/** A letter that is doubled, or held down, counts once, and the two ways to write the sound of “j” as one. */
const simplified = (word: string): string => word.replace(/(.)\1+/g, '$1').replaceAll('ly', 'j');

const listed = (words: string): string[] => words.split(' ').map(simplified);

/** A word of a group, with `*` for any ending. */
interface Form {
  group: string;
  word: string;
  isBeginning: boolean;
}

/** The words of a language, ready to be compared. */
interface Lexicon {
  forms: readonly Form[];
  lookAlikes: ReadonlySet<string>;
  /** The groups of words that were looked up. */
  known: Map<string, ReadonlySet<string>>;
  signs: readonly { groups: readonly string[]; sign: Sign }[];
}

const lexiconOf = ({ groups, signs, lookAlikes }: HelpWords): Lexicon => ({
  forms: Object.entries(groups).flatMap(([group, words]) =>
    listed(words).map((word) => ({ group, word: word.replace('*', ''), isBeginning: word.endsWith('*') })),
  ),
  lookAlikes: new Set(listed(lookAlikes)),
  known: new Map(),
  signs: signs.map((sign) => ({ sign, groups: sign.groups.split(' ') })),
});

const lexicons = [helpWordsEn, helpWordsHu].map(lexiconOf);

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
function groupsOf(word: string, { forms, lookAlikes }: Lexicon): ReadonlySet<string> {
  const exact = forms.filter((form) => (form.isBeginning ? word.startsWith(form.word) : word === form.word));
  const isExact = exact.length > 0 || word.length < leastForSlip - 1 || lookAlikes.has(word);
  const found = isExact ? exact : forms.filter((form) => isNear(word, form));
  return new Set(found.map(({ group }) => group));
}

/** How many words are remembered: each key that is typed repeats the words before it. */
const mostRemembered = 500;

/** The groups of a word, remembered. */
function rememberedGroups(word: string, lexicon: Lexicon): ReadonlySet<string> {
  const known = lexicon.known.get(word) ?? groupsOf(word, lexicon);
  if (lexicon.known.size >= mostRemembered) lexicon.known.clear();
  lexicon.known.set(word, known);
  return known;
}

/** The words of a question, folded and simplified. */
const wordsIn = (question: string): string[] =>
  (
    fold(beginningOf(question, maxCharacters))
      .replace(/['‘’`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(simplified);

const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

/** What is known of a question in a language. */
interface Reading {
  groups: ReadonlySet<string>;
  /** How many words belong to no group. */
  others: number;
  isPublic: boolean;
}

function readingOf(words: readonly string[], lexicon: Lexicon): Reading {
  const each = words.map((word) => rememberedGroups(word, lexicon));
  const groups = new Set(each.flatMap((some) => [...some]));
  const others = words.filter((word, at) => each[at]?.size === 0 && !/^\d/.test(word));
  return { groups, others: others.length, isPublic: groups.has('public') || words.some(isYear) };
}

function holds({ groups, sign }: Lexicon['signs'][number], { groups: having, others, isPublic }: Reading): boolean {
  if (!groups.every((group) => having.has(group))) return false;
  if (sign.isPersonal && having.has('self')) return true;
  const isAmong = !isPublic && others <= sign.others;
  return isAmong && (!sign.isPersonal || having.has('abuser'));
}

/**
 * Whether a question is that of somebody who needs help: who describes what is done to them, or asks whom to call. In either
 * language, whatever that of the page is; with slips, and without accents. One that is about such matters is none.
 */
export function asksForHelp(question: string): boolean {
  const words = wordsIn(question);
  return lexicons.some((lexicon) => {
    const reading = readingOf(words, lexicon);
    return !reading.groups.has('study') && lexicon.signs.some((sign) => holds(sign, reading));
  });
}
