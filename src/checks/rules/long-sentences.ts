import type { RecordRule } from '../rule.ts';
import { statedIn } from '../stated-in-texts.ts';
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
    statedIn(texts, {
      fields: (text) => (['summary', 'plain-summary', 'note'] as const).filter((field) => !isRefused(field, text)),
      inField: longIn,
      inBody: (traces) => traces.longSentences,
    }).map(({ trace: { sentence, count }, at }) => ({
      ...at,
      code: 'long-sentence',
      params: { beginning: beginning(sentence), count, most: sentenceWords },
    })),
};
