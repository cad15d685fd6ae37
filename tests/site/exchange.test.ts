import { describe, expect, it } from 'vitest';
import { commonGrants, grantPackages, popolo } from '../standards.ts';
import { dist, filesIn, textOf } from './dist.ts';

const json = (file: string) => JSON.parse(textOf(file));

describe('the data for other systems', () => {
  it('fits the schemas of CommonGrants, call by call', () => {
    const standard = commonGrants();
    for (const lang of ['en', 'hu']) {
      const page = json(`data/opportunities.${lang}.json`);
      expect([...standard.page(page), ...page.items.flatMap(standard.opportunity)]).toEqual([]);
      const calls: { facts: { number: string; type: string } }[] = json('data/funding-calls.json').records;
      expect(page.items.map((item: Opportunity) => item.customFields.referenceNumber.value)).toEqual(
        calls.flatMap(({ facts }) => (facts.type === 'award' ? [] : facts.number)),
      );
    }
  });

  it('has the deadline of each call as its record has it', () => {
    const calls: Call[] = json('data/funding-calls.json').records;
    const opportunities: Opportunity[] = json('data/opportunities.en.json').items;
    for (const { keyDates, customFields } of opportunities) {
      const deadline = calls.find(({ number }) => number === customFields.referenceNumber.value)?.deadline ?? null;
      const { date, time } = keyDates.closeDate ?? {};
      const at = date && [date, time?.slice(0, 5)].filter(Boolean).join('T');
      expect(at ? { at, ...customFields.timeZones?.value.closeDate } : null).toEqual(deadline);
    }
  });

  it('takes the dates of a call in one zone, wherever no source states another', () => {
    for (const { customFields } of json('data/opportunities.en.json').items as Opportunity[]) {
      const zones = Object.values(customFields.timeZones?.value ?? {});
      const stated = new Set(zones.flatMap(({ zone, zoneStated }) => (zoneStated ? zone : [])));
      const assumed = new Set(zones.flatMap(({ zone, zoneStated }) => (zoneStated ? [] : zone)));
      const [of, number] = [stated.size > 0 ? stated : assumed, customFields.referenceNumber.value];
      expect([number, ...assumed.difference(of)]).toEqual([number]);
      expect(assumed.size, number).toBeLessThanOrEqual(1);
    }
  });

  it('fits the schema of 360Giving, if any award has what that requires', () => {
    const wrongWith = grantPackages();
    const packages = filesIn(dist).filter((file) => /^data\/grants\.(en|hu)\.json$/.test(file));
    expect(packages.flatMap((file) => wrongWith(json(file)))).toEqual([]);
  });

  it('fits the schemas of Popolo, and has everybody and every meeting', () => {
    const content = json('data/popolo.json');
    for (const [list, wrongWith] of Object.entries(popolo()))
      expect([list, content[list].flatMap(wrongWith)]).toEqual([list, []]);
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(ids(content.persons)).toEqual(ids(json('data/people.json').entries));
    expect(ids(content.organizations)).toEqual(ids(json('data/organisations.json').entries));
    const meetings: { number: string }[] = json('data/meetings.json').records;
    expect(ids(content.events)).toEqual(meetings.map(({ number }) => number));
    const known = new Set(ids(content.posts));
    expect(content.memberships.filter(({ post_id }: { post_id: string }) => !known.has(post_id))).toEqual([]);
  });
});

interface Opportunity {
  keyDates: { closeDate?: { date: string; time?: string } };
  customFields: {
    referenceNumber: { value: string };
    timeZones?: { value: Record<string, { zone: string; zoneStated: boolean; utc: string }> };
  };
}

interface Call {
  number: string;
  deadline: { at: string; zone: string; zoneStated: boolean; utc: string } | null;
}
