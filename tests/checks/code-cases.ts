import type { DiagnosticCode } from '../../src/language/messages/diagnostics/params.ts';
import { call, campaign, type Edits, meeting, put } from '../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const english = `${meeting}/en.mdx`;

const fact = (lines: string): Edits => ({ [facts]: put('topics:', `${lines}\ntopics:`) });
const ofCall = (lines: string): Edits => ({ [`${call}/funding-call.yaml`]: put('topics:', `${lines}\ntopics:`) });
const passage = (text: string): Edits => ({ [english]: put('The [police]', `${text}\n\nThe [police]`) });
const yaml = (line: string): Edits => ({ [facts]: put('mode: in-person', line) });
const redirect = (text: string): Edits => ({ 'redirects.yaml': text });
const source = (from: string | RegExp, to: string): Edits => ({ [facts]: put(from, to) });

/** A picture beside the text, under a name. */
const picture = (name: string): Edits => ({ [`${meeting}/${name}`]: 'x', ...passage(`![Hall](${name})`) });

const texts = [
  'fewer <than five',
  'See <https://example.org>',
  'a <= b',
  '<Note kind=warning>a</Note>',
  '<Note title="a>b</Note>',
  'a x<>y',
  'a { b',
  '{a b}',
  'x </Note>',
  '<Note>a</Lang>',
  '<Note>text\n</Note>',
  '<Note kind="alarm">\nc\n</Note>',
  '<Note kind>\nc\n</Note>',
  '<Note {...x}>\nc\n</Note>',
  '<Note titel="a">\nc\n</Note>',
  '<Note title="a" title="b">\nc\n</Note>',
  '<Note title={"a"}>\nc\n</Note>',
  '<Quotation speaker=" ">\na\n</Quotation>',
  '<Figure src="a.jpg" credit="b" licence="c" />',
  '<Figure src="a.jpg" alt="" credit="b" licence="c" />',
  '<Figure src="a.jpg" alt="a" credit="b" licence="c">words</Figure>',
  'a <Lang of="english">b</Lang>',
  '<Lang of="hu">\nszöveg\n</Lang>',
  'a <Note>b</Note> c',
  '<Note></Note>',
  'x <>y</>',
  '<Quotatoin speaker="a">\nb\n</Quotatoin>',
  '{/* later */}',
  'export of goods rose',
  '## A\n\n#### B',
  '##',
  '- [x] b',
  'A note[^9].',
  '[a](//other.example)',
  '![a](https://example.org/a.jpg)',
];

const lines = ['a: "C:\\data"', 'mode: [x]]', 'mode: [x,, y]', 'mode: online\n---\nb: 2', '[a]: 1', 'mode: x\n  b: 2'];

const values = [
  'attachments: [{ id: minutes }]',
  'attachments: [{ id: minutes, file: "A b.pdf" }]',
  'attachments: [{ id: minutes, url: "https://example.org/a", language: Hungarian }]',
  'attachments: [{ id: minutes, file: a.pdf, archived: { url: "https://example.org/a", at: 2024-05-03 } }]',
  'decisions: "-one -two"',
  'start-basis: 3',
  'changes: [{ id: one, at: 2024-05-02, kind: update }, { id: two, at: 2024-01-10, kind: update }]',
  'was: [{ field: start, value: 2022.5, source: minutes }]',
];

