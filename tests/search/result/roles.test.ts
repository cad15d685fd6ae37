import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { roleLines } from '../../../src/components/search/role-lines.ts';
import { locales } from '../../../src/language/locales.ts';
import { queryFrom } from '../../../src/search/query/query.ts';
import { roleColumns } from '../../../src/search/result/answer.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';
import { dist, textOf } from '../../site/dist.ts';

const engine = engineOver(dist);
const lines: { number: string; lang: string; relations: { type: string; kind: string; id: string }[] }[] = textOf(
  'data/records.ndjson',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const relationsOf = (number: string, kind: string) =>
  lines.find((line) => line.number === number)?.relations.filter((each) => each.kind === kind) ?? [];

describe('the roles in a download', () => {
  it('have each organisation in the columns of the roles that its record gives it, and in no other', async () => {
    const rows = await engine.all(queryFrom(''), 'en');
    expect(rows.some(({ ids }) => ids['organisation-mentioned'].length > 0)).toBe(true);
    for (const row of rows) {
      for (const { column, role } of roleColumns.filter(({ kind }) => kind === 'organisation')) {
        const ids = relationsOf(row.number, 'organisation').flatMap(({ type, id }) => (type === role ? id : []));
        expect(row.ids[column].toSorted()).toEqual([...new Set(ids)].sort());
        expect(row[column]).toHaveLength(row.ids[column].length);
      }
    }
  });

  it('together are the organisations and people of the columns without roles', async () => {
    for (const row of await engine.all(queryFrom(''), 'hu')) {
      const having = (kind: string) => roleColumns.flatMap((each) => (each.kind === kind ? row.ids[each.column] : []));
      expect([...new Set([...having('organisation'), ...row.ids.forums])].sort()).toEqual(
        row.ids.organisations.toSorted(),
      );
      expect([...new Set(having('person'))].sort()).toEqual(row.ids.people.toSorted());
    }
  });
});

describe.each(locales)('a result in %s of an answer narrowed down to an organisation', (lang) => {
  it('says in which role it has it', async () => {
    const { results } = await engine.find(queryFrom('?organisation=ministry-of-interior'), lang, 20);
    expect(results.length).toBeGreaterThan(5);
    for (const { number, roles } of results) {
      expect(roles.map(({ id }) => id)).toEqual(['ministry-of-interior']);
      const types = relationsOf(number, 'organisation').flatMap(({ id, type }) =>
        id === 'ministry-of-interior' ? type : [],
      );
      expect(roles[0]?.roles.toSorted()).toEqual([...new Set(types)].sort());
    }
    const phrases = results.flatMap((result) => roleLines(result, searchWords(lang)));
    expect(phrases.join('\n')).toMatch(lang === 'en' ? /: .*participant/ : /: .*résztvevő/);
  });

  it('says nothing of roles where it is narrowed down by something else', async () => {
    const { results } = await engine.find(queryFrom('?kind=meeting'), lang);
    expect(results.flatMap(({ roles }) => roles)).toEqual([]);
  });
});
