import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';
import type { ArchiveSubject, EntrySubject } from '../subject.ts';

type Organisation = EntrySubject & { kind: 'organisation' };

const known = new WeakMap<ArchiveSubject['entries'], Map<string, Organisation>>();

/** The organisations by their ids; of two with one id the first. */
function organisationsById(entries: ArchiveSubject['entries']): Map<string, Organisation> {
  return known.getOrInsertComputed(entries, () => {
    const organisations = entries.filter((entry) => entry.kind === 'organisation');
    return new Map(organisations.toReversed().map((each) => [each.id, each]));
  });
}

/** What sits as a forum is one: an organisation of the kind “forum”. */
export const forumsSit: RecordRule = {
  name: 'record/forum',
  scope: 'archive',
  severity: 'error',
  judge: (record, { entries }) => {
    if (record.kind !== 'meeting') return [];
    const organisations = organisationsById(entries);
    return record.facts.forums.flatMap((each, index) => {
      const id = typeof each === 'string' ? each : each.forum;
      const entry = organisations.get(id);
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
