import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;

describe('an office of an official', () => {
  it.each([
    [
      'national-cordinator',
      'Did you mean “national-coordinator”? If not, add the office there, or name one of: national-coordinator.',
    ],
    ['minister', 'Add the office there, or name one of: national-coordinator.'],
  ])('is listed under the person, unlike %s', (office, remedy) => {
    expect(problemsAfter({ [facts]: put('[national-coordinator]', `[${office}]`) })).toEqual([
      `${facts}:11:36  record/office-held  “anna-kiss” has no office “${office}” in people.yaml.  ${remedy}`,
    ]);
  });

  it('is not looked for under a person who is not known, which is one mistake', () => {
    expect(problemsAfter({ [facts]: put('person: anna-kiss', 'person: bela-nagy') })).toEqual([
      expect.stringContaining('record/known-id'),
    ]);
  });
});
