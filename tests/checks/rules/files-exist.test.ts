import { describe, expect, it } from 'vitest';
import { campaign, type Edits, meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const attached = (file: string): Edits => ({
  [facts]: put('mode: in-person', `attachments: [{ id: minutes, file: ${file} }]`),
  [`${meeting}/en.mdx`]: put('figures:', 'attachments: { minutes: The minutes }\nfigures:'),
  [`${meeting}/hu.mdx`]: put('figures:', 'attachments: { minutes: A jegyzőkönyv }\nfigures:'),
});

describe('a file that the facts name', () => {
  it('lies in the folder of the record', () => {
    expect(problemsAfter({ ...attached('minutes.pdf'), [`${meeting}/minutes.pdf`]: '%PDF' })).toEqual([]);
  });

  it('is missed where it does not', () => {
    expect(problemsAfter(attached('minutes.pdf'))).toEqual([
      `${facts}:8:30  record/file-exists  There is no file “minutes.pdf” in this folder.  Put it into the folder of the record.`,
    ]);
  });

  it('is missed where another does', () => {
    expect(problemsAfter({ ...attached('minutes.pdf'), [`${meeting}/minuets.pdf`]: '%PDF' })).toEqual([
      `${facts}:8:30  record/file-exists  There is no file “minutes.pdf” in this folder.  Put it here, or name one of: minuets.pdf.`,
    ]);
  });

  it('may be a material of a campaign', () => {
    const problems = problemsAfter({
      [`${campaign}/campaign.yaml`]: put('coverage:', 'materials: [{ id: film, file: film.mp4 }]\ncoverage:'),
      [`${campaign}/en.mdx`]: put('phases:', 'materials: { film: The film }\nphases:'),
      [`${campaign}/hu.mdx`]: put('phases:', 'materials: { film: A film }\nphases:'),
    });
    expect(problems).toEqual([
      `${campaign}/campaign.yaml:11:25  record/file-exists  There is no file “film.mp4” in this folder.  Put it into the folder of the record.`,
    ]);
  });
});
