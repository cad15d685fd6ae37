import { locales } from '../../language/locales.ts';
import type { RecordRule } from '../rule.ts';

const fields = ['title', 'summary', 'plain-summary', 'note'] as const;

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
      return fields.flatMap((field, index) => {
        const own = bare(words[field] ?? '');
        const same = fields.slice(0, index).find((other) => own.length > 12 && bare(words[other] ?? '') === own);
        return same ? { file, path: [field], code: 'same-words' as const, params: { field, same } } : [];
      });
    }),
};
