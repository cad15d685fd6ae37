import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';

/** A start that was inferred is explained in each language; one that was not needs no explanation. */
export const inferredStart: RecordRule = {
  name: 'words/start-basis',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, texts }) =>
    locales.flatMap((lang): Claim | Claim[] => {
      const text = texts[lang];
      const isInferred = 'start-basis' in facts && facts['start-basis'] === 'inferred';
      if (!text?.words || isInferred === Boolean(text.words['start-basis'])) return [];
      const code = isInferred ? 'start-unexplained' : 'start-not-inferred';
      return { file: text.file, path: ['start-basis'], code, params: {} };
    }),
};
