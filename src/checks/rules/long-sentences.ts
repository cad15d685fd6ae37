import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import type { WordsSubject } from '../subject.ts';
import { longSentences as longIn, sentenceWords } from '../traces/long-sentences.ts';
import { plainSummaryWords, wordCount } from './plain-summary-length.ts';

const beginning = (sentence: string) => sentence.split(/\s+/).slice(0, 5).join(' ');

/** Whether the field is too long as a whole, which is refused instead. */
const isRefused = (field: string, { words }: WordsSubject) =>
  field === 'plain-summary' && wordCount(words?.[field]) > plainSummaryWords;

/** A sentence can be read in one breath. */
export const longSentences: RecordRule = {
  name: 'words/long-sentence',
  scope: 'record',
  severity: 'note',
  judge: ({ texts }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text) return [];
      const claim = (at: Pick<Claim, 'path' | 'position'>, sentence: string, count: number): Claim => ({
        file: text.file,
        ...at,
        code: 'long-sentence',
        params: { beginning: beginning(sentence), count, most: sentenceWords },
      });
      const fields = (['summary', 'plain-summary', 'note'] as const).filter((field) => !isRefused(field, text));
      return [
        ...fields.flatMap((field) =>
          longIn(text.words?.[field] ?? '', lang).map(({ sentence, count }) =>
            claim({ path: [field] }, sentence, count),
          ),
        ),
        ...text.traces.longSentences.map(({ sentence, count, line, column }) =>
          claim({ position: { line, column } }, sentence, count),
        ),
      ];
    }),
};
