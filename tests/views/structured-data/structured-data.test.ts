import { describe, expect, it } from 'vitest';
import { isOf } from '../../../src/queries/record-graph.ts';
import { entryPage } from '../../../src/views/entry/entry-page.ts';
import { homePage } from '../../../src/views/site/home-page.ts';
import { pagedEntry } from '../../../src/views/site/routes.ts';
import { call, campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from '../record/page-of.ts';

const session = `${meeting}/meeting.yaml`;
const callFacts = `${call}/funding-call.yaml`;
const site = 'https://record.example.org/record/';

/** What a record’s page says as structured data, by type. */
function thingsOf(id: string, edits: Edits = {}, lang: 'en' | 'hu' = 'en') {
  const things = (recordPageOf(healthyGraph(edits), id, lang).head.things ?? []) as { '@type': string }[];
  return Object.fromEntries(things.map((thing) => [thing['@type'], thing])) as Record<string, Record<string, unknown>>;
}

const entryThing = (id: string, lang: 'en' | 'hu' = 'en') => {
  const graph = healthyGraph();
  return entryPage(graph, pagedEntry(graph, id), lang).head.things?.[0];
};

describe('a meeting as structured data', () => {
  it('is an event with a report on it', () => {
    const { Event, Report } = thingsOf('autumn-session');
    expect(Event).toMatchObject({
      '@id': `${site}r/MR-2022-001/#subject`,
      startDate: '2022-11-30',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      organizer: [{ '@type': 'GovernmentOrganization', name: 'Ministry of Safety' }],
    });
    expect(Report).toMatchObject({
      reportNumber: 'MR-2022-001',
      datePublished: '2026-11-22',
      about: { '@id': Event?.['@id'] },
      citation: [{ url: 'https://example.org/minutes', publisher: { name: 'Ministry of Safety' } }],
    });
  });

  it('keeps the role of everybody who was there', () => {
    expect(thingsOf('autumn-session').Event?.attendee).toMatchObject([
      { '@type': 'Role', roleName: 'forum', attendee: { name: 'Coordination Council' } },
      { '@type': 'GovernmentOrganization', name: 'National Police' },
      {
        '@type': 'Role',
        roleName: 'National Coordinator; chair',
        attendee: { '@type': 'Person', name: 'Anna Kiss' },
      },
    ]);
  });

  it('counts whom a source only mentions as mentioned', () => {
    const { Event, Report } = thingsOf('autumn-session', {
      [session]: put('participants: [police]', 'mentioned: [police]'),
    });
    expect(JSON.stringify(Event?.attendee)).not.toContain('National Police');
    expect(Report?.mentions).toMatchObject([{ name: 'National Police' }]);
  });

  it('is only a report where no source gives a place', () => {
    const { Event, Report } = thingsOf('autumn-session', {
      [session]: (text) => text.replace('places: [town-hall]\n', '').replace('mode: in-person\n', ''),
    });
    expect(Event).toBeUndefined();
    expect(Report).not.toHaveProperty('about');
  });

  it('says that it was called off', () => {
    const { Event } = thingsOf('autumn-session', {
      [session]: put('type: session', 'type: session\nstate: cancelled'),
    });
    expect(Event?.eventStatus).toBe('https://schema.org/EventCancelled');
  });

  it('has one id in both languages, and reports that are translations of each other', () => {
    const [en, hu] = [thingsOf('autumn-session'), thingsOf('autumn-session', {}, 'hu')];
    expect(hu.Event?.['@id']).toBe(en.Event?.['@id']);
    expect(en.Report?.workTranslation).toEqual({ '@id': hu.Report?.['@id'] });
    expect(hu.Report?.translationOfWork).toEqual({ '@id': en.Report?.['@id'] });
  });
});

describe('a campaign as structured data', () => {
  it('is a series of events with its partners and who pays', () => {
    expect(thingsOf('open-eyes').EventSeries).toMatchObject({
      startDate: '2022-12-08',
      endDate: '2023-03-31',
      attendee: [{ '@type': 'Role', roleName: 'partner' }],
      funding: { '@type': 'Grant', funder: { '@type': 'FundingScheme' } },
    });
  });

  it('has no end where a source says that it goes on', () => {
    const { EventSeries } = thingsOf('open-eyes', {
      [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: open'),
    });
    expect(EventSeries).not.toHaveProperty('endDate');
  });
});

describe('a funding call as structured data', () => {
  it('is a grant with a deadline in the offset of its zone', () => {
    expect(thingsOf('shelter-call').MonetaryGrant).toMatchObject({
      amount: [{ '@type': 'MonetaryAmount', currency: 'EUR', value: 2_000_000 }],
      funder: { '@type': 'FundingScheme' },
      potentialAction: { '@type': 'ApplyAction', startTime: '2024-05-02', endTime: '2024-08-21T17:00:00+02:00' },
    });
  });

  it('has the day alone where no source gives an hour', () => {
    const { MonetaryGrant } = thingsOf('shelter-call', { [callFacts]: put('"2024-08-21T17:00"', '2024-08-21') });
    expect(MonetaryGrant?.potentialAction).toMatchObject({ endTime: '2024-08-21' });
  });

  it('has no sum that was only asked for', () => {
    const { MonetaryGrant } = thingsOf('shelter-call', {
      [callFacts]: put('{ id: total,', '{ id: total, kind: requested,'),
    });
    expect(MonetaryGrant).not.toHaveProperty('amount');
  });
});

describe('an entry as structured data', () => {
  it('has the type of its kind, its other names and what it is part of', () => {
    expect(entryThing('police')).toMatchObject({
      '@type': 'GovernmentOrganization',
      '@id': `${site}en/organisations/police/#subject`,
      name: 'National Police',
      alternateName: ['Országos Rendőrség'],
      parentOrganization: { name: 'Ministry of Safety' },
    });
    expect(entryThing('shelter-network')).toMatchObject({ '@type': 'NGO' });
    expect(entryThing('police', 'hu')).toMatchObject({ '@id': `${site}en/organisations/police/#subject` });
  });

  it('shows a person in a role, without years that may not be those of the term', () => {
    expect(entryThing('anna-kiss', 'hu')).toEqual({
      '@type': 'Person',
      '@id': `${site}en/people/anna-kiss/#subject`,
      name: 'Kiss Anna',
      mainEntityOfPage: `${site}hu/tisztsegviselok/anna-kiss/`,
      familyName: 'Kiss',
      givenName: 'Anna',
      affiliation: [
        {
          '@type': 'OrganizationRole',
          roleName: 'nemzeti koordinátor',
          affiliation: expect.objectContaining({ name: 'Biztonsági Minisztérium' }),
        },
      ],
    });
  });

  it('has something to say whatever its kind', () => {
    const graph = healthyGraph();
    for (const kind of ['topic', 'programme', 'document'] as const) {
      const entry = graph.entries.find((each) => isOf(each, kind));
      if (!entry) throw new Error(`There is no ${kind}.`);
      expect(entryPage(graph, pagedEntry(graph, entry.id), 'en').head.things).toMatchObject([
        { name: expect.any(String) },
      ]);
    }
  });
});

describe('the home page as structured data', () => {
  it('is the site, with a search that answers at its address', () => {
    expect(homePage(healthyGraph(), 'hu').head.things).toMatchObject([
      {
        '@type': 'WebSite',
        name: 'Nyilvános archívum',
        potentialAction: {
          target: { urlTemplate: `${site}hu/kereses/?q={words}` },
          query: '{words}',
        },
      },
    ]);
  });
});
