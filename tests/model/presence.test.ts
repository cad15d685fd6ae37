import { expect, it } from 'vitest';
import { dayOn, idOn, relationsOn } from '../../src/model/presence.ts';

const entries = ['council', { forum: 'roundtable', day: '2022-11-30' }];

it('reads id and day of an entry that may carry a day', () => {
  expect(entries.map((entry) => [idOn(entry, 'forum'), dayOn(entry)])).toEqual([
    ['council', undefined],
    ['roundtable', '2022-11-30'],
  ]);
});

it('gives each relation the field that holds its id', () => {
  expect(relationsOn('forum', entries, 'forum', 'forums')).toEqual([
    { type: 'forum', id: 'council', path: ['forums', 0] },
    { type: 'forum', id: 'roundtable', path: ['forums', 1, 'forum'] },
  ]);
});
