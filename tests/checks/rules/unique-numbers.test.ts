import { describe, expect, it } from 'vitest';
import { type Edits, filesOf, meeting, problemsAfter, put } from '../../builders.ts';

const files = filesOf('healthy');

/** A second meeting with a number. */
const second = (number: string): Edits => ({
  'meetings/2022/second/meeting.yaml': put('MR-2022-001', number)(files[`${meeting}/meeting.yaml`] ?? ''),
  'meetings/2022/second/en.mdx': files[`${meeting}/en.mdx`] ?? '',
  'meetings/2022/second/hu.mdx': files[`${meeting}/hu.mdx`] ?? '',
});

describe('a reference number', () => {
  it('belongs to one record', () => {
    expect(problemsAfter(second('MR-2022-001'))).toEqual([
      `meetings/2022/second/meeting.yaml:1:1  record/unique-number  The number MR-2022-001 is taken by ${meeting}/meeting.yaml.  Use the next free one, MR-2022-002.`,
    ]);
  });

  it('may be any other of its kind', () => {
    expect(problemsAfter(second('MR-2022-002'))).toEqual([]);
    expect(problemsAfter(second('MR-2022-1000'))).toEqual([]);
  });

  it('counts the numbers of removed records as taken', () => {
    const gone = 'number: MR-2022-007\nstatus: removed\nremoved: { at: 2026-01-01, reason: { en: x, hu: y } }\n';
    expect(problemsAfter({ ...second('MR-2022-001'), 'meetings/2022/gone/meeting.yaml': gone })).toEqual([
      expect.stringContaining('Use the next free one, MR-2022-008.'),
    ]);
    expect(problemsAfter({ ...second('MR-2022-007'), 'meetings/2022/gone/meeting.yaml': gone })).toEqual([
      expect.stringContaining('The number MR-2022-007 is taken by meetings/2022/gone/meeting.yaml.'),
    ]);
  });

  it('of another kind is reported once, and does not count as taken in its own kind', () => {
    expect(problemsAfter(second('CP-2022-001'))).toEqual([
      'meetings/2022/second/meeting.yaml:1:1  meeting/wrong-value  “number” is “CP-2022-001”, which is not a reference number of this kind.  Write MR-, the year of registration and three digits, such as MR-2022-003.',
    ]);
  });
});
