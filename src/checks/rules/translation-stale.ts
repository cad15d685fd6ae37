import { translationOf } from '../../model/translation.ts';
import type { RecordRule } from '../rule.ts';

/** A text that follows an older form of the original is reported, since its readers see a notice. */
export const translationStale: RecordRule = {
  name: 'words/translation-stale',
  scope: 'record',
  severity: 'note',
  judge: (record) => {
    const { lang, state } = translationOf(record);
    const file = record.texts[lang]?.file;
    if (state !== 'stale' || !file) return [];
    const params = { original: record.facts.original, id: record.id };
    return [{ file, path: ['follows'], code: 'stale-translation', params }];
  },
};
