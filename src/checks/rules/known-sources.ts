import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';

type Path = (string | number)[];

/** Every `source` field below a value, with its path. The list of sources itself holds none. */
function citations(value: unknown, path: Path = []): { source: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citations(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string'
      ? { source: inner, path: [...path, key] }
      : citations(inner, [...path, key]),
  );
}

/** A figure, stage, sum or deadline cites a source that the record lists. */
export const knownSources: RecordRule = {
  name: 'record/known-source',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file }) => {
    const known = facts.sources.map(({ id }) => id);
    // Where the record lists none at all, that is the mistake, and another rule finds it.
    if (known.length === 0) return [];
    return citations(facts)
      .filter(({ source }) => !known.includes(source))
      .map(({ source, path }) => {
        const meant = nearest(source, known);
        return { file, path, code: 'unknown-source' as const, params: { source, meant } };
      });
  },
};
