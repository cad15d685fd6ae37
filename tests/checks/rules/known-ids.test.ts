import { describe, expect, it } from 'vitest';
import { call, campaign, meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const none = 'Add an entry with this id, or name an existing one.';
const noneIn = (file: string) => `Add an entry with this id to ${file}, or name an existing one.`;
const meantIn = (id: string, file: string) =>
  `Did you mean “${id}”? If not, add an entry with this id to ${file}, or name an existing one.`;

describe('an id that is named', () => {
  it.each([
    [
      'participants: [police]',
      'participants: [polise]',
      '12:16',
      'polise',
      'an organisation',
      meantIn('police', 'organisations.yaml'),
    ],
    [
      'organisers: [ministry]',
      'organisers: [embassy]',
      '5:14',
      'embassy',
      'an organisation',
      noneIn('organisations.yaml'),
    ],
    ['person: anna-kiss', 'person: anna-kis', '11:7', 'anna-kis', 'a person', meantIn('anna-kiss', 'people.yaml')],
    [
      'places: [town-hall]',
      'places: [{ place: hall, day: 2022-11-30 }]',
      '9:12',
      'hall',
      'a place',
      noneIn('places.yaml'),
    ],
    ['presenters: [police]', 'presenters: [nobody]', '15:39', 'nobody', 'a person or an organisation', none],
    ['documents: [yearly', 'documents: [x, yearly', '15:60', 'x', 'a document', noneIn('documents.yaml')],
    ['related: [open-eyes]', 'related: [closed-eyes]', '16:31', 'closed-eyes', 'a record or an entry', none],
    ['topics: [prevention]', 'topics: [prevention, law]', '13:22', 'law', 'a topic', noneIn('topics.yaml')],
  ])('belongs to something: %s', (from, to, position, id, wanted, remedy) => {
    expect(problemsAfter({ [facts]: put(from, to) })).toEqual([
      `${facts}:${position}  record/known-id  Nothing has the id “${id}”; ${wanted} belongs here.  ${remedy}`,
    ]);
  });

  it.each([
    ['organisers: [ministry]', 'organisers: [anna-kiss]', '5:14', 'anna-kiss', 'a person', 'an organisation'],
    ['participants: [police]', 'participants: [open-eyes]', '12:16', 'open-eyes', 'a campaign', 'an organisation'],
    ['topics: [prevention]', 'topics: [referral]', '13:10', 'referral', 'a term of the glossary', 'a topic'],
    ['places: [town-hall]', 'places: [ministry]', '9:10', 'ministry', 'an organisation', 'a place'],
    [
      'documents: [yearly-report-2021]',
      'documents: [shelter-call]',
      '15:60',
      'shelter-call',
      'a funding call',
      'a document',
    ],
  ])('belongs to something of the right kind: %s → %s', (from, to, position, id, noun, wanted) => {
    expect(problemsAfter({ [facts]: put(from, to) })).toEqual([
      `${facts}:${position}  record/known-id  “${id}” is ${noun}, but ${wanted} belongs here.  Name ${wanted} here, or move “${id}” to the field it belongs in.`,
    ]);
  });

  it.each([
    [facts, put('topics:', 'related: [autumn-session]\ntopics:'), `${facts}:13:11`, 'autumn-session'],
    [
      `${campaign}/campaign.yaml`,
      put('coverage:', 'part-of: open-eyes\ncoverage:'),
      `${campaign}/campaign.yaml:11:1`,
      'open-eyes',
    ],
    ['organisations.yaml', put('part-of: ministry', 'part-of: police'), 'organisations.yaml:11:3', 'police'],
  ])('is another’s: %s %#', (file, edit, position, id) => {
    expect(problemsAfter({ [file]: edit })).toEqual([
      `${position}  record/known-id  “${id}” is the id of this record or entry itself.  Remove it here.`,
    ]);
  });

  it.each([
    ['organisations.yaml', 'part-of: ministry', 'part-of: budapest', '11:3', 'budapest', 'a place', 'an organisation'],
    ['places.yaml', 'part-of: budapest', 'part-of: police', '5:3', 'police', 'an organisation', 'a place'],
    [
      'programmes.yaml',
      'managers: [ministry]',
      'managers: [anna-kiss]',
      '4:14',
      'anna-kiss',
      'a person',
      'an organisation',
    ],
    [
      'people.yaml',
      'organisation: ministry',
      'organisation: budapest',
      '5:7',
      'budapest',
      'a place',
      'an organisation',
    ],
    ['documents.yaml', 'publisher: police', 'publisher: shelter', '4:3', 'shelter', 'a topic', 'an organisation'],
  ])('is judged in entries too: %s', (file, from, to, position, id, noun, wanted) => {
    expect(problemsAfter({ [file]: put(from, to) })).toEqual([
      `${file}:${position}  record/known-id  “${id}” is ${noun}, but ${wanted} belongs here.  Name ${wanted} here, or move “${id}” to the field it belongs in.`,
    ]);
  });

  it('is judged in calls too', () => {
    expect(
      problemsAfter({ [`${call}/funding-call.yaml`]: put('programme: safety-fund', 'programme: safty-fund') }),
    ).toEqual([
      `${call}/funding-call.yaml:6:1  record/known-id  Nothing has the id “safty-fund”; a programme belongs here.  ${meantIn('safety-fund', 'programmes.yaml')}`,
    ]);
  });

  it('may be that of a removed record', () => {
    const gone = 'number: CP-2022-001\nstatus: removed\nremoved: { at: 2026-01-01, reason: { en: x, hu: y } }\n';
    expect(
      problemsAfter({
        [`${campaign}/campaign.yaml`]: gone,
        [`${campaign}/en.mdx`]: null,
        [`${campaign}/hu.mdx`]: null,
      }),
    ).toEqual([]);
  });
});
