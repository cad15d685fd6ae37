import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { engineOver } from '../../src/cli/commands/search.ts';
import { queryOf } from '../../src/search/query/query.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { built, callEdges, calls, closingOf, statusAt } from './own-clocks.ts';

const numberOf = ({ number }: { number: string }) => number;
const expectedAt = (at: number) => Object.fromEntries(calls.map((call) => [call.number, statusAt(call, at)]));

const json = (file: string) => JSON.parse(textOf(file));

/** When the status of a call changes next after the build. */
const turnOf = (call: (typeof calls)[number]) =>
  callEdges.filter((at) => at > built && statusAt(call, at) !== statusAt(call, at - 1)).sort((a, b) => a - b)[0];

it('each call has its status, the next change and its deadline in the data, as of the build', () => {
  const expected = calls.map((call) => {
    const [turn, closes] = [turnOf(call), closingOf(call)];
    return [call.number, statusAt(call, built), turn ?? null, closes ?? null];
  });
  const instant = (at: string | null | undefined) => (at ? Date.parse(at) : null);
  const found = calls.map(({ number, status, statusUntil, deadline }) => [
    number,
    status,
    instant(statusUntil),
    instant(deadline?.utc),
  ]);
  expect(found).toEqual(expected);
});

it('each call has this status in every form of the data', () => {
  const expected = expectedAt(built);
  const lines: { number: string; kind: string; status: string }[] = textOf('data/records.ndjson')
    .split('\n')
    .flatMap((line) => (line ? JSON.parse(line) : []));
  const records = filesIn(dist).filter((file) => /\/(funding-calls|palyazatok)\/[^/]+\/record\.json$/.test(file));
  const tables = ['en', 'hu'].flatMap((lang) =>
    parse<{ number: string; status: string }>(textOf(`data/funding-calls.${lang}.csv`), { columns: true, bom: true }),
  );
  const all = [...lines.filter(({ kind }) => kind === 'funding-call'), ...records.map(json), ...tables];
  expect(all.length).toBeGreaterThanOrEqual(5 * calls.length);
  for (const { number, status } of all) expect([number, status]).toEqual([number, expected[number]]);
});

/** Just before and at each change ahead, and two days around it. */
const instants = [0, 1, 91, 731]
  .map((days) => built + days * 86_400_000)
  .concat(callEdges.flatMap((edge) => [-172_800_000, -1, 0, 172_800_000].map((offset) => edge + offset)))
  .filter((at) => at >= built);

it.each(['en', 'hu'] as const)('the search in %s filters and orders calls as of when it is asked', async (lang) => {
  for (const at of new Set(instants)) {
    const engine = engineOver(dist, () => at);
    const expected = expectedAt(at);
    const status = (name: string) => calls.filter(({ number }) => expected[number] === name).map(numberOf);
    const answer = await engine.find(queryOf({ sort: 'deadline', facets: { kind: ['funding-call'] } }), lang, 100);
    const counts = Object.fromEntries((await answer.facets()).status.map(({ value, count }) => [value, count]));
    const names = new Set(Object.values(expected));
    expect([at, counts]).toEqual([at, Object.fromEntries([...names].map((name) => [name, status(name).length]))]);
    const isAhead = (number: string) => ['open', 'closing-soon', 'forecast'].includes(expected[number] ?? '');
    const due = new Map(calls.flatMap((call) => (closingOf(call) ? [[call.number, closingOf(call) as number]] : [])));
    const dated = answer.results.map(numberOf).filter((number) => due.has(number));
    const by = (sign: number) => (a: string, b: string) => sign * ((due.get(a) ?? 0) - (due.get(b) ?? 0));
    expect(dated).toEqual([
      ...dated.filter(isAhead).sort(by(1)),
      ...dated.filter((number) => !isAhead(number)).sort(by(-1)),
    ]);
    expect(dated).toHaveLength(due.size);
  }
});

it('feeds and calendars state dates, and no status that would be wrong later', () => {
  const files = filesIn(dist).filter((file) => /\/(feed\.(xml|json)|calendar\.ics)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /class=\\?["']status/.test(textOf(file)))).toEqual([]);
});
