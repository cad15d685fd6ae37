import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from '../../builders.ts';

const note = (sentence: string, purpose: string) =>
  `site.yaml:3:1  site/contact  Note: ${sentence}  Add “${purpose}” under “contacts”; if there is no such contact, write “none”.`;

const corrections = note(
  'No contact for corrections: no page says how to report a mistake or a barrier, or how to ask for removal.',
  'corrections',
);
const press = note('No contact for the press: journalists cannot see whom to ask.', 'press');
const security = note(
  'No contact for security: there is no security.txt, so people who find a weakness cannot see where to report it.',
  'security',
);

describe('the contacts of the site', () => {
  it.each<[string, (text: string) => string, string[]]>([
    ['corrections', put('corrections: record@example.org, ', ''), [corrections]],
    ['the press', put('press: press@example.org, ', ''), [press]],
    ['security', put(', security: security@example.org', ''), [security]],
    ['all of them', put(/contacts: .*/, 'contacts: {}'), [corrections, press, security]],
  ])('are noted where they are missing: %s', (_, edit, problems) => {
    expect(problemsAfter({ 'site.yaml': edit })).toEqual(problems);
  });

  it('are no problem where the site says that there are none', () => {
    const none = put(/contacts: .*/, 'contacts: { corrections: none, press: none, security: none }');
    expect(problemsAfter({ 'site.yaml': none })).toEqual([]);
  });
});
