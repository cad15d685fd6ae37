/** Deadlines as records write them, in the order in which they pass, with the instant at which each does. */
export const deadlineCases = [
  { why: 'a leap day', at: '2024-02-29', zone: 'Europe/Budapest', passes: '2024-02-29T23:00:00Z' },
  {
    why: 'the last minute before the clock skips an hour',
    at: '2026-03-29T01:59',
    zone: 'Europe/Brussels',
    passes: '2026-03-29T00:59:00Z',
  },
  { why: 'the day of 23 hours', at: '2026-03-29', zone: 'Europe/Budapest', passes: '2026-03-29T22:00:00Z' },
  {
    why: 'the day before a midnight that the clock skips',
    at: '2026-04-23',
    zone: 'Africa/Cairo',
    passes: '2026-04-23T22:00:00Z',
  },
  {
    why: 'the last minute before the clock repeats an hour',
    at: '2026-10-25T01:59',
    zone: 'Europe/Brussels',
    passes: '2026-10-24T23:59:00Z',
  },
  { why: 'the day of 25 hours', at: '2026-10-25', zone: 'Europe/Budapest', passes: '2026-10-25T23:00:00Z' },
  { why: 'the first zone of a day', at: '2026-12-21', zone: 'Pacific/Kiritimati', passes: '2026-12-21T10:00:00Z' },
  { why: 'an hour in Brussels', at: '2026-12-21T17:00', zone: 'Europe/Brussels', passes: '2026-12-21T16:00:00Z' },
  {
    why: 'an earlier hour in London, later',
    at: '2026-12-21T16:30',
    zone: 'Europe/London',
    passes: '2026-12-21T16:30:00Z',
  },
  { why: 'a whole day at home', at: '2026-12-21', zone: 'Europe/Budapest', passes: '2026-12-21T23:00:00Z' },
  { why: 'an evening in New York', at: '2026-12-21T23:59', zone: 'America/New_York', passes: '2026-12-22T04:59:00Z' },
  { why: 'the last zone of a day', at: '2026-12-21', zone: 'Etc/GMT+12', passes: '2026-12-22T12:00:00Z' },
  { why: 'the end of a year', at: '2026-12-31', zone: 'UTC', passes: '2027-01-01T00:00:00Z' },
];
