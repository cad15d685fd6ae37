import type { ChangeRule } from '../rule.ts';

/** A record that readers have seen stays at its address, leads on from it, or leaves a tombstone there. */
export const stillThere: ChangeRule = {
  code: 'record/still-there',
  severity: 'error',
  judge: ({ before: { id, file, facts }, after, today }) => {
    const tomb = `status: removed and removed: { at: ${today}, reason: { en: "…", hu: "…" } }`;
    if (after === 'gone') {
      const sentence = `Readers have seen “${id}”, and its addresses lead nowhere now.`;
      const remedy = `If it was renamed, add to redirects.yaml: - { from: ${id}, to: <the new name> }. If it was removed, put the file back with number: ${facts.number}, ${tomb}.`;
      return [{ file, place: { line: 1, column: 1 }, sentence, remedy }];
    }
    if (typeof after === 'string' || after.facts.status !== 'draft') return [];
    const sentence = 'Readers have seen this record, and as a draft it would vanish without a word.';
    const remedy = `Write status: published, or remove it openly: ${tomb}.`;
    return [{ file: after.file, path: ['status'], sentence, remedy }];
  },
};
