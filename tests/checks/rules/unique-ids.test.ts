import { describe, expect, it } from 'vitest';
import { campaign, filesOf, meeting, problemsAfter, put } from '../../builders.ts';

const remedy = 'Give this one another id: ids are unique in the whole content folder.';

describe('an id', () => {
  it('belongs to one entry of one file', () => {
    const edit = (text: string) => `${text}council:\n  name: { en: Councils, hu: Tanácsok }\n`;
    expect(problemsAfter({ 'topics.yaml': edit })).toEqual([
      `topics.yaml:5:1  record/unique-id  The id “council” is taken by organisations.yaml.  ${remedy}`,
    ]);
  });

  it('belongs to an entry or to a record', () => {
    const edit = (text: string) => `${text}autumn-session:\n  name: { en: Autumn, hu: Ősz }\n`;
    expect(problemsAfter({ 'topics.yaml': edit })).toEqual([
      `${meeting}/meeting.yaml:1:1  record/unique-id  The id “autumn-session” is taken by topics.yaml.  ${remedy}`,
    ]);
  });

  it('belongs to one record, in whatever year and of whatever kind', () => {
    const files = filesOf('healthy');
    const problems = problemsAfter({
      'meetings/2023/open-eyes/meeting.yaml': put('MR-2022-001', 'MR-2023-001')(files[`${meeting}/meeting.yaml`] ?? ''),
      'meetings/2023/open-eyes/en.mdx': files[`${meeting}/en.mdx`] ?? '',
      'meetings/2023/open-eyes/hu.mdx': files[`${meeting}/hu.mdx`] ?? '',
    });
    expect(problems).toContain(
      `${campaign}/campaign.yaml:1:1  record/unique-id  The id “open-eyes” is taken by meetings/2023/open-eyes/meeting.yaml.  ${remedy}`,
    );
  });
});