/** Mistakes beside those of the tables, for the codes that none of these brings. */
export const rarerMistakes: readonly Edits[] = [
  ...texts.map(passage),
  ...lines.map(yaml),
  ...values.map(fact),
  ...['duration: 0', 'contact: { phone: 3612345678 }'].map(ofCall),
  ...['hall.svg', 'hall.heic', 'My hall.jpg'].map(picture),
  source('{ id: campaign,', '{ id: x, related:[police], id:'),
  source('forums: [council]', 'forums: [3]'),
  source('[town-hall]', '[{ place: town-hall, day: 2022-11 }]'),
  source('value: 120', 'min: 3, max: 2'),
  source('offices: [national-coordinator]', 'offices: []'),
  source('related: [open-eyes]', 'related:open-eyes'),
  source('publisher: ministry, ', ''),
  source('read: 2026-11-22', 'read: 2026-11-22, archived: { url: "http://example.org/a", at: 2024-05-03 }'),
  source('read: 2026-11-22', 'read: 2026-11-22, archived: { url: "https://example.org/a", at: 2094-05-03 }'),
  source('language: en, read', 'language: en, published: yesterday, read'),
  source(/sources:\n.*\n/, 'sources: []\n'),
  source('status: published', 'status: published\ntranslation: pending'),
  { [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: ongoing\nedition: [2014]') },
  { 'people.yaml': put('2020/2023', '2020-2023') },
  { 'organisations.yaml': put(/name: \{ en: .*\}/, 'name: {}') },
  { 'organisations.yaml': put('kind: police', 'kind: police\n  country: Hungary') },
  { 'places.yaml': '- a\n- b\n' },
  { 'places.yaml': 'a:\n  name: { en: A, hu: A }\n  part-of: b\nb:\n  name: { en: B, hu: B }\n  part-of: a\n' },
  { 'site.yaml': '' },
  { 'site.yaml': put('funders:', 'contacts: { corrections: nobody }\nfunders:') },
  { 'site.yaml': put('funders:', 'synonyms: { en: { crisis line: x }, hu: {} }\nfunders:') },
  { 'site.yaml': put('funders:', 'phrases: { en: { "a*b": x, trained: x }, hu: {} }\nfunders:') },
  { 'site.yaml': put(/\n +emergency: true/, '') },
  { 'site.yaml': put(/helplines:\n(?: .*\n)+/, '') },
  { [english]: put(/\nsummary: .*/, '') },
  { [english]: (text) => [...text].join('\0') },
  {
    [`${meeting}/meeting.yaml`]: (text) =>
      `${text}first-published: 2024-05-02\nchanges: [{ id: one, at: 2024-05-01, kind: update }]\n`,
  },
  { [english]: put(/\nsummary: .*/, '\nsummary: x\nfollows: abc\nstart-basis: y') },
  { [english]: put('  campaign: A campaign begins', '  campaign: [a]') },
  { [`${meeting}/en.md`]: '---\ntitle: x\n---\n\n<Note>\na\n</Note>\n' },
  { [english]: null, [`${meeting}/en.md`]: '---\ntitle: x\nsummary: x\nplain-summary: x\n---\n\n<Note>\na\n</Note>\n' },
  {
    'meetings/2022/2022-11-29-day/meeting.yaml':
      'number: MR-2022-009\nstatus: draft\noriginal: en\ntype: other\norganisers: [ministry]\nstart: 2022-11-30\n',
  },
  { 'drafts/x.mdx': 'x' },
  { 'meetings/meeting.yaml': 'number: MR-2022-009\n' },
  { 'meetings/2022/2022-11/meeting.yaml': 'number: MR-2022-009\n' },
  { 'pages/about.mdx': 'x' },
  { 'pages/about/de.mdx': 'x' },
  { 'pages/about/hall.jpg': 'x', 'pages/about/en.mdx': (text) => `${text}\n![Hall](hall.jpg)\n\n- <Reach />\n` },
  { 'pages/search/en.mdx': '---\ntitle: x\nsummary: x\n---\n\nx\n' },
  redirect('- { from: open-eyes, to: council }\n'),
  redirect('- { from: a, to: council }\n- { from: a, to: police }\n'),
  redirect('- { from: a, to: town-hall }\n'),
  redirect('- { from: a, to: b }\n- { from: b, to: council }\n'),
  redirect('- { from: a, to: nothing-at-all }\n'),
  redirect('- { from: "2022-11", to: council }\n'),
  {
    [`${campaign}/campaign.yaml`]:
      'number: CP-2022-001\nstatus: removed\nremoved: { at: 2026-01-02, reason: { en: x, hu: y } }\n',
  },
];

/** Codes that need more than one reading of one folder, or that no field of the model brings. */
export const codesOfOtherTests: readonly DiagnosticCode[] = [
  'address-taken',
  'back-to-draft',
  'block-of-other-language',
  'changed-number',
  'crowded-paragraph',
  'deep-nesting',
  'file-name-in-address',
  'heavy-picture',
  'in-two-folders',
  'link-of-other-language',
  'exchanged-names',
  'long-meeting',
  'long-paragraph',
  'long-text',
  'missing-colon',
  'missing-first-published',
  'missing-text',
  'no-corrections-contact',
  'no-press-contact',
  'no-security-contact',
  'not-a-contact',
  'not-a-phone-number',
  'number-too-large',
  'number-too-small',
  'silent-edit',
  'stale-translation',
  'unfit-value',
  'annex-cut',
  'annex-not-searched',
  'too-many-phrases',
  'too-many-pixels',
  'unreadable-picture',
  'unreadable-text',
  'vanished-record',
];
