import { describe, expect, it } from 'vitest';
import { call, meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const remedy = 'Remove one of the two, or give the second entry an id of its own.';

describe('an id within a list', () => {
  it.each([
    ['participants: [police]', 'participants: [police, police]', '12:24', 'police', 'participants'],
    ['id: campaign,', 'id: yearly-report,', '16:7', 'yearly-report', 'agenda'],
    ['topics: [prevention]', 'topics: [prevention, shelter, prevention]', '13:31', 'prevention', 'topics'],
  ])('occurs there once: %s', (from, to, position, id, field) => {
    expect(problemsAfter({ [facts]: put(from, to) })).toEqual([
      `${facts}:${position}  record/unique-part  “${id}” appears twice in “${field}”.  ${remedy}`,
    ]);
  });

  it('may occur again where the same sum is stated again', () => {
    const again =
      'source: notice }\n  - { id: total, value: 2330000, currency: EUR, at: 2025-01, source: notice }\neligible';
    expect(problemsAfter({ [`${call}/funding-call.yaml`]: put('source: notice }\neligible', again) })).toEqual([]);
  });
});
