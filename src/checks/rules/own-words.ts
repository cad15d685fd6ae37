import { locales } from '../../language/locales.ts';
import type { Words } from '../../model/words.ts';
import type { Claim, RecordRule } from '../rule.ts';

const fields = ['title', 'summary', 'plain-summary', 'note'] as const;

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lists whose items differ by their labels alone; figures and sums with one label may be of different days. */
const labelled = new Set(['agenda', 'decisions', 'phases', 'materials', 'eligible', 'clarifications', 'groups']);

/** The labels of a list that an earlier one has already. */
function sameLabels(file: string, words: Words): Claim[] {
  return Object.entries(words).flatMap(([field, labels]) => {
    if (!labelled.has(field)) return [];
    const owners = new Map<string, string>();
    return Object.entries(labels as Record<string, string>).flatMap(([id, label]): Claim[] => {
      const other = owners.getOrInsert(bare(label), id);
      const params = { field: `${field} › ${id}`, same: `${field} › ${other}` };
      return other === id ? [] : [{ file, path: [field, id], code: 'same-words', params }];
    });
  });
}

/** Each field of a text says something of its own: one that repeats another was pasted there. */
export const ownWords: RecordRule = {
  name: 'words/own-words',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, texts }) =>
    locales.flatMap((lang) => {
      const { file = '', words } = texts[lang] ?? {};
      // A draft begins with explanations that may be alike.
      if (!words || facts.status === 'draft') return [];
      const repeated = fields.flatMap((field, index): Claim[] => {
        const own = bare(words[field] ?? '');
        const same = fields.slice(0, index).find((other) => own.length > 12 && bare(words[other] ?? '') === own);
        return same ? [{ file, path: [field], code: 'same-words', params: { field, same } }] : [];
      });
      return [...repeated, ...sameLabels(file, words)];
    }),
};
