import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from '../builders.ts';

describe('a page of the site', () => {
  const page = 'pages/about/en.mdx';

  it.each<[string, (text: string) => string, string]>([
    [
      'has a title',
      put(/title: .*\n/, ''),
      '2:1  page/missing-field  “title” is missing.  Add it. The title of the page.',
    ],
    [
      'links to what exists',
      put('(autumn-session)', '(autum-session)'),
      '5:18  page/link-target  The link “autum-session” leads nowhere.  Did you mean “autumn-session”?',
    ],
    [
      'holds no pictures',
      put('The record', '![A hall](hall.jpg) The record'),
      '5:1  page/picture  The site’s own pages cannot have pictures.  Remove it; pictures belong to records.',
    ],
    [
      'holds the parts that there are',
      put('<Reach />', '<Reech />'),
      '7:1  prose/unknown-tag  There is no tag <Reech>.  Did you mean <Reach>? Write <Reach />.',
    ],
    [
      'has front matter that can be read',
      put('title: About', 'title: About: '),
      '2:8  yaml/syntax  There is a second colon in the line.  Put the whole value between straight quotation marks: "About:  this record".',
    ],
  ])('%s', (_, edit, problems) => {
    expect(problemsAfter({ [page]: edit })).toEqual([`${page}:${problems}`]);
  });
});
