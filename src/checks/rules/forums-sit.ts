import { nearest } from '../../language/nearest.ts';
import { entryOf } from '../entry-of.ts';
import type { RecordRule } from '../rule.ts';

/** What sits as a forum is one: an organisation of the kind “forum”. */
export const forumsSit: RecordRule = {
  name: 'record/forum',
  scope: 'archive',
  severity: 'error',
  judge: (record, { entries }) => {
    if (record.kind !== 'meeting') return [];
    return record.facts.forums.flatMap((each, index) => {
      const id = typeof each === 'string' ? each : each.forum;
      const entry = entryOf(entries, 'organisation', id);
      if (!entry || entry.facts.kind === 'forum') return [];
      const forums = entries.flatMap((one) =>
        one.kind === 'organisation' && one.facts.kind === 'forum' ? one.id : [],
      );
      const meant = nearest(id, forums);
      const params = { id, kind: entry.facts.kind, file: entry.file, forums: meant ? [meant] : forums };
      return { file: record.file, path: ['forums', index], code: 'not-a-forum' as const, params };
    });
  },
};
