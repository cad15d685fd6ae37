import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

/** A start that was inferred is explained in each language; one that was not needs no explanation. */
export const inferredStart: RecordRule = {
  code: 'words/start-basis',
  severity: 'error',
  judge: ({ facts, texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      const isInferred = 'start-basis' in facts && facts['start-basis'] === 'inferred';
      if (!text?.words || isInferred === Boolean(text.words['start-basis'])) return [];
      const path = ['start-basis'];
      return isInferred
        ? {
            file: text.file,
            path,
            sentence: 'The start is inferred and nothing says how.',
            remedy: 'Add “start-basis:” with one sentence.',
          }
        : {
            file: text.file,
            path,
            sentence: 'The facts do not call the start inferred.',
            remedy: 'Remove it, or add “start-basis: inferred” to the facts.',
          };
    }),
};
