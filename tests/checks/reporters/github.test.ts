import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/checks/diagnostic.ts';
import { toGitHubAnnotation } from '../../../src/checks/reporters/github.ts';

const problem: Diagnostic = {
  file: 'content/campaigns/open-eyes/campaign.yaml',
  line: 7,
  column: 3,
  rule: 'record/end-after-start',
  severity: 'error',
  sentence: 'The end is before the start.',
  remedy: 'Correct one.',
};

it.each<[string, Partial<Diagnostic>, string]>([
  [
    'an error with its place and the code of its rule',
    {},
    '::error file=content/campaigns/open-eyes/campaign.yaml,line=7,col=3,title=record/end-after-start::The end is before the start. Correct one.%0Acontent/README.md#record-end-after-start',
  ],
  [
    'a note as a notice',
    { severity: 'note' },
    '::notice file=content/campaigns/open-eyes/campaign.yaml,line=7,col=3,title=record/end-after-start::The end is before the start. Correct one.%0Acontent/README.md#record-end-after-start',
  ],
  [
    'signs with a meaning of their own, each in its place',
    { file: 'a,b:c/100%.mdx', sentence: '100 %, or: more::', remedy: 'One\r\ntwo.' },
    '::error file=a%2Cb%3Ac/100%25.mdx,line=7,col=3,title=record/end-after-start::100 %25, or: more:: One%0D%0Atwo.%0Acontent/README.md#record-end-after-start',
  ],
  [
    'a path of Windows as GitHub writes it',
    { file: 'content\\site.yaml' },
    '::error file=content/site.yaml,line=7,col=3,title=record/end-after-start::The end is before the start. Correct one.%0Acontent/README.md#record-end-after-start',
  ],
])('gives GitHub %s', (_, change, annotation) => {
  expect(toGitHubAnnotation({ ...problem, ...change })).toBe(annotation);
});

it('gives GitHub the address of the rule as it can be followed there', () => {
  const base = 'https://github.com/example/record/blob/0f3a/';
  expect(toGitHubAnnotation(problem, base)).toMatch(
    /%0Ahttps:\/\/github\.com\/example\/record\/blob\/0f3a\/content\/README\.md#record-end-after-start$/,
  );
});
