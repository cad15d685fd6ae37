import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { docsFromGaps, type PositionsBlock, type TextToIndex } from '../../../src/search/index/index-format.ts';
import { type LanguageIndex, languageIndexer, updatedIndex } from '../../../src/search/index/language-index.ts';
import { keptSpellings, spellingsFrom } from '../../../src/search/index/vocabulary.ts';
import { termOf } from '../../../src/search/words/terms.ts';

const aText = (body: string, title = 'A title'): TextToIndex => ({
  shown: {
    number: 'MR-2022-001',
    kind: 'meeting',
    title,
    date: '',
    day: '',
    url: '/',
    by: '',
    summary: '',
    names: [],
    topics: [],
    roles: { organisation: {}, person: {} },
    parts: [{ title: 'A part', id: 's-a', text: body }],
  },
  names: [],
  mentions: [],
  codes: [],
});

function indexOf(bodies: readonly string[], lang: Locale): LanguageIndex {
  const indexer = languageIndexer(lang);
  for (const [id, body] of bodies.entries()) indexer.add(id, aText(body));
  return indexer.finish();
}

/** The texts that a word finds, with the weight of it in each. */
function found({ terms }: LanguageIndex, word: string, lang: Locale): Record<number, number> {
  const term = termOf(word, lang);
  const block = terms.blocks.find((each) => typeof each === 'object' && Object.hasOwn(each, term));
  const [gaps, weights] = typeof block === 'object' ? (block[term] ?? [[], '']) : [[], ''];
  return Object.fromEntries(docsFromGaps(gaps).map((id, at) => [id, Number.parseInt(weights[at] ?? '', 36)]));
}

/** The index after one text has changed, as a later build makes it. */
function afterChange(bodies: readonly string[], id: number, body: string, lang: Locale): LanguageIndex {
  const { sums, terms, positions } = indexOf(bodies, lang);
  const earlier = {
    sums: { ...sums, spellings: spellingsFrom(keptSpellings(sums.spellings)) },
    firsts: terms.firsts,
    block: (index: number) => structuredClone(terms.blocks[index]) as Exclude<(typeof terms.blocks)[number], number>,
    positionsBlock: (index: number) => structuredClone(positions.get(index)) as PositionsBlock,
  };
  const changes = [{ id, before: aText(bodies[id] ?? ''), after: aText(body) }];
  return updatedIndex(lang, earlier, changes) ?? indexOf(bodies.with(id, body), lang);
}

describe('a word that texts write as one and as two', () => {
  it.each<[Locale, string, string[]]>([
    [
      'en',
      'healthcare',
      ['Healthcare matters.', 'They pay for health care.', 'A health-care centre', 'Care is no health.'],
    ],
    [
      'hu',
      'emberkereskedelem',
      [
        'Az emberkereskedelem ellen.',
        'Az ember kereskedelem ellen.',
        'Az ember-kereskedelem ellen.',
        'Kereskedelem és ember.',
      ],
    ],
  ])('finds both where it is typed as one: in %s, %s', (lang, word, bodies) => {
    expect(Object.keys(found(indexOf(bodies, lang), word, lang))).toEqual(['0', '1', '2']);
  });

  it('is found with a letter before a hyphen: email and e-mail', () => {
    expect(Object.keys(found(indexOf(['Send an email.', 'Send an e-mail.'], 'en'), 'email', 'en'))).toEqual(['0', '1']);
  });

  it('weighs no more where it is written as two', () => {
    const weights = found(indexOf(['Good healthcare here.', 'Good health care here.'], 'en'), 'healthcare', 'en');
    expect(weights[1]).toBeLessThanOrEqual(weights[0] ?? 0);
  });

  it('is no article before another word', () => {
    const index = indexOf(['They stood apart.', 'It is a part of it.', 'Part of it'], 'en');
    expect(Object.keys(found(index, 'apart', 'en'))).toEqual(['0']);
  });

  it('is the same in a later build: where a text begins to write it as one, no longer does, or writes it as two', () => {
    const bodies = ['Healthcare matters.', 'They pay for health care.', 'Other care', 'Other health'];
    const changes: [number, string][] = [
      [2, 'Good health care'],
      [0, 'Other matters'],
      [1, 'They pay for care.'],
      [3, 'Other healthcare'],
    ];
    for (const [id, body] of changes)
      expect(found(afterChange(bodies, id, body, 'en'), 'healthcare', 'en')).toEqual(
        found(indexOf(bodies.with(id, body), 'en'), 'healthcare', 'en'),
      );
    const apart = ['They pay for health care.', 'Nothing of it'];
    expect(Object.keys(found(afterChange(apart, 1, 'Healthcare matters.', 'en'), 'healthcare', 'en'))).toEqual([
      '0',
      '1',
    ]);
  });
});
