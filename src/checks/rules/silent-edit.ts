import { locales } from '../../language/locales.ts';
import { recordHomes } from '../../model/kinds.ts';
import { differencesOf } from '../difference.ts';
import type { ChangeRule } from '../rule.ts';

/** An id for a note of today that no other note of the record has. */
function freeId(today: string, taken: ReadonlySet<string>): string {
  const first = `change-${today}`;
  const others = Array.from(taken, (_, at) => `${first}-${at + 2}`);
  return [first, ...others].find((id) => !taken.has(id)) ?? first;
}

/**
 * What readers have seen changes only with a note: a new entry in `changes`. An `editorial` one will do for a typing
 * error; no note is needed for layout, for a removal, or for a translation that was not there before.
 */
export const silentEdit: ChangeRule = {
  name: 'record/silent-edit',
  severity: 'error',
  judge: ({ before, after, today }) => {
    if (typeof after === 'string') return [];
    const known = new Set(before.facts.changes.map(({ id }) => id));
    if (after.facts.changes.some(({ id }) => !known.has(id))) return [];
    const differences = differencesOf(before, after);
    const [first] = differences;
    if (!first) return [];
    const params = {
      changed: differences.map(({ changed }) => changed),
      facts: recordHomes[after.kind].facts,
      texts: locales.filter((lang) => after.texts[lang]).map((lang) => `${lang}.mdx`),
      id: freeId(today, known),
      today,
      isUpdate: differences.every(({ isAddition }) => isAddition),
    };
    const { file, path, line } = first;
    const at = line === undefined ? { path } : { position: { line, column: 1 } };
    return [{ file, ...at, code: 'silent-edit', params }];
  },
};
