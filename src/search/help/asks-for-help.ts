import { maxCharacters } from '../query/limits.ts';
import { beginningOf, fold } from '../words/fold.ts';
import { isInDistress } from './distress.ts';
import type { HelpWords, Sign } from './help-words.ts';
import { helpWordsEn } from './help-words-en.ts';
import { helpWordsHu } from './help-words-hu.ts';
import { type Lexicon, lexiconOf, rememberedGroups, simplified } from './lexicon.ts';

/** The words of a language, and the signs that they make together. */
interface Signs {
  lexicon: Lexicon;
  signs: readonly { groups: readonly string[]; sign: Sign }[];
}

const languages = [helpWordsEn, helpWordsHu].map(
  ({ groups, signs, lookAlikes }: HelpWords): Signs => ({
    lexicon: lexiconOf(groups, lookAlikes),
    signs: signs.map((sign) => ({ sign, groups: sign.groups.split(' ') })),
  }),
);

/** The words of a question, folded and simplified. */
const wordsIn = (question: string): string[] =>
  (
    fold(beginningOf(question, maxCharacters))
      .replace(/['‘’`´]/g, '')
      .replace(/\bnext door\b/g, 'nextdoor')
      // A report is a paper; to report is to call for help.
      .replace(/\b(i|to|we|can|should|how do you) report\b/g, '$1 denounce')
      // The name of a game that campaigns use.
      .replace(/\bescape rooms?\b/g, 'game')
      // Parties to a contract are written as “I fear” is without accents.
      .replace(/\ba felek/g, 'parties')
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

function holds({ groups, sign }: Signs['signs'][number], { groups: having, others, isPublic }: Reading): boolean {
  if (!groups.every((group) => having.has(group))) return false;
  if (sign.isPersonal && having.has('self')) return true;
  const isAmong = !isPublic && others <= sign.others;
  return isAmong && (!sign.isPersonal || having.has('abuser'));
}

/** Whether the words of a question make one of the signs of a language. */
const hasSign = (words: readonly string[]): boolean =>
  languages.some(({ lexicon, signs }) => {
    const reading = readingOf(words, lexicon);
    return !reading.groups.has('study') && signs.some((sign) => holds(sign, reading));
  });

/**
 * Whether a question is that of somebody who needs help: who describes what is done to them, or asks whom to call. In either
 * language, whatever that of the page is; with slips, and without accents. One that is about such matters is none.
 */
export function asksForHelp(question: string): boolean {
  const words = wordsIn(question);
  return hasSign(words) || isInDistress(words);
}
