import { nearest } from '../../language/nearest.ts';
import type { RecordRule } from '../rule.ts';

/** What sits as a forum is one: an organisation of the kind “forum”. */
export const forumsSit: RecordRule = {
  code: 'record/forum',
  severity: 'error',
  judge: (record, { entries }) => {
    if (record.kind !== 'meeting') return [];
    const organisations = entries.filter((each) => each.kind === 'organisation');
    const forums = organisations.filter(({ facts }) => facts.kind === 'forum').map(({ id }) => id);
    return record.facts.forums.flatMap((each, index) => {
      const id = typeof each === 'string' ? each : each.forum;
      const entry = organisations.find((one) => one.id === id);
      if (!entry || entry.facts.kind === 'forum') return [];
      const meant = nearest(id, forums) ?? forums.join(', ');
      const remedy = `Name a forum${meant ? `, such as ${meant}` : ''}; others stand under “organisers” or “participants”.`;
      const sentence = `“${id}” is no forum: it is called “${entry.facts.kind}” in ${entry.file}.`;
      return { file: record.file, path: ['forums', index], sentence, remedy };
    });
  },
};
