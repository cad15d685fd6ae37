import { describe, expect, it } from 'vitest';
import { relationsOf, validateFacts } from '../../src/model/entries.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { kindsAt, relationTypes } from '../../src/model/relations.ts';
import { campaignFacts, fundingCallFacts, meetingFacts } from '../builders.ts';

/** Everything that facts name by id, as `type id path`. */
function named(kind: Kind, facts: unknown): string[] {
  const judged = validateFacts(kind, facts);
  if (!judged.ok) throw new Error(judged.flaws.map(({ code }) => code).join(' '));
  return relationsOf(kind, judged.value as never).map(({ type, id, path }) => `${type} ${id} ${path.join('.')}`);
}

const day = '2022-11-30';

describe('relations', () => {
  it('find every id that a meeting names, and the field that holds it', () => {
    const facts = {
      ...meetingFacts,
      organisers: ['a', 'b'],
      forums: ['c', { forum: 'd', day }],
      officials: [{ person: 'e', offices: ['of-e'], role: 'chair' }],
      participants: ['f', { organisation: 'g', day }],
      places: ['h', { place: 'i', day }],
      agenda: [
        { id: 'one', presenters: ['j', 'k'], documents: ['l'] },
        { id: 'two', programmes: ['m'], related: ['n'] },
      ],
      topics: ['o'],
      related: ['p'],
      mentioned: ['q'],
      groups: ['no-relation'],
      decisions: ['none-either'],
    };
    expect(named('meeting', facts)).toEqual([
      'organiser a organisers.0',
      'organiser b organisers.1',
      'forum c forums.0',
      'forum d forums.1.forum',
      'official e officials.0.person',
      'participant f participants.0',
      'participant g participants.1.organisation',
      'place h places.0',
      'place i places.1.place',
      'presenter j agenda.0.presenters.0',
      'presenter k agenda.0.presenters.1',
      'document l agenda.0.documents.0',
      'programme m agenda.1.programmes.0',
      'related n agenda.1.related.0',
      'topic o topics.0',
      'related p related.0',
      'mentioned q mentioned.0',
    ]);
  });

  it('find every id that a campaign names', () => {
    const facts = {
      ...campaignFacts,
      organisers: ['a'],
      partners: ['b'],
      officials: [{ person: 'c', offices: ['of-c'] }],
      'part-of': 'd',
      programme: 'e',
      documents: ['f'],
      places: ['g'],
      topics: ['h'],
      related: ['i'],
      mentioned: ['j'],
    };
    expect(named('campaign', facts)).toEqual([
      'organiser a organisers.0',
      'partner b partners.0',
      'official c officials.0.person',
      'part-of d part-of',
      'programme e programme',
      'document f documents.0',
      'place g places.0',
      'topic h topics.0',
      'related i related.0',
      'mentioned j mentioned.0',
    ]);
  });

  it('find every id that a funding call names', () => {
    const facts = {
      ...fundingCallFacts,
      organisers: ['a'],
      programme: 'b',
      outcome: { at: '2024-12', source: 's', beneficiaries: ['c'] },
      documents: ['d'],
      places: [{ place: 'e', day }],
      contact: { organisation: 'f' },
      topics: ['g'],
      related: ['h'],
      mentioned: ['i'],
    };
    expect(named('funding-call', facts)).toEqual([
      'organiser a organisers.0',
      'programme b programme',
      'beneficiary c outcome.beneficiaries.0',
      'document d documents.0',
      'place e places.0.place',
      'mentioned f contact.organisation',
      'topic g topics.0',
      'related h related.0',
      'mentioned i mentioned.0',
    ]);
  });

  const title = { en: 'Head', hu: 'vezető' };
  it.each<[Kind, object, string[]]>([
    ['organisation', { name: { en: 'A' }, kind: 'ngo', 'part-of': 'whole' }, ['part-of whole part-of']],
    [
      'person',
      {
        name: { family: 'Kiss', given: 'Anna' },
        offices: [
          { id: 'one', organisation: 'a', seen: 2020, title },
          { id: 'two', organisation: 'b', seen: 2021, title },
        ],
      },
      ['office a offices.0.organisation', 'office b offices.1.organisation'],
    ],
    ['programme', { name: { en: 'Fund' }, managers: ['a', 'b'] }, ['manager a managers.0', 'manager b managers.1']],
    ['document', { title: { en: 'Report' }, kind: 'report', publisher: 'a' }, ['publisher a publisher']],
    ['place', { name: { en: 'Hall', hu: 'Terem' }, 'part-of': 'town' }, ['part-of town part-of']],
    ['topic', { name: { en: 'Law', hu: 'Jog' } }, []],
    ['term', { term: { en: 'a', hu: 'b' }, definition: { en: 'c', hu: 'd' } }, []],
  ])('find every id that an entry of kind %s names', (kind, facts, expected) => {
    expect(named(kind, facts)).toEqual(expected);
  });

  it('lead to kinds that exist, a part only to its own', () => {
    for (const type of relationTypes) expect(kindsAt(type, 'place').length, type).toBeGreaterThan(0);
    expect(kindsAt('part-of', 'place')).toEqual(['place']);
    expect(kindsAt('part-of', 'campaign')).toEqual(['campaign']);
    expect(kindsAt('organiser', 'meeting')).toEqual(['organisation']);
  });
});
