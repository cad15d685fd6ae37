import { ruleAddress } from '../../src/checks/rule-address.ts';
import { aHealthyFolder, call, campaign, type Edits, filesOf, meeting, put } from '../builders.ts';

const healthy = filesOf('healthy');

/** A second record like one of the healthy folder, with files of its own. */
function another(folder: string, like: string, facts: string, number: string): Edits {
  const text = (name: string) => healthy[`${like}/${name}`] ?? '';
  return {
    [`${folder}/${facts}`]: put(/number: .*/, `number: ${number}`)(text(facts)),
    [`${folder}/en.mdx`]: text('en.mdx'),
    [`${folder}/hu.mdx`]: text('hu.mdx'),
  };
}

/** The smallest picture: one white pixel (PNG, which is read whatever the name says). */
const whitePixel = Uint8Array.fromHex(
  '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000970485973000003e8000003e801' +
    'b57b526b0000000c49444154089963f8ffff3f0005fe02fe58f26b0e0000000049454e44ae426082',
);

const workshop = 'meetings/2022/workshop';
const visit = 'meetings/2022/visit';
const posters = 'campaigns/posters';

/** Twelve files, each with one mistake. */
const mistakes: Edits = {
  ...another(workshop, meeting, 'meeting.yaml', 'MR-2022-002'),
  ...another(visit, meeting, 'meeting.yaml', 'MR-2022-001'),
  ...another(posters, campaign, 'campaign.yaml', 'CP-2022-002'),
  'topics.yaml': put('  name: { en: Shelters,', '\tname: { en: Shelters,'),
  'organisations.yaml': put('kind: police', 'kind: polise'),
  'places.yaml': put('  part-of: budapest', '  part-off: budapest'),
  [`${meeting}/meeting.yaml`]: put('participants: [police]', 'participants: [fire-brigade]'),
  [`${meeting}/en.mdx`]: put('The [police]', "import Chart from './chart.jsx'\n\nThe [police]"),
  [`${workshop}/hu.mdx`]: put('  campaign: Kampány indul\n', '')(healthy[`${meeting}/hu.mdx`] ?? ''),
  [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: 2022-03-31'),
  [`${campaign}/en.mdx`]: put('The posters', '<script>alert(1)</script>\n\nThe posters'),
  [`${campaign}/hu.mdx`]: put('A plakátok az', '![](hall.jpg)\n\nA plakátok az'),
  [`${campaign}/hall.jpg`]: whitePixel,
  [`${call}/funding-call.yaml`]: put('at: 2024-08-01', 'at: 2024-04-01'),
  [`${posters}/hu.mdx`]: put(/title: .*\n/, '')(healthy[`${campaign}/hu.mdx`] ?? ''),
};

/** A content folder with twelve mistakes in twelve files. */
export function aFolderWithTwelveMistakes(): string {
  return aHealthyFolder(mistakes);
}

/** What is reported about it, a line each. */
export const twelveSentences = [
  `${campaign}/campaign.yaml:7:1  record/end-after-start  The end, 2022-03-31, is before the start, 2022-12-08.  Correct the one that is wrong; leave out an end that is not known.`,
  `${campaign}/en.mdx:8:1  prose/raw-html  <script> is HTML, which a text may not contain.  Delete it; a text cannot contain programs or content from other sites. Link to them instead.`,
  `${campaign}/hu.mdx:8:1  prose/missing-alt  A picture has no description for people who cannot see it.  Write <Figure src="hall.jpg" alt="what can be seen" credit="who made it" licence="…" />.`,
  `${posters}/hu.mdx:2:1  words/title  The Hungarian title is missing.  Add “title:” to the front matter.`,
  `${call}/funding-call.yaml:12:38  call/deadline-after-opening  The deadline, 2024-04-01, is before the opening of the call, 2024-05-02.  Correct the one that is wrong.`,
  `${meeting}/en.mdx:11:1  prose/import  The text has a line of program code, which begins with “import”.  Delete these lines; the tags of the handbook can be used without them.`,
  `${meeting}/meeting.yaml:12:16  record/known-id  Nothing has the id “fire-brigade”; an organisation belongs here.  Add an entry with this id to organisations.yaml, or name an existing one.`,
  `${visit}/meeting.yaml:1:1  record/unique-number  The number MR-2022-001 is taken by ${meeting}/meeting.yaml.  Use the next free one, MR-2022-003.`,
  `${workshop}/hu.mdx:5:1  words/matches-facts  “campaign” is listed in “agenda” of meeting.yaml, but has no text here.  Add “campaign:” with its text under “agenda:”.`,
  'organisations.yaml:10:3  organisation/not-a-choice  “kind” is “polise”, which is not one of its values.  Did you mean “police”? Write one of: forum, ministry, government, authority, police, justice, public-service, international-organisation, monitoring-body, eu-body, network, embassy, ngo, church, company, theatre, university, research, media.',
  'places.yaml:5:3  place/unknown-field  There is no field “part-off” here.  Did you mean “part-of”?',
  'topics.yaml:4:1  yaml/syntax  The line is indented with a tab.  Begin the line with 2 spaces, like the lines that belong with it.',
];

/** The same as the terminal has it, with the addresses of the rules. */
export const twelveLines = twelveSentences.map((line) => `${line}  ${ruleAddress(line.split('  ')[1] ?? '')}`);
