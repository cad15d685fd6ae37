import { maxCharacters } from '../query/limits.ts';
import { beginningOf, fold } from '../words/fold.ts';
import { isInDistress } from './distress.ts';
import { isWrittenAsForHelp } from './learned.ts';
import { simplified } from './lexicon.ts';

/** The words of a question, folded and simplified. */
export const wordsIn = (question: string): string[] =>
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

/**
 * Whether a question is that of somebody who needs help: who describes what is done to them, or asks whom to call. In either
 * language, whatever that of the page is; with slips, and without accents. One that is about such matters is none.
 */
export function asksForHelp(question: string): boolean {
  const words = wordsIn(question);
  return isInDistress(words) || isWrittenAsForHelp(words);
}
