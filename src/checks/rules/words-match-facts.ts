import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { wordedLists } from '../../model/words.ts';
import type { Claim, RecordRule } from '../rule.ts';

const idsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((entry) => (typeof entry === 'string' ? entry : entry.id)) : [];

/** What has an id in the facts has its text in each language, and the other way round. */
export const wordsMatchFacts: RecordRule = {
  name: 'words/matches-facts',
  scope: 'record',
  severity: 'error',
  judge: ({ kind, facts, doubtful, file: factsFile, texts }) =>
    Object.entries(wordedLists[kind]).flatMap(([field, required]) => {
      const isReliable = !doubtful.has(field);
      const list = idsIn((facts as Record<string, unknown>)[field]);
      const ids = new Set(list);
      return locales.flatMap((lang): Claim[] => {
        const text = texts[lang];
        if (!text?.words) return [];
        const { file, words } = text;
        const given = Object.keys((words as Record<string, Record<string, string> | undefined>)[field] ?? {});
        const textless = [...ids].filter((id) => required && isReliable && !given.includes(id));
        // Where an id occurs twice, the text without an entry belongs to one of the two; another rule reports that.
        const stray = required && list.length > ids.size ? [] : given.filter((id) => !ids.has(id));
        const misspellings = new Map(stray.map((id) => [id, nearest(id, textless)]));
        const bare = textless.filter((id) => ![...misspellings.values()].includes(id));
        return [
          ...bare.map((id) => ({
            ...(facts.status === 'draft' && { severity: 'note' as const }),
            file,
            path: [field, id],
            code: 'text-missing' as const,
            params: { id, list: field, facts: factsFile.split('/').at(-1) ?? factsFile },
          })),
          ...[...misspellings].map(([id, meant]) => ({
            file,
            path: [field, id],
            code: 'text-without-fact' as const,
            params: { id, list: field, meant },
          })),
        ];
      });
    }),
};
