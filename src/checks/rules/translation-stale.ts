import { twinOf } from '../../model/translation.ts';
import type { RecordRule } from '../rule.ts';

/** A text that follows an older form of the original is told, since its readers see a notice. */
export const translationStale: RecordRule = {
  code: 'words/translation-stale',
  severity: 'note',
  judge: (record) => {
    const { lang, state } = twinOf(record);
    const file = record.texts[lang]?.file;
    if (state !== 'stale' || !file) return [];
    const original = record.texts[record.facts.original]?.file.split('/').at(-1);
    return [
      {
        file,
        path: ['follows'],
        sentence: `The original, ${original}, has changed since this text was made from it.`,
        remedy: `Bring this text up to date, then run npm run translate -- --done ${record.id}.`,
      },
    ];
  },
};
