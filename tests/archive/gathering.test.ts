import { describe, expect, it } from 'vitest';
import {
  anArchiveFolder,
  campaign,
  type Edits,
  filesOf,
  meeting,
  problemsAfter,
  problemsOf,
  put,
} from '../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const en = `${meeting}/en.mdx`;

describe('one cause is one message', () => {
  it.each<[string, Edits, string]>([
    [
      'facts that cannot be read: others may still name the record',
      { [`${campaign}/campaign.yaml`]: put('coverage: ', 'coverage ') },
      `${campaign}/campaign.yaml:11:1  yaml/syntax`,
    ],
    [
      'facts that say too little',
      { [`${campaign}/campaign.yaml`]: '' },
      `${campaign}/campaign.yaml:1:1  campaign/missing-field  The file is empty.`,
    ],
    [
      'facts of comments alone',
      { [facts]: '# to be written\n' },
      `${facts}:1:1  meeting/missing-field  The file is empty.`,
    ],
    [
      'facts that are a list',
      { [facts]: '- number: MR-2022-001\n' },
      `${facts}:1:1  meeting/wrong-type  This is a list, but it should be a group of fields.`,
    ],
    [
      'facts without a name of their own',
      { [facts]: null },
      `${en}:2:1  record/facts-file  This folder has no meeting.yaml`,
    ],
    [
      'a reference file that cannot be read',
      { 'organisations.yaml': put('police:', 'police') },
      'organisations.yaml:8:1  yaml/syntax',
    ],
    [
      'an entry that occurs twice',
      { 'organisations.yaml': put('police:', 'ministry:') },
      'organisations.yaml:8:1  yaml/syntax  This field appears here twice.',
    ],
    [
      'a reference file that is a list',
      { 'topics.yaml': '- prevention\n- shelter\n' },
      'topics.yaml:1:1  topic/wrong-type',
    ],
    [
      'an entry with a mistake',
      { 'organisations.yaml': put('kind: police', 'kind: [police]') },
      'organisations.yaml:10:3  organisation/not-a-choice',
    ],
    [
      'an entry whose id is none',
      { 'organisations.yaml': put('police:', 'Police:') },
      'organisations.yaml:8:1  organisation/id  “Police” is not a valid id.  Did you mean “police”?',
    ],
    ['front matter that cannot be read', { [en]: put('title: The', 'title: Report: The') }, `${en}:2:8  yaml/syntax`],
    [
      'front matter that is not closed',
      { [en]: put('---\nThe', 'The') },
      `${en}:1:1  yaml/syntax  The front matter that begins here is not closed.`,
    ],
    [
      'front matter that is not there',
      { [en]: 'The police gave their report.\n' },
      `${en}:1:1  yaml/syntax  The file does not begin with front matter`,
    ],
    ['an empty text', { [en]: '' }, `${en}:1:1  yaml/syntax  The file does not begin with front matter`],
    [
      'a file saved in another encoding',
      { [en]: put('The council met', 'The \uFFFDcouncil met') },
      `${en}:3:14  yaml/syntax  “�council” lacks a letter`,
    ],
    [
      'a misspelt field of the words',
      { [en]: put('plain-summary', 'plain_summary') },
      `${en}:4:1  words/unknown-field  There is no field “plain_summary” here.  Did you mean “plain-summary”?`,
    ],
    [
      'a fact among the words',
      { [en]: put('title:', 'start: 2022-11-30\ntitle:') },
      `${en}:2:1  words/unknown-field  There is no field “start” here.`,
    ],
    ['a title that is a number', { [en]: put(/title: .*/, 'title: 2022') }, `${en}:2:1  words/wrong-type`],
    ['texts as a list', { [en]: put(/agenda:\n.*\n.*\n/, 'agenda: [One, Two]\n') }, `${en}:5:1  words/wrong-type`],
    [
      'an id in capitals in the words',
      { [en]: put('yearly-report:', 'Yearly_Report:') },
      `${en}:6:3  words/wrong-value  “Yearly_Report” is not a valid id.  Did you mean “yearly-report”?`,
    ],
    [
      'an id in capitals in the facts',
      { [facts]: put('id: yearly-report', 'id: Yearly-Report') },
      `${facts}:15:7  meeting/wrong-value`,
    ],
    [
      'a misspelt field of the facts',
      { [facts]: put('organisers', 'organizers') },
      `${facts}:5:1  meeting/unknown-field`,
    ],
    [
      'a misspelt publisher',
      { [facts]: put('publisher: ministry', 'publishers: ministry') },
      `${facts}:20:56  meeting/unknown-field`,
    ],
    [
      'sources without a hyphen',
      { [facts]: put('  - { id: minutes', '  { id: minutes') },
      `${facts}:19:1  meeting/wrong-type  “sources” is a group of fields, but it should be a list.`,
    ],
    [
      'a reference file under another name',
      { 'people.yaml': null, 'peoples.yaml': 'x: 1\n' },
      'peoples.yaml:1:1  content/known-file  A file with this name is not read.  Did you mean “people.yaml”?',
    ],
    [
      'a text saved twice',
      { [`${meeting}/en.md`]: '---\ntitle: x\n---\n' },
      `${en}:2:1  words/two-files  There are both en.mdx and en.md.  Keep one of them.`,
    ],
  ])('%s', (_, edits, beginning) => {
    const problems = problemsAfter(edits);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(0, beginning.length)).toBe(beginning);
  });

  it('holds for a folder of a wrong name, however much it contains', () => {
    const files = Object.entries(filesOf('healthy')).map(([path, text]) => [
      path.replace(/^meetings\//, 'meeting/'),
      text,
    ]);
    expect(problemsOf(anArchiveFolder(Object.fromEntries(files)))).toEqual([
      'meeting/2022/autumn-session/en.mdx:2:1  content/known-file  A folder named “meeting” is not read.  Did you mean “meetings”?',
    ]);
  });
});
