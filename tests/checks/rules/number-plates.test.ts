import { describe, expect, it } from 'vitest';
import { campaign, meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const problemsWith = (words: string) => problemsAfter({ [en]: put('gave their report', `gave their report ${words}`) });

describe('a number plate', () => {
  it.each(['ABC-123', 'AA BC-123', 'AABC-123', 'SHA-257', 'ISO-123'])('is allowed nowhere: %s', (plate) => {
    expect(problemsWith(`on ${plate}`)).toEqual([
      `${en}:11:43  privacy/plate  This looks like a number plate: ${plate}.  Remove it; if it is the code of a project or call, write it in the facts under “project-code” or “code”.`,
    ]);
  });

  it.each([
    'ISEC-2009',
    'JLS-2009-ISEC-AG-207',
    'HOME/2013/ISEC-123',
    'MR-2022-001',
    'ABC-1234',
    'COVID-19',
    'SHA-256',
    'AES-128',
    'ISO-639',
  ])('is not %s', (code) => {
    expect(problemsWith(`on ${code}`)).toEqual([]);
  });

  it('is none where the facts call it the code of a project', () => {
    const code = put('programme:', 'project-code: BBA-123\nprogramme:');
    expect(
      problemsAfter({ [`${campaign}/campaign.yaml`]: code, [en]: put('gave their report', 'saw BBA-123') }),
    ).toEqual([]);
  });
});
