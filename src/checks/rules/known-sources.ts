import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

/** A figure, stage, sum or deadline cites a source that the record lists. */
export const knownSources: RecordRule = {
  name: 'record/known-source',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    const known: readonly string[] = facts.sources.map(({ id }) => id);
    // Where the record lists none at all, that is the mistake, and another rule finds it.
    if (known.length === 0) return [];
    return stringsIn(facts, (text, key) => key === 'source' && !known.includes(text)).map(({ text: source, path }) => {
      const meant = nearest(source, known);
      return { file, path, code: 'unknown-source' as const, params: { source, meant } };
    });
  },
};
