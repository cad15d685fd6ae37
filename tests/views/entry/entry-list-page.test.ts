import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { entryListPage } from '../../../src/views/entry/entry-list-page.ts';
import type { Edits } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

describe('the list of entries', () => {
  const list = (kind: Parameters<typeof entryListPage>[1], lang: Locale, edits: Edits = {}) => {
    const { count, groups } = entryListPage(healthyGraph(edits), kind, lang);
    return [
      count,
      groups.map(({ title, items }) => [title, items.map(({ name, count: records }) => `${name.text} ${records}`)]),
    ];
  };

  it('groups organisations by what they are, forums first, and counts records', () => {
    expect(list('organisation', 'en')).toEqual([
      '4 entries',
      [
        ['Forums', ['Coordination Council 1']],
        ['Ministries', ['Ministry of Safety 2']],
        ['Police', ['National Police 2']],
        ['NGOs', ['Shelter Network 1']],
      ],
    ]);
  });

  it('says in how many records an organisation organised, took part or was mentioned, and from which country it is', () => {
    const { groups } = entryListPage(
      healthyGraph({ 'organisations.yaml': (text) => text.replace('  kind: police', '  kind: police\n  country: NL') }),
      'organisation',
      'hu',
    );
    const rows = groups.flatMap(({ items }) => items.map(({ name, mark, roles }) => [name.text, mark, roles]));
    expect(rows).toEqual([
      ['Koordinációs Tanács', undefined, { organised: 0, tookPart: 1, mentioned: 0 }],
      ['Biztonsági Minisztérium', undefined, { organised: 2, tookPart: 0, mentioned: 0 }],
      ['Országos Rendőrség', 'Hollandia', { organised: 0, tookPart: 2, mentioned: 0 }],
      ['Menedékhálózat', undefined, { organised: 1, tookPart: 0, mentioned: 0 }],
    ]);
  });

  it('leads to each sort, with the number of its entries', () => {
    const { kinds, groups } = entryListPage(healthyGraph(), 'organisation', 'hu');
    expect(kinds.map(({ text, href, count }) => `${text} ${href} ${count}`)).toEqual([
      'Fórumok #forum 1',
      'Minisztériumok #ministry 1',
      'Rendőrség #police 1',
      'Civil szervezetek #ngo 1',
    ]);
    expect(groups.map(({ id }) => `#${id}`)).toEqual(kinds.map(({ href }) => href));
  });

  it('gives no fragment to two things: an entry gives way to the heading of a sort', () => {
    const { groups } = entryListPage(healthyGraph(), 'organisation', 'en');
    const fragments = groups.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
    expect(fragments.filter((id) => id !== undefined)).toEqual([
      'forum',
      'council',
      'ministry',
      'police',
      'ngo',
      'shelter-network',
    ]);
  });

  it('states of a document when and by whom it was published', () => {
    const [group] = entryListPage(healthyGraph(), 'document', 'en').groups;
    expect([group?.title, group?.items[0]?.mark]).toEqual(['Reports', '2022, National Police']);
  });

  it('is in the order of a Hungarian dictionary', () => {
    const more = ['o', 'ö', 'cs', 'c'].map((word, at) => `t-${at}:\n  name: { en: T, hu: ${word}a }\n`).join('');
    const [, [[, names]]] = list('topic', 'hu', { 'topics.yaml': (text) => text + more }) as [
      string,
      [[undefined, string[]]],
    ];
    expect(names).toEqual(['ca 0', 'csa 0', 'Megelőzés 2', 'oa 0', 'öa 0', 'Védett szállás 1']);
  });

  it('of terms gives the definition and no count', () => {
    const [term] = entryListPage(healthyGraph(), 'term', 'hu').groups.flatMap(({ items }) => items);
    expect(term).toEqual({
      id: 'referral',
      name: { text: 'áldozatirányítás', href: '/record/hu/fogalomtar/#referral' },
      detail: 'Az az út, amelyen az áldozat a segítő szolgálathoz jut.',
      mark: undefined,
      count: undefined,
    });
  });

  it.each([
    ['en', ['A: Abel, Diane 0', 'K: Kiss, Anna 1', 'V: van Dijk, Jan 0']],
    ['hu', ['A: Abel, Diane 0', 'K: Kiss Anna 1', 'V: van Dijk, Jan 0']],
  ] as const)('lists people under the letter of their family name, which comes first, in %s', (lang, names) => {
    const office = 'offices: [{ id: o, organisation: ministry, seen: 2022, title: { en: Envoy, hu: megbízott } }]';
    const more = ['{ family: van Dijk, given: Jan', '{ family: Abel, given: Diane']
      .map((name, at) => `foreigner-${at}:\n  name: ${name}, order: given-first }\n  ${office}\n`)
      .join('');
    const { groups } = entryListPage(healthyGraph({ 'people.yaml': (text) => text + more }), 'person', lang);
    const listed = groups.flatMap(({ title, items }) =>
      items.map(({ name, count }) => `${title}: ${name.text} ${count}`),
    );
    expect(listed).toEqual(names);
    expect(groups.map(({ id }) => id)).toEqual(['letter_a', 'letter_k', 'letter_v']);
  });

  it('is empty, and says so, without entries', () => {
    const page = entryListPage(healthyGraph({ 'glossary.yaml': null }), 'term', 'en');
    expect([page.count, page.groups.flatMap(({ items }) => items), page.empty]).toEqual([
      '0 entries',
      [],
      'Nothing here yet.',
    ]);
  });
});
