import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';

/** What sits as a forum is one: an organisation of the kind “forum”. */
export const forumsSit: RecordRule = {
  name: 'record/forum',
  scope: 'archive',
  severity: 'error',
  judge: (record, { entries }) => {
    if (record.kind !== 'meeting') return [];
    const organisations = entries.filter((each) => each.kind === 'organisation');
    const forums = organisations.filter(({ facts }) => facts.kind === 'forum').map(({ id }) => id);
    return record.facts.forums.flatMap((each, index) => {
      const id = typeof each === 'string' ? each : each.forum;
      const entry = organisations.find((one) => one.id === id);
      if (!entry || entry.facts.kind === 'forum') return [];
      const meant = nearest(id, forums);
      const params = { id, kind: entry.facts.kind, file: entry.file, forums: meant ? [meant] : forums };
      return { file: record.file, path: ['forums', index], code: 'not-a-forum' as const, params };
    });
  },
};
