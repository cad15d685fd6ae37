import { describe, expect, it } from 'vitest';
import { listPage, pageKeysOf } from '../../../src/views/list/list-page.ts';
import { aDeadline, aStage } from '../../builders.ts';
import { callOf, holding } from '../../queries/healthy-graph.ts';
import '../settings.ts';

// The clock of these tests: 1 June 2024.
const calls = holding([
  callOf('now', { opening: '2024-05-02', deadlines: [aDeadline('2024-08-21')] }),
  callOf('later', { opening: '2024-07-02', deadlines: [aDeadline('2024-09-30')] }),
  callOf('over', { opening: '2022-05-02', deadlines: [aDeadline('2022-08-21')] }),
  callOf('off', { stages: [aStage('withdrawn', '2023-02-01')] }),
]);

/** The ids of the calls of a page, each with the span in which it is shown. */
const shown = (key: string) =>
  listPage(calls, 'funding-call', 'en', key).groups.flatMap(({ items }) =>
    items.map(({ title, from, until }) => [title.href?.split('/').at(-2), from, until]),
  );

describe('the calls of a status', () => {
  it('have an address of their own in both languages, also where there are none', () => {
    const keys = pageKeysOf(calls, 'funding-call').filter((key) => key.startsWith('status'));
    expect(keys.map((key) => listPage(calls, 'funding-call', 'en', key).head.path.split('/').at(-2))).toEqual([
      'status_open',
      'status_coming',
      'status_closed',
      'status_awarded',
      'status_withdrawn',
      'status_unknown',
    ]);
    expect(listPage(calls, 'funding-call', 'en', 'status_open').head).toMatchObject({
      title: 'Funding calls: Open',
      translation: { path: '/record/hu/palyazatok/allapot_nyitott/', exists: true },
    });
    expect(pageKeysOf(holding([]), 'funding-call')).toEqual([]);
  });

  it('are shown while they have it, also when time brings it later', () => {
    expect(shown('status_open')).toEqual([
      ['now', undefined, '2024-08-21T22:00:00Z'],
      ['later', '2024-07-01T22:00:00Z', '2024-09-30T22:00:00Z'],
    ]);
    expect(shown('status_coming')).toEqual([['later', undefined, '2024-07-01T22:00:00Z']]);
    expect(shown('status_closed').map(([id, from]) => [id, from])).toEqual([
      ['later', '2024-09-30T22:00:00Z'],
      ['now', '2024-08-21T22:00:00Z'],
      ['over', undefined],
    ]);
    expect(shown('status_withdrawn')).toEqual([['off', undefined, undefined]]);
  });

  it('say from when on there are none', () => {
    const gaps = (key: string) => listPage(calls, 'funding-call', 'en', key).gaps.map(({ text, from }) => [text, from]);
    expect(gaps('status_coming')).toEqual([['We know of no upcoming calls.', '2024-07-01T22:00:00Z']]);
    expect(gaps('status_awarded')).toEqual([['We know of no awards.', undefined]]);
  });

  it('are led to from the list of calls and from each other, but from no other list', () => {
    const links = (key?: string) =>
      listPage(calls, 'funding-call', 'hu', key).statuses.map(({ text, isCurrent }) =>
        isCurrent ? `[${text}]` : text,
      );
    expect(links().slice(0, 3)).toEqual(['[Mind]', 'Nyitott', 'Várható']);
    expect(links('status_coming').slice(0, 3)).toEqual(['Mind', 'Nyitott', '[Várható]']);
    expect(listPage(calls, 'archive', 'en').statuses).toEqual([]);
  });

  it('fill as many pages as they need', () => {
    const many = holding(
      Array.from({ length: 21 }, (_, at) => callOf(`c-${at}`, { deadlines: [aDeadline('2022-08-21')] })),
    );
    const page = listPage(many, 'funding-call', 'en', 'status_closed-page-2');
    expect([page.head.title, page.groups.flatMap(({ items }) => items).length]).toEqual([
      'Funding calls: Closed, page 2',
      1,
    ]);
    expect(page.pages.map(({ text, href }) => [text, href])).toEqual([
      ['1–20', '/record/en/funding-calls/status_closed/'],
      ['21', '/record/en/funding-calls/status_closed-page-2/'],
    ]);
  });
});
