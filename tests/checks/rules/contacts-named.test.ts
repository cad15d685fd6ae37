import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from '../../builders.ts';

const corrections =
  'site.yaml:3:1  site/contact  Note: No contact for corrections: records do not say how to report a mistake.  Add “corrections” under “contacts”.';
const security =
  'site.yaml:3:1  site/contact  Note: No contact for security: there is no security.txt.  Add “security” under “contacts”.';

describe('the contacts of the site', () => {
  it.each([
    ['corrections', put('corrections: record@example.org, ', ''), [corrections]],
    ['security', put(', security: security@example.org', ''), [security]],
    ['both', put('corrections: record@example.org, security: security@example.org', ''), [corrections, security]],
  ])('are noted where they are missing: %s', (_, edit, problems) => {
    expect(problemsAfter({ 'site.yaml': edit })).toEqual(problems);
  });
});
