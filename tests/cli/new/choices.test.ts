import { describe, expect, it } from 'vitest';
import { choicesOf, matches } from '../../../src/cli/new/choices.ts';
import { entryOf } from '../../queries/healthy-graph.ts';

const entries = [
  entryOf('organisation', 'iom-hungary', {
    name: { en: 'International Organization for Migration', hu: 'Nemzetközi Migrációs Szervezet' },
    abbreviation: { en: 'IOM' },
    kind: 'international-organisation',
  }),
  entryOf('organisation', 'orfk', { name: { hu: 'Országos Rendőr-főkapitányság' }, kind: 'police' }),
  entryOf('person', 'eva-kovacs', {
    name: { family: 'Kovács', given: 'Éva' },
    offices: [{ id: 'head', organisation: 'orfk', seen: '2020', title: { en: 'Head', hu: 'vezető' } }],
  }),
];

const found = (typed: string, kind: 'organisation' | 'person') =>
  choicesOf(entries, kind, 'hu')
    .filter((choice) => matches(typed, choice))
    .map(({ id }) => id);

describe('what can be chosen', () => {
  it.each<[string, 'organisation' | 'person', string[]]>([
    ['migrációs', 'organisation', ['iom-hungary']],
    ['MIGRACIOS', 'organisation', ['iom-hungary']],
    ['migration', 'organisation', ['iom-hungary']],
    ['iom', 'organisation', ['iom-hungary']],
    ['rendor fokap', 'organisation', ['orfk']],
    ['szervezet nemzet', 'organisation', ['iom-hungary']],
    ['', 'organisation', ['iom-hungary', 'orfk']],
    ['kovacs eva', 'person', ['eva-kovacs']],
    ['Éva Kov', 'person', ['eva-kovacs']],
    ['weather', 'organisation', []],
  ])('is found by “%s” among every %s', (typed, kind, ids) => {
    expect(found(typed, kind)).toEqual(ids);
  });

  it('carries its name in the language of the editor, and the other one beside it', () => {
    const named = (lang: 'en' | 'hu') =>
      choicesOf(entries, 'organisation', lang).map(({ label, hint }) => [label, hint]);
    expect(named('hu')).toEqual([
      ['Nemzetközi Migrációs Szervezet', 'International Organization for Migration'],
      ['Országos Rendőr-főkapitányság', ''],
    ]);
    expect(named('en')).toContainEqual(['Országos Rendőr-főkapitányság', '']);
  });
});
