import { nearest } from '../../language/nearest.ts';
import type { ArchiveRule } from '../rule.ts';

/** The funders that are named when no call is open have entries among the programmes. */
export const knownFunders: ArchiveRule = {
  code: 'site/known-funder',
  severity: 'error',
  judge: ({ site, siteFile, owners, unread }) => {
    if (unread.has('programme')) return [];
    const known = owners.filter(({ kind }) => kind === 'programme').map(({ id }) => id);
    return (site?.funders ?? []).flatMap((id, index) => {
      if (known.includes(id)) return [];
      const meant = nearest(id, known);
      const remedy = meant ? `Did you mean “${meant}”?` : 'Name a programme by its id, or add it to programmes.yaml.';
      return {
        file: siteFile,
        path: ['funders', index],
        sentence: `No programme has the id “${id}”.`,
        remedy,
      };
    });
  },
};
