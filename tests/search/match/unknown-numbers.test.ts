import { describe, expect, it } from 'vitest';
import { engineOver } from '../../../src/cli/commands/search.ts';
import { nearestNumbers } from '../../../src/search/match/nearest-numbers.ts';
import { queryOf } from '../../../src/search/query/query.ts';
import { numbersNamedIn, referenceNumberIn } from '../../../src/search/words/reference-number.ts';
import { dist } from '../../site/dist.ts';

const engine = engineOver(dist);
const numbers = ['MR-2023-001', 'MR-2022-007', 'MR-2022-001', 'CP-2022-002', 'FC-2019-001'];

describe('a reference number that no record has', () => {
  it.each([
    ['MR-2022-099', ['MR-2022-007', 'MR-2023-001']],
    ['MR-2022-004', ['MR-2022-001', 'MR-2022-007']],
    ['MR-2050-001', ['MR-2023-001']],
    ['MR-1990-001', ['MR-2022-001']],
    ['CP-2022-001', ['CP-2022-002']],
    ['XX-2022-003', ['MR-2022-001', 'CP-2022-002', 'FC-2019-001']],
    ['XX-2010-001', ['MR-2022-001', 'CP-2022-002', 'FC-2019-001']],
  ])('has as the nearest to %s the one before and the one after, or one of each kind', (number, nearest) => {
    expect(nearestNumbers(number, numbers)).toEqual(nearest);
    expect(nearestNumbers(number, [])).toEqual([]);
  });

  it.each([
    ['MR-2022-099', 'MR-2022-099'],
    ['mr 2022 99', 'MR-2022-099'],
    ['MR/2022/99', 'MR-2022-099'],
    ['MR–2O22–O99', 'MR-2022-099'],
    ['XX-2022-003', 'XX-2022-003'],
    ['where is MR-2022-099?', 'MR-2022-099'],
    ['what does xyz/2022/3 say', 'XYZ-2022-003'],
  ])('is named with the nearest: %s', async (words, number) => {
    const { unknownNumbers, directHits } = await engine.find(queryOf({ words }), 'en');
    expect(unknownNumbers.map((each) => each.number)).toEqual([number]);
    expect(unknownNumbers[0]?.nearest.length).toBeGreaterThan(0);
    expect(directHits).toEqual([]);
  });

  it.each(['MR-2022-003', 'mr-22-3', '(MR-2022-003)', 'BBA-5.1.6/10-2019-00001', 'police', '30-11-2022', '2022'])(
    'is not %s',
    async (words) => {
      expect((await engine.find(queryOf({ words }), 'en')).unknownNumbers).toEqual([]);
    },
  );
});

describe('a reference number', () => {
  it.each([
    'MR-22-3',
    'mr 22 3',
    'MR/22/003',
    '#MR-2022-003',
    'MR-2022-003.',
    '(MR-2022-003)',
    'MR - 2022 - 003',
    '„MR-2022-003”',
  ])('is read from %s', (typed) => {
    expect(referenceNumberIn(typed)).toBe('MR-2022-003');
  });

  it.each([
    ['MR-2022-003 and fc/2019/1, not BBA-5.1.6/10-2019-00001', ['MR-2022-003', 'FC-2019-001']],
    ['MR-2022-003-1', []],
    ['A-2022-5 and EU-2022-005', ['A-2022-005', 'EU-2022-005']],
    ['1125/2019', []],
  ])('is found in a text, whatever it begins with: %s', (text, named) => {
    expect(numbersNamedIn(text)).toEqual(named);
  });
});
