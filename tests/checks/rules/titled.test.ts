import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

describe('a text', () => {
  it.each([
    ['en', 'English'],
    ['hu', 'Hungarian'],
  ])('in %s has a title', (lang, name) => {
    expect(problemsAfter({ [`${meeting}/${lang}.mdx`]: put(/title: .*\n/, '') })).toEqual([
      `${meeting}/${lang}.mdx:2:1  words/title  The ${name} title is missing.  Add “title:” to the front matter.`,
    ]);
  });

  it.each(['title:', 'title: ""', "title: ''", 'title: null'])(
    'has a title that says something, unlike %s',
    (title) => {
      expect(problemsAfter({ [`${meeting}/hu.mdx`]: put(/title: .*/, title) })).toEqual([
        `${meeting}/hu.mdx:2:1  words/title  The Hungarian title is missing.  Add “title:” to the front matter.`,
      ]);
    },
  );

  it('has a title in a draft too', () => {
    const problems = problemsAfter({
      [`${meeting}/meeting.yaml`]: put('status: published', 'status: draft'),
      [`${meeting}/hu.mdx`]: put(/title: .*\n/, ''),
    });
    expect(problems).toEqual([
      `${meeting}/hu.mdx:2:1  words/title  The Hungarian title is missing.  Add “title:” to the front matter.`,
    ]);
  });
});
