import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { said } from '../../language/said.ts';
import { wordedLists } from '../../model/words.ts';
import type { Claim, RecordRule } from '../rule.ts';

const idsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((entry) => (typeof entry === 'string' ? entry : entry.id)) : [];

/** What has an id in the facts has its text in each language, and the other way round. */
export const wordsMatchFacts: RecordRule = {
  code: 'words/matches-facts',
  severity: 'error',
  judge: ({ kind, facts, doubtful, file: factsFile, texts }) =>
    Object.entries(wordedLists[kind]).flatMap(([field, required]) => {
      const isSure = !doubtful.has(field);
      const list = idsIn((facts as Record<string, unknown>)[field]);
      const ids = new Set(list);
      return locales.flatMap((lang): Claim[] => {
        const text = texts[lang];
        if (!text?.words) return [];
        const { file, words } = text;
        const given = Object.keys((words as Record<string, Record<string, string> | undefined>)[field] ?? {});
        const textless = [...ids].filter((id) => required && isSure && !given.includes(id));
        // Where an id stands twice, the text without a place belongs to one of the two; another rule tells that.
        const stray = required && list.length > ids.size ? [] : given.filter((id) => !ids.has(id));
        const slips = new Map(stray.map((id) => [id, nearest(id, textless)]));
        const bare = textless.filter((id) => ![...slips.values()].includes(id));
        return [
          ...bare.map((id) => ({
            ...(facts.status === 'draft' && { severity: 'note' as const }),
            file,
            path: [field, id],
            sentence: `“${id}” stands in “${field}” of ${factsFile.split('/').at(-1)} and has no text here.`,
            remedy: `Add “${id}:” with its text under “${field}:”.`,
            said: said('text-missing', { id, field, facts: factsFile.split('/').at(-1) }),
          })),
          ...[...slips].map(([id, meant]) => ({
            file,
            path: [field, id],
            sentence: `“${id}” has a text here and is not in “${field}” of the facts.`,
            remedy: meant ? `Did you mean “${meant}”?` : 'Add it to the facts, or remove the text.',
            said: said('text-stray', { id, field, meant }),
          })),
        ];
      });
    }),
};
