import type { Locale } from '../../src/language/locales.ts';
import type { RecordLine } from '../../src/model/record-line.ts';
import { fold } from '../../src/search/words/fold.ts';
import { termsIn } from '../../src/search/words/terms.ts';
import type { Judged } from '../../tests/search/quality.ts';
import { type Random, random } from '../corpus/random.ts';

/** A record that somebody looks for: what they remember of it is its title. */
export type KnownItem = Pick<RecordLine, 'number' | 'title'>;

const distinctWords = (title: string, lang: Locale) => [...new Set(termsIn(title, lang).map(({ written }) => written))];

/** Some words of a title, in another order. */
function some(words: string[], most: number, chance: Random): string[] {
  const left = [...words];
  while (left.length > most) left.splice(Math.floor(chance.next() * left.length), 1);
  return left.reverse();
}

/** The first long word without one of its letters. */
function misspelt(words: string[], chance: Random): string[] {
  const at = words.findIndex((word) => /^\p{L}{7,}$/u.test(word));
  return words.map((word, index) => {
    const letter = 2 + Math.floor(chance.next() * (word.length - 3));
    return index === at ? word.slice(0, letter) + word.slice(letter + 1) : word;
  });
}

/** Questions for records by what their titles say: in another order, with a slip, without accents. Of one title, any record is right. */
export function knownItemQuestions(items: readonly KnownItem[], lang: Locale, count: number): Judged[] {
  const known = items.filter(({ title }) => distinctWords(title, lang).length >= 2);
  const byTitle = Map.groupBy(known, ({ title }) => title);
  const chance = random(1, 7);
  const questions: Judged[] = [];
  for (let index = 0; index < count && known.length > 0; index++) {
    const { title } = known[Math.floor(chance.next() * known.length)] as KnownItem;
    const words = distinctWords(title, lang);
    const grades = new Map(byTitle.get(title)?.map(({ number }) => [number, 2] as const));
    questions.push(
      { type: 'words of a title', words: some(words, 4, chance).join(' '), grades },
      { type: 'with a slip', words: misspelt(some(words, 3, chance), chance).join(' '), grades },
      { type: 'without accents', words: fold(some(words, 4, chance).join(' ')), grades },
    );
  }
  return questions;
}
