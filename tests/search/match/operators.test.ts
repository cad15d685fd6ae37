import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { understandingOf } from '../../../src/components/search/understanding.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { questionOf } from '../../../src/search/query/question.ts';
import { searchWords } from '../../../src/views/search/search-words.ts';
import { dist, textOf } from '../../site/dist.ts';

const engine = engineOver(dist);

/** Every record that a question finds in either language, with the sentences that go with them. */
async function ask(words: string, lang: Locale) {
  const answer = await engine.find(queryOf({ words }), lang);
  const { results: others } = await answer.elsewhere();
  const rows = await engine.all(queryOf({ words }), lang);
  const counts = await answer.facets();
  return {
    numbers: rows.map(({ number }) => number),
    shown: [...answer.directHits, ...answer.results, ...(await answer.rest()), ...others].map(({ number }) => number),
    own: new Set(rows.filter((row) => row.lang === lang).map(({ number }) => number)),
    counted: counts.kind.reduce((sum, { count }) => sum + count, 0),
    total: answer.total,
    sentences: understandingOf(answer, searchWords(lang), lang),
    needsWords: answer.needsWords ?? false,
  };
}

const found = async (words: string, lang: Locale) => (await ask(words, lang)).own;

describe('a title or summary of the record, copied into the box', () => {
  const lines: { lang: Locale; number: string; title: string; summary: string }[] = textOf('data/records.ndjson')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

  it('has no operators and asks nothing about time, in capitals either', () => {
    const read = lines.flatMap(({ lang, title, summary }) =>
      [title, summary, title.toUpperCase()].map((text) => ({ text, ...questionOf(text, lang) })),
    );
    const others = read.filter(
      ({ alternatives, excluded, ignored, time }) =>
        alternatives.length !== 1 || excluded.length + ignored.length > 0 || time,
    );
    expect(others.map(({ text }) => text)).toEqual([]);
  });

  it('finds its record first by its title', async () => {
    for (const { lang, number, title } of lines) {
      const { directHits, results } = await engine.find(queryOf({ words: title }), lang, 1);
      expect([...directHits, ...results][0]?.number).toBe(number);
    }
  });
});

describe('an excluded word', () => {
  it.each<[Locale, string, string, string]>([
    ['en', 'police NOT training', 'police', 'training'],
    ['en', 'police -training', 'police', 'trained'],
    ['en', 'police -trainings', 'police', 'training'],
    ['en', 'police -“sexual exploitation”', 'police', '"sexual exploitation"'],
    ['en', 'trafficking -GRETA', 'trafficking', 'GRETA'],
    ['en', 'trafficking -traffick*', 'trafficking', 'trafficking'],
    ['en', 'police OR children NOT Budapest', 'police OR children', 'Budapest'],
    ['en', 'police -(border OR prison)', 'police', 'border OR prison'],
    ['en', '2022 -police', '2022', 'police'],
    ['en', 'October 2022 -police', 'October 2022', 'police'],
    ['en', 'MR-2022-003 OR MR-2022-002 -MR-2022-003', 'MR-2022-003 OR MR-2022-002', 'MR-2022-003'],
    ['hu', 'rendőrség NEM képzés', 'rendőrség', 'képzés'],
    ['hu', 'rendőrség -képzések', 'rendőrség', 'képzésen'],
    ['hu', 'áldozat -„szexuális kizsákmányolás”', 'áldozat', '„szexuális kizsákmányolás”'],
    ['hu', 'rendőrség VAGY gyermek NEM Budapest', 'rendőrség VAGY gyermek', 'Budapest'],
  ])('is in no result: in %s, %s', async (lang, words, wanted, unwanted) => {
    const [{ own, numbers, total, counted }, all, without] = await Promise.all([
      ask(words, lang),
      found(wanted, lang),
      found(unwanted, lang),
    ]);
    expect([...own].filter((number) => without.has(number))).toEqual([]);
    expect([...own].toSorted()).toEqual([...all].filter((number) => !without.has(number)).toSorted());
    expect(numbers.filter((number) => without.has(number))).toEqual([]);
    expect(counted).toBe(total);
  });

  it('is named, and so is one that no record has', async () => {
    expect((await ask('police -training', 'en')).sentences).toEqual(['Records with “training” are left out.']);
    expect((await ask('rendőrség -képzés', 'hu')).sentences).toEqual([
      'Kihagytuk azokat a tételeket, amelyekben szerepel: „képzés”.',
    ]);
    const { sentences, own } = await ask('police -xyzzyq', 'en');
    expect(sentences).toEqual(['No record has “xyzzyq”, so none was left out.']);
    expect(own).toEqual(await found('police', 'en'));
  });

  it.each<[Locale, string]>([
    ['en', '-police'],
    ['en', 'NOT police NOT border'],
    ['hu', '-rendőrség'],
    ['hu', 'NEM rendőrség'],
    ['en', 'site:gov.hu'],
  ])('needs a word to look for beside it: in %s, %s', async (lang, words) => {
    const { needsWords, numbers, sentences } = await ask(words, lang);
    expect([needsWords, numbers]).toEqual([true, []]);
    expect(sentences.length).toBeGreaterThan(0);
  });
});

