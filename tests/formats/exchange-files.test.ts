import { describe, expect, it } from 'vitest';
import { dataFile, dataFiles } from '../../src/formats/data-files.ts';
import type { RecordGraph } from '../../src/queries/record-graph.ts';
import { call, type Edits, meeting, put } from '../builders.ts';
import { healthyGraph } from '../queries/healthy-graph.ts';
import { commonGrants, grantPackages, popolo } from '../standards.ts';

const facts = `${call}/funding-call.yaml`;

/** What a file holds of a graph. */
const held = (graph: RecordGraph, name: string) => JSON.parse([...dataFile(name).pieces(graph)].join(''));

const heldAfter = (edits: Edits, name: string) => held(healthyGraph(edits), name);

/** The call of the healthy folder as the award of a project, with all that the 360Giving standard asks for. */
const award: Edits = {
  [facts]: (text) =>
    text
      .replace('type: call', 'type: award')
      .replace('value: 2000000', 'value: 150000')
      .replace(
        'topics: [shelter]',
        'topics: [shelter]\noutcome: { at: 2024-10-01, source: notice, beneficiaries: [shelter-network] }\nduration: 24',
      ),
};

describe('calls as CommonGrants has them', () => {
  const standard = commonGrants();

  it.each(['en', 'hu'])('fit its schemas, in a page of a list, in %s', (lang) => {
    const page = heldAfter({}, `opportunities.${lang}.json`);
    expect(standard.page(page)).toEqual([]);
    expect(page.items.flatMap(standard.opportunity)).toEqual([]);
    expect(page.items).toHaveLength(1);
  });

  it('give a deadline in its own local time, and its zone in a custom field', () => {
    const [item] = heldAfter({}, 'opportunities.en.json').items;
    expect(item.keyDates.closeDate).toMatchObject({ eventType: 'singleDate', date: '2024-08-21', time: '17:00:00' });
    expect(item.customFields.timeZones.value.closeDate).toEqual({
      zone: 'Europe/Brussels',
      zoneStated: true,
      utc: '2024-08-21T15:00:00Z',
    });
    expect(Object.keys(item.keyDates.otherDates)).toEqual(['opening', 'questions']);
    expect(Object.keys(item.customFields.timeZones.value)).toEqual(['closeDate', 'opening', 'questions']);
  });

  it('have one zone in a call, also for an opening to which no source gives any', () => {
    const [item] = heldAfter({}, 'opportunities.en.json').items;
    const { closeDate, opening } = item.customFields.timeZones.value;
    expect(opening).toEqual({ zone: closeDate.zone, zoneStated: false, utc: '2024-05-01T22:00:00Z' });
  });

  it.each([
    ['Pacific/Kiritimati', '2024-05-01T10:00:00Z', '2024-08-01T10:00:00Z', '2024-08-21T03:00:00Z'],
    ['America/New_York', '2024-05-02T04:00:00Z', '2024-08-02T04:00:00Z', '2024-08-21T21:00:00Z'],
    ['Etc/GMT+12', '2024-05-02T12:00:00Z', '2024-08-02T12:00:00Z', '2024-08-22T05:00:00Z'],
  ])('have each date in its zone, that of the last deadline for an opening: %s', (zone, opening, questions, close) => {
    const edit = (text: string) =>
      text.replace('Europe/Brussels', zone).replace('at: 2024-08-01,', `at: 2024-08-01, zone: ${zone},`);
    const [item] = heldAfter({ [facts]: edit }, 'opportunities.en.json').items;
    expect(item.customFields.timeZones.value).toEqual({
      closeDate: { zone, zoneStated: true, utc: close },
      opening: { zone, zoneStated: false, utc: opening },
      questions: { zone, zoneStated: false, utc: questions },
    });
  });

  it('keep their id when the call is renamed and its deadline moves', () => {
    const [before] = heldAfter({}, 'opportunities.en.json').items;
    const [later] = heldAfter({ [facts]: put('2024-08-21T17:00', '2024-09-21T17:00') }, 'opportunities.en.json').items;
    expect([later.id, later.keyDates.closeDate.date]).toEqual([before.id, '2024-09-21']);
    expect(before.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each([
    ['open', (text: string) => text, { value: 'open', description: 'Open' }],
    [
      'withdrawn',
      put('opening: 2024-05-02', '  - { stage: withdrawn, at: 2024-05-20, source: notice }\nopening: 2024-05-02'),
      { value: 'custom', customValue: 'withdrawn', description: 'Withdrawn' },
    ],
    [
      'unknown',
      put(/opening: 2024-05-02[\s\S]*amounts:/, 'amounts:'),
      { value: 'custom', customValue: 'unknown', description: 'Status not known' },
    ],
  ])('have a status in the terms of CommonGrants: %s', (_, edit, status) => {
    const page = heldAfter({ [facts]: edit }, 'opportunities.en.json');
    expect([page.items[0].status, page.items.flatMap(standard.opportunity)]).toEqual([status, []]);
  });

  it('leave out the awards of projects, and are an empty page where there is no call', () => {
    const page = heldAfter(award, 'opportunities.en.json');
    expect([page.items, page.paginationInfo.totalItems, standard.page(page)]).toEqual([[], 0, []]);
  });
});

describe('awards as a 360Giving package', () => {
  const wrongWith = grantPackages();
  const names = (edits: Edits) => dataFiles(healthyGraph(edits)).map(({ name }) => name);

  it.each(['en', 'hu'])('fit its schemas, in %s', (lang) => {
    const content = heldAfter(award, `grants.${lang}.json`);
    expect(wrongWith(content)).toEqual([]);
    expect(content.grants).toMatchObject([{ amountAwarded: 150000, currency: 'EUR', awardDate: '2024-10-01' }]);
  });

  it.each<[string, Edits]>([
    ['no award', {}],
    ['an award of which only the month is known', edit(put('at: 2024-10-01', 'at: 2024-10'))],
    ['an award whose sum is not exact', edit(put('value: 150000', 'value: 150000, qualifier: about'))],
    ['an award without a recipient', edit(put(', beneficiaries: [shelter-network]', ''))],
    ['an award without a funder', edit(put('organisers: [ministry]\n', ''))],
  ])('are not published where there is %s: the standard requires a grant', (_, edits) => {
    expect(names(edits).filter((name) => name.startsWith('grants'))).toEqual([]);
  });

  it('take the sum that the facts call awarded where there are several', () => {
    const two = (kind: string) =>
      edit(put('amounts:\n', `amounts:\n  - { id: cost, value: 200000, currency: EUR, source: notice${kind} }\n`));
    expect(names(two('')).filter((name) => name.startsWith('grants'))).toEqual([]);
    expect(heldAfter(two(', kind: cost'), 'grants.en.json').grants[0].amountAwarded).toBe(150000);
  });

  function edit(change: (text: string) => string): Edits {
    return { [facts]: (text) => change((award[facts] as (text: string) => string)(text)) };
  }
});

describe('people, organisations, offices and meetings in Popolo', () => {
  it('fit its schemas', () => {
    const content = heldAfter({}, 'popolo.json');
    for (const [list, wrongWith] of Object.entries(popolo())) {
      expect([list, content[list].flatMap(wrongWith)]).toEqual([list, []]);
      expect(content[list].length, list).toBeGreaterThan(0);
    }
  });

  it('would not fit with a field that the standard does not allow', () => {
    const { persons, organizations, posts, memberships, events } = popolo();
    expect(persons({ links: [{ note: 'x' }] })).not.toEqual([]);
    expect(organizations({ founding_date: 'long ago' })).not.toEqual([]);
    expect(posts({ label: 1 })).not.toEqual([]);
    expect(memberships({ sources: [{ url: 'no address' }] })).not.toEqual([]);
    expect(events({ start_date: 'soon' })).not.toEqual([]);
  });

  it('lead from a meeting to a person, the office and the organisation', () => {
    const { events, posts, memberships, organizations } = heldAfter({}, 'popolo.json');
    const [{ attendees }] = events;
    expect(attendees).toEqual([
      { id: 'anna-kiss', name: 'Anna Kiss', roles: ['chair'], post_ids: ['ministry/national-coordinator'] },
    ]);
    const post = posts.find(({ id }: { id: string }) => id === attendees[0].post_ids[0]);
    expect(post).toMatchObject({ label: 'National Coordinator', other_label: ['nemzeti koordinátor'] });
    expect(organizations.map(({ id }: { id: string }) => id)).toContain(post.organization_id);
    expect(memberships[0]).toMatchObject({ person_id: 'anna-kiss', post_id: post.id, seen: '2020/2023' });
  });

  it('never make an organisation that is only mentioned look present', () => {
    const edits = { [`${meeting}/meeting.yaml`]: put('topics:', 'mentioned: [shelter-network]\ntopics:') };
    const [{ organizations }] = heldAfter(edits, 'popolo.json').events;
    const roles = Object.fromEntries(organizations.map(({ id, roles: own }: Record<string, string>) => [id, own]));
    expect([roles['shelter-network'], roles.police]).toEqual([['mentioned'], expect.arrayContaining(['participant'])]);
  });

  it('name nothing that readers may not see', () => {
    const edits = { [`${meeting}/meeting.yaml`]: put('status: published', 'status: draft') };
    expect(heldAfter(edits, 'popolo.json').events).toEqual([]);
  });
});
