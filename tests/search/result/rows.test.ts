import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { queryFrom } from '../../../src/search/query/query.ts';
import { dist, textOf } from '../../site/dist.ts';

const engine = engineOver(dist);

describe('the rows of a download', () => {
  it('are all of an answer, in its order, and then what only the other language has', async () => {
    const query = queryFrom('?q=trafficking&kind=meeting');
    const [rows, { total, results, elsewhere }] = await Promise.all([
      engine.all(query, 'hu'),
      engine.find(query, 'hu'),
    ]);
    const other = await elsewhere();
    expect([total, other.total].every((count) => count > 0)).toBe(true);
    expect(rows.map(({ lang }) => lang)).toEqual([...Array(total).fill('hu'), ...Array(other.total).fill('en')]);
    const shown = [...results, ...other.results.slice(0, 3)];
    const taken = [...rows.slice(0, results.length), ...rows.slice(total, total + 3)];
    expect(taken.map(({ number, title, url, day }) => [number, title, url, day])).toEqual(
      shown.map(({ number, title, url, day }) => [number, title, url, day]),
    );
    expect(rows.slice(0, results.length).map(({ by }) => by.join(', '))).toEqual(results.map(({ by }) => by));
  });

  it('name bodies in the reader’s language, with their ids, whatever the language of the record', async () => {
    const rows = await engine.all(queryFrom('?q=trafficking&kind=meeting'), 'hu');
    const names = (some: typeof rows) => some.flatMap(({ organisations, by }) => [...organisations, ...by]);
    const inHungarian = new Set((await engine.all(queryFrom(''), 'hu')).flatMap((row) => names([row])));
    expect(names(rows).filter((name) => !inHungarian.has(name))).toEqual([]);
    for (const row of rows) expect(row.ids.organisations).toHaveLength(row.organisations.length);
  });

  it('hold the last day of what lasted, and the summary', async () => {
    const rows = await engine.all(queryFrom(''), 'en');
    const lines: Record<string, string>[] = textOf('data/records.ndjson')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const summaries = new Map(
      lines.filter(({ lang }) => lang === 'en').map(({ number, summary }) => [number, summary]),
    );
    expect(rows.map(({ summary }) => summary)).toEqual(rows.map(({ number }) => summaries.get(number)));
    expect(rows.find(({ number }) => number === 'MR-2023-012')).toMatchObject({ day: '2023-10-09', end: '2023-10-10' });
  });
});
