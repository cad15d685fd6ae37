import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { searchPage } from '../../src/views/search-page.ts';
import { healthyHolding, holding, meetingOf } from '../queries/holding.ts';
import './settings.ts';

const choicesOf = (name: string, lang: Locale, holdings = healthyHolding()) =>
  searchPage(holdings, lang)
    .filters.find((filter) => filter.name === name)
    ?.choices.map(({ value, label }) => `${value}: ${label}`);

describe('the search page', () => {
  it('offers the filters that the pages carry', () => {
    expect(searchPage(healthyHolding(), 'en').filters.map(({ name }) => name)).toEqual([
      'kind',
      'year',
      'organisation',
    ]);
  });

  it.each([
    ['kind', 'en', ['meeting: Meeting', 'campaign: Campaign', 'funding-call: Funding call']],
    ['year', 'en', ['2024: 2024', '2022: 2022']],
    [
      'organisation',
      'hu',
      [
        'ministry: Biztonsági Minisztérium',
        'council: Koordinációs Tanács',
        'shelter-network: Menedékhálózat',
        'police: Országos Rendőrség',
      ],
    ],
  ] as const)('offers every %s, in %s', (name, lang, choices) => {
    expect(choicesOf(name, lang)).toEqual(choices);
  });

  it('offers no organisation that nothing names', () => {
    const edit = (text: string) => `${text}unknown:\n  name: { en: Unknown, hu: Ismeretlen }\n  kind: ngo\n`;
    expect(choicesOf('organisation', 'en', healthyHolding({ 'organisations.yaml': edit }))?.join()).not.toContain(
      'Unknown',
    );
  });

  it('offers records without a date last', () => {
    const all = holding([meetingOf('a'), meetingOf('b', { start: '2021' })]);
    expect(choicesOf('year', 'hu', all)).toEqual(['2021: 2021', 'undated: Dátum nélkül']);
  });

  it('knows where its bundles are, and leads to every list without script', () => {
    const { bundles, baseUrl, lists } = searchPage(healthyHolding(), 'hu');
    expect([bundles, baseUrl]).toEqual(['/record/search/', '/record/']);
    expect(lists.map(({ href }) => href)).toEqual(
      [
        'archivum',
        'talalkozok',
        'kampanyok',
        'palyazatok',
        'szervezetek',
        'tisztsegviselok',
        'temak',
        'tamogatasi-programok',
        'dokumentumok',
      ].map((segment) => `/record/hu/${segment}/`),
    );
  });
});
