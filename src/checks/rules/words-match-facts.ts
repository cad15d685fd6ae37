import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { wordedLists } from '../../model/words.ts';
import type { Claim, RecordRule } from '../rule.ts';

const idsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((entry) => (typeof entry === 'string' ? entry : entry.id)) : [];

/** What has an id in the facts has its text in each language, and the other way round. */
export const wordsMatchFacts: RecordRule = {
  code: 'words/matches-facts',
  severity: 'error',
  judge: ({ kind, facts, file: factsFile, texts }) =>
    Object.entries(wordedLists[kind]).flatMap(([field, required]) => {
      const ids = new Set(idsIn((facts as Record<string, unknown>)[field]));
      return locales.flatMap((lang): Claim[] => {
        const text = texts[lang];
        if (!text) return [];
        const { file } = text;
        const given = Object.keys((text.words as Record<string, Record<string, string> | undefined>)[field] ?? {});
        const bare = [...ids].filter((id) => required && !given.includes(id));
        const stray = given.filter((id) => !ids.has(id));
        return [
          ...bare.map((id) => ({
            file,
            path: [field],
            sentence: `“${id}” stands in “${field}” of ${factsFile.split('/').at(-1)} and has no text here.`,
            remedy: `Add “${id}:” with its text under “${field}:”.`,
          })),
          ...stray.map((id) => {
            const meant = nearest(id, bare);
            const remedy = meant ? `Did you mean “${meant}”?` : 'Add it to the facts, or remove the text.';
            return {
              file,
              path: [field, id],
              sentence: `“${id}” has a text here and is not in “${field}” of the facts.`,
              remedy,
            };
          }),
        ];
      });
    }),
};
