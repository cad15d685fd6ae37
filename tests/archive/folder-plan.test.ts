import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../builders.ts';

describe('a file that nobody reads', () => {
  const home =
    'meetings, campaigns, funding-calls, pages, site.yaml, redirects.yaml, organisations.yaml, people.yaml, topics.yaml, programmes.yaml, documents.yaml, places.yaml, glossary.yaml';

  it.each<[string, string]>([
    [
      'notes.txt',
      `notes.txt:1:1  content/known-file  A file with this name is not read.  Move or remove it; content belongs in ${home}.`,
    ],
    // There is a site.yaml already, which it would replace.
    [
      'site.yml',
      `site.yml:1:1  content/known-file  A file with this name is not read.  Move or remove it; content belongs in ${home}.`,
    ],
    [
      'drafts/x.mdx',
      `drafts/x.mdx:1:1  content/known-file  A folder named “drafts” is not read.  Move or remove it; content belongs in ${home}.`,
    ],
    [
      'meetings/2022/notes.txt',
      'meetings/2022/notes.txt:1:1  record/facts-file  This folder has no meeting.yaml, so it is not a record.  Add meeting.yaml, or move the files to where they belong.',
    ],
    [
      'meetings/2023/x/meeting.yml',
      'meetings/2023/x/meeting.yml:1:1  record/facts-file  This folder has no meeting.yaml, so it is not a record.  Rename meeting.yml to meeting.yaml.',
    ],
    [
      'campaigns/x/meeting.yaml',
      'campaigns/x/meeting.yaml:1:1  record/facts-file  This folder has no campaign.yaml, so it is not a record.  Move the folder into meetings.',
    ],
    [
      'pages/about/de.mdx',
      'pages/about/de.mdx:1:1  page/known-file  A file with this name is not read.  Rename or remove it; a page is written in en.mdx and hu.mdx.',
    ],
    [
      'pages/about.mdx',
      'pages/about.mdx:1:1  page/known-file  A page needs a folder of its own below pages/.  Move it to pages/<name>/.',
    ],
    [
      'meetings/meeting.yaml',
      'meetings/meeting.yaml:1:1  record/folder-name  The record has no folder of its own.  Put its files into meetings/<name>/.',
    ],
    [
      'meetings/2022/meeting.yaml',
      'meetings/2022/meeting.yaml:1:1  record/folder-name  The record has no folder of its own.  Put its files into meetings/2022/<name>/.',
    ],
    [
      'meetings/2022/Őszi ülés/meeting.yaml',
      'meetings/2022/Őszi ülés/meeting.yaml:1:1  record/folder-name  “Őszi ülés” cannot be the name of a record’s folder.  Rename the folder, for example to “oszi-ules”: lower-case words without accents, joined by hyphens.',
    ],
  ])('is named: %s', (path, sentence) => {
    expect(problemsAfter({ [path]: 'x\n' })).toEqual([sentence]);
  });
});
