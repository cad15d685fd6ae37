import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { involvementOf, involvements, organisationRoles } from '../../../src/model/roles.ts';
import { countedValues, failedFilters } from '../../../src/search/match/filter.ts';
import { queryFrom, queryOf, searchOf } from '../../../src/search/query/query.ts';
import { dist } from '../../site/dist.ts';
import { columnsWith } from '../columns-with.ts';

const engine = engineOver(dist);

const records = [
  { number: 'A', facets: { organisation: ['iom', 'osce'] }, roles: { organiser: ['iom'], mentioned: ['osce', 'iom'] } },
  { number: 'B', facets: { organisation: ['iom'] }, roles: { participant: ['iom'] } },
  { number: 'C', facets: { organisation: ['iom', 'osce'] }, roles: { related: ['iom'], forum: ['osce'] } },
  { number: 'D', facets: { organisation: ['osce'] }, roles: { partner: ['osce'] } },
];

async function narrowed(facets: Partial<Record<'organisation' | 'role', string[]>>) {
  const query = queryOf({ facets });
  const columns = await columnsWith(records, query);
  const failed = failedFilters(columns, query);
  const counts = countedValues(columns, records.keys(), failed, query.facets).role;
  return {
    numbers: [...failed].flatMap((each, doc) => (each === 0 ? [columns.numbers[doc]] : [])),
    counts: Object.fromEntries(counts.map(({ value, count }) => [value, count])),
  };
}

describe('the role of an organisation', () => {
  it('comes to one of three, the nearest, for every role that there is', () => {
    expect(organisationRoles.map((role) => involvementOf([role])).filter((each) => !each)).toEqual([]);
    expect(involvementOf(['mentioned', 'participant', 'organiser'])).toBe('organised');
    expect(involvementOf(['mentioned', 'partner'])).toBe('took-part');
    expect(involvementOf([])).toBeUndefined();
  });

  it.each([
    [{ organisation: ['iom'] }, ['A', 'B', 'C']],
    [{ organisation: ['iom'], role: ['organised'] }, ['A']],
    [{ organisation: ['iom'], role: ['took-part'] }, ['B']],
    [{ organisation: ['iom'], role: ['mentioned'] }, ['C']],
    [{ organisation: ['iom'], role: ['organised', 'mentioned'] }, ['A', 'C']],
    [{ organisation: ['iom', 'osce'], role: ['organised'] }, ['A', 'C']],
  ])('narrows the answer down: %j', async (facets, numbers) => {
    expect((await narrowed(facets)).numbers).toEqual(numbers);
  });

  it('is counted for the organisation that is chosen, and for none without one', async () => {
    const counts = { organised: 1, 'took-part': 1, mentioned: 1 };
    expect((await narrowed({ organisation: ['iom'] })).counts).toEqual(counts);
    expect((await narrowed({ organisation: ['iom'], role: ['mentioned'] })).counts).toEqual(counts);
    expect((await narrowed({})).counts).toEqual({});
  });

  it('filters nothing without an organisation, in an address either', () => {
    expect(queryFrom('?role=organised')).toEqual(queryOf());
    const search = '?organisation=iom-hungary&role=mentioned';
    expect(searchOf(queryFrom(search))).toBe(search);
    expect(queryFrom('?organisation=iom-hungary&role=chair').facets.role).toEqual([]);
  });
});

describe('the roles of an organisation over the finished site', () => {
  it('part its records, each of them once', async () => {
    const all = await engine.find(queryFrom('?organisation=ministry-of-interior'), 'en');
    const { role } = await all.facets();
    expect(role.map(({ value }) => value).toSorted()).toEqual([...involvements].sort());
    expect(role.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    for (const { value, count } of role) {
      const some = await engine.find(queryFrom(`?organisation=ministry-of-interior&role=${value}`), 'en', 20);
      expect(some.total).toBe(count);
      for (const { roles } of some.results) expect(involvementOf(roles[0]?.roles ?? [])).toBe(value);
    }
  });
});
