import { dayAt } from '../../model/instant.ts';
import type { NamingRule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

/** The day of an archived copy has come: one in the future is a slip of the pen. */
export const copyMade: NamingRule = {
  name: 'record/copy-made',
  scope: 'archive',
  severity: 'error',
  judge: ({ facts, file, base }, { now }) => {
    const today = dayAt(now);
    return stringsIn(facts, (text, key) => key === 'at' && text > today)
      .filter(({ path }) => path.at(-2) === 'archived')
      .map(({ text: at, path }) => ({ file, path: [...base, ...path], code: 'copy-from-future', params: { at } }));
  },
};
