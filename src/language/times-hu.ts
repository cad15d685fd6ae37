import { keepTogether } from './keep-together.ts';
import { numberText } from './numbers.ts';

/** The endings after the last figure that is read aloud: egyszer, kétszer, háromszor … */
const afterUnits = ['', 'szer', 'szer', 'szor', 'szer', 'ször', 'szor', 'szer', 'szor', 'szer'];
const afterTens = ['', 'szer', 'szor', 'szor', 'szer', 'szer', 'szor', 'szer', 'szor', 'szer'];

/** The ending of the word with which a number ends: of its units, else of its tens, of “száz” or of “ezer”. */
function endingOf(count: number): string {
  const ending = afterUnits[count % 10] || afterTens[Math.floor(count / 10) % 10];
  return ending || (count % 1000 === 0 ? 'szer' : 'szor');
}

/** A number of times in Hungarian, “41-szer”, “6-szor”, by the vowels of the number as it is read aloud. */
export function timesHu(count: number): string {
  return keepTogether(`${numberText(count, 'hu')}-${endingOf(count)}`, 'hu');
}
