import { nearest } from '../../language/nearest.ts';
import type { ArchiveRule } from '../rule.ts';

/** The funders that are named when no call is open have entries among the programmes. */
export const knownFunders: ArchiveRule = {
  name: 'site/known-funder',
  scope: 'archive',
  severity: 'error',
  judge: ({ site, siteFile, owners, unread }) => {
    if (unread.has('programme')) return [];
    const known = owners.filter(({ kind }) => kind === 'programme').map(({ id }) => id);
    return (site?.funders ?? []).flatMap((id, index) => {
      if (known.includes(id)) return [];
      const meant = nearest(id, known);
      return {
        file: siteFile,
        path: ['funders', index],
        code: 'unknown-funder' as const,
        params: { id, meant },
      };
    });
  },
};
