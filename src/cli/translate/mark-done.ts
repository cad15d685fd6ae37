import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Archive, ArchiveRecord } from '../../archive/archive.ts';
import { wordingOf } from '../../language/diagnosis.ts';
import { languageName } from '../../language/language-name.ts';
import { translationOf } from '../../model/translation.ts';
import { wordFields } from '../../model/words.ts';
import { withFrontMatterField } from '../../source/front-matter-field.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from './debt.ts';

/** Whether a text was confirmed just now, or was already. */
export interface Confirmation {
  file: string;
  follows: string;
  isNew: boolean;
}

/**
 * Writes into the translation of a record that it follows the original as it is now. One line changes.
 *
 * @throws Refusal where there is no translation, or one of the texts has a mistake that must be corrected first
 */
export function markDone({ problems }: Pick<Archive, 'problems'>, record: ArchiveRecord): Confirmation {
  const { lang } = translationOf(record);
  const { original, number } = record.facts;
  const [text, from] = [record.texts[lang], record.texts[original]];
  if (!text)
    throw new Refusal(
      `${number} has no ${languageName(lang, 'en')} text yet: npm run translate -- ${record.id} starts it.`,
    );
  if (!from || !record.fingerprint) {
    throw new Refusal(
      `The ${languageName(original, 'en')} original of ${number} cannot be read: npm run check shows why.`,
    );
  }
  const wrong = problems.find(
    ({ file, severity }) => severity === 'error' && [text.path, from.path].includes(resolve(file)),
  );
  if (wrong) {
    const [sentence, remedy] = wordingOf(wrong, 'en');
    throw new Refusal(`${wrong.file}:${wrong.line}: ${sentence} Correct this first: ${remedy}`);
  }
  const before = readFileSync(text.path, 'utf8');
  const after = withFrontMatterField(before, 'follows', record.fingerprint, wordFields(record.kind));
  const file = fromHere(text.path);
  if (after === undefined) {
    throw new Refusal(
      `${file}: “follows” cannot be added, because the front matter is not written with one field on each line. Write it so, then run this again.`,
    );
  }
  if (after !== before) writeWhole(text.path, after);
  return { file, follows: record.fingerprint, isNew: after !== before };
}