describe('alternatives', () => {
  it.each<[Locale, string, string[]]>([
    ['en', 'interpreter OR theatre', ['interpreter', 'theatre']],
    ['en', 'police OR border', ['police', 'border']],
    ['en', '"forced labour" OR "sexual exploitation"', ['"forced labour"', '"sexual exploitation"']],
    ['en', '“no such phrase anywhere” OR theatre', ['theatre']],
    ['en', 'xyzzyq OR theatre', ['theatre']],
    ['hu', 'színház VAGY fesztivál', ['színház', 'fesztivál']],
    ['hu', 'rendőrség OR határ', ['rendőrség', 'határ']],
  ])('are each answered: in %s, %s', async (lang, words, each) => {
    const [{ own, sentences }, ...parts] = await Promise.all([
      ask(words, lang),
      ...each.map((one) => found(one, lang)),
    ]);
    expect(own).toEqual(new Set(parts.flatMap((part) => [...part])));
    expect(sentences.length).toBe(each.length === 1 || words.startsWith('interp') ? 1 : 0);
  });

  it('put a record with both before those with one, other things being equal', async () => {
    const both = await found('police AND theatre', 'en');
    expect(both.size).toBeGreaterThan(0);
    const first = (await ask('police OR theatre', 'en')).shown.slice(0, both.size);
    expect(new Set(first)).toEqual(both);
  });

  it('share what is beside the brackets', async () => {
    const [bracketed, ...parts] = await Promise.all(
      ['(forced OR sexual) exploitation', 'forced AND exploitation', 'sexual AND exploitation'].map((words) =>
        found(words, 'en'),
      ),
    );
    expect(bracketed).toEqual(new Set(parts.flatMap((part) => [...part])));
  });
});

describe('words that are all required', () => {
  it.each<[Locale, string, string[]]>([
    ['en', 'police AND theatre', ['police', 'theatre']],
    ['en', '+theatre police', ['theatre']],
    ['hu', 'rendőrség ÉS színház', ['rendőrség', 'színház']],
  ])('are in each result where any record has them: in %s, %s', async (lang, words, each) => {
    const [own, ...having] = await Promise.all([words, ...each].map((one) => found(one, lang)));
    expect(own?.size).toBeGreaterThan(0);
    for (const number of own ?? []) expect(having.every((some) => some.has(number))).toBe(true);
  });

  it('are not required where no record has them all, and the page says so', async () => {
    const { own, sentences } = await ask('interpreter AND theatre AND hockey', 'en');
    expect(own.size).toBeGreaterThan(0);
    expect(sentences.length).toBeGreaterThan(0);
  });
});

describe('wildcards', () => {
  it.each<[Locale, string, string]>([
    ['en', 'traffick*', 'trafficking OR traffickers'],
    ['en', 'tr*fficking', 'trafficking'],
    ['en', 'wom?n', 'woman OR women'],
    ['hu', 'rendő*', 'rendőrség'],
    ['hu', '*kereskedelem', 'emberkereskedelem'],
  ])('find at least what the words find: in %s, %s', async (lang, words, instead) => {
    const [{ own, sentences }, other] = await Promise.all([ask(words, lang), found(instead, lang)]);
    expect(other.size).toBeGreaterThan(0);
    expect([...other].filter((number) => !own.has(number))).toEqual([]);
    expect(sentences).toEqual([]);
  });
});

describe('an operator that does not work here', () => {
  it.each<[Locale, string, string, string]>([
    ['en', 'site:gov.hu police', 'police', '“site:gov.hu” does not work here and was ignored.'],
    ['en', 'intitle:police', 'police', '“intitle:” does not work here and was ignored.'],
    ['hu', 'site:gov.hu rendőrség', 'rendőrség', '„site:gov.hu” itt nem működik, ezért figyelmen kívül hagytuk.'],
  ])('is named, and the rest is looked for: in %s, %s', async (lang, words, rest, sentence) => {
    const { sentences, own } = await ask(words, lang);
    expect(sentences).toEqual([sentence]);
    expect(own).toEqual(await found(rest, lang));
  });
});
