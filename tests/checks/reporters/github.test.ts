import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/checks/diagnostic.ts';
import { toGitHubAnnotation } from '../../../src/checks/reporters/github.ts';

const problem: Diagnostic = {
  file: 'content/campaigns/open-eyes/campaign.yaml',
  line: 7,
  column: 3,
  rule: 'site/contact',
  severity: 'error',
  blocksPublishing: true,
  code: 'no-security-contact',
  params: {},
};

const text =
  'No contact for security: there is no security.txt, so people who find a weakness cannot see where to report it. Add “security” under “contacts”; if there is no such contact, write “none”.%0Acontent/README.md#site-contact';
const at = 'file=content/campaigns/open-eyes/campaign.yaml,line=7,col=3,title=site/contact';

it.each<[string, Diagnostic, string]>([
  ['an error with its position and the code of its rule', problem, `::error ${at}::${text}`],
  ['a note as a notice', { ...problem, severity: 'note' }, `::notice ${at}::${text}`],
  [
    'signs with a meaning of their own, each in its place',
    { ...problem, file: 'a,b:c/100%.mdx', code: 'redirect-twice', params: { from: '100 %, or: more::\r\n' } },
    '::error file=a%2Cb%3Ac/100%25.mdx,line=7,col=3,title=site/contact::“100 %25, or: more::%0D%0A” is listed here twice. Keep the entry with the present id.%0Acontent/README.md#site-contact',
  ],
  [
    'a path of Windows as GitHub writes it',
    { ...problem, file: 'content\\site.yaml' },
    `::error file=content/site.yaml,line=7,col=3,title=site/contact::${text}`,
  ],
])('gives GitHub %s', (_, diagnostic, annotation) => {
  expect(toGitHubAnnotation(diagnostic, 'en')).toBe(annotation);
});

it('gives GitHub the words of a language', () => {
  expect(toGitHubAnnotation(problem, 'hu')).toContain('::Nincs cím a biztonsági bejelentésekhez');
});

it('gives GitHub the address of the rule as it can be followed there', () => {
  const base = 'https://github.com/example/record/blob/0f3a/';
  expect(toGitHubAnnotation(problem, 'en', base)).toMatch(
    /%0Ahttps:\/\/github\.com\/example\/record\/blob\/0f3a\/content\/README\.md#site-contact$/,
  );
});
