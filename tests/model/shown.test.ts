import { expect, it } from 'vitest';
import { isShown } from '../../src/model/shown.ts';

it.each([
  ['hides a draft', { status: 'draft' }, '2030-01-01T00:00Z', false],
  [
    'hides a draft whose day has come',
    { status: 'draft', 'first-published': '2022-01-01' },
    '2030-01-01T00:00Z',
    false,
  ],
  ['shows what is published', { status: 'published' }, '2022-01-01T00:00Z', true],
  ['shows a tombstone', { status: 'removed' }, '2022-01-01T00:00Z', true],
  [
    'hides until the day begins in Budapest, in winter',
    { status: 'published', 'first-published': '2026-11-22' },
    '2026-11-21T22:59:59Z',
    false,
  ],
  [
    'shows from the beginning of the day in Budapest, in winter',
    { status: 'published', 'first-published': '2026-11-22' },
    '2026-11-21T23:00:00Z',
    true,
  ],
  [
    'hides until the minute in Budapest, in summer',
    { status: 'published', 'first-published': '2026-07-01T10:00' },
    '2026-07-01T07:59:59Z',
    false,
  ],
  [
    'shows from the minute in Budapest, in summer',
    { status: 'published', 'first-published': '2026-07-01T10:00' },
    '2026-07-01T08:00:00Z',
    true,
  ],
  [
    'hides until a minute that the end of summer time brings twice',
    { status: 'published', 'first-published': '2026-10-25T02:30' },
    '2026-10-25T00:29:59Z',
    false,
  ],
  [
    'shows from the first time that such a minute comes',
    { status: 'published', 'first-published': '2026-10-25T02:30' },
    '2026-10-25T00:30:00Z',
    true,
  ],
  [
    'hides until a minute that the beginning of summer time leaves out',
    { status: 'published', 'first-published': '2026-03-29T02:30' },
    '2026-03-29T00:29:59Z',
    false,
  ],
  [
    'shows from the instant that would have been such a minute by summer time',
    { status: 'published', 'first-published': '2026-03-29T02:30' },
    '2026-03-29T00:30:00Z',
    true,
  ],
  [
    'shows from the first moment of the day on which summer time ends',
    { status: 'published', 'first-published': '2026-10-25' },
    '2026-10-24T22:00:00Z',
    true,
  ],
] as const)('%s', (_, facts, now, shown) => {
  expect(isShown(facts, Temporal.Instant.from(now))).toBe(shown);
});
