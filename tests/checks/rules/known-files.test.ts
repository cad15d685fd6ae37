import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

describe('a file in the folder of a record', () => {
  it.each(['hun.mdx', 'HU.mdx', 'hu.MDX'])('is read under its right name alone: %s', (name) => {
    expect(problemsAfter({ [`${meeting}/hu.mdx`]: null, [`${meeting}/${name}`]: '---\ntitle: x\n---\n' })).toEqual([
      expect.stringMatching(
        new RegExp(`/${name}:\\d:1  record/known-file  A file with this name is not read.  Did you mean “hu.mdx”\\?$`),
      ),
    ]);
  });

  it('is no text in a third language, and no second file of facts', () => {
    expect(problemsAfter({ [`${meeting}/deutsch.mdx`]: '---\n---\n', [`${meeting}/campaign.yaml`]: 'a: 1\n' })).toEqual(
      [
        `${meeting}/campaign.yaml:1:1  record/known-file  A file with this name is not read.  Remove it; facts are written in meeting.yaml.`,
        `${meeting}/deutsch.mdx:2:1  record/known-file  A file with this name is not read.  Remove it; a text is written in en.mdx or hu.mdx.`,
      ],
    );
  });

  it('may be a picture or another attachment', () => {
    const links = put('(open-eyes)', '(hall.jpg), [a table](table.csv)');
    const files = { [`${meeting}/hall.jpg`]: Uint8Array.fromHex('ffd8ffda0000'), [`${meeting}/table.csv`]: 'x' };
    expect(problemsAfter({ ...files, [`${meeting}/en.mdx`]: links })).toEqual([]);
  });
});
