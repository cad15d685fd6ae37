import { describe, expect, it } from 'vitest';
import { folderPath, freeId, nextNumber, takenNames } from '../../../src/cli/new/free-names.ts';
import type { CheckedInput } from '../../../src/cli/new/record-input.ts';
import { aHealthyFolder, anArchiveFolder } from '../../builders.ts';

const input = (more: Partial<CheckedInput>): CheckedInput => ({
  kind: 'campaign',
  forums: [],
  organisers: [],
  participants: [],
  officials: [],
  places: [],
  topics: [],
  titles: { en: 'Open eyes', hu: 'Nyitott szemmel' },
  original: 'en',
  ...more,
});

describe('the next number', () => {
  it.each<[string, string[], string]>([
    ['begins each year with one', ['MR-2025-014', 'CP-2026-003'], 'MR-2026-001'],
    ['follows the highest', ['MR-2026-001', 'MR-2026-004'], 'MR-2026-005'],
    ['grows beyond three digits', ['MR-2026-999'], 'MR-2026-1000'],
    ['passes over what is no number', ['MR-26-1', ''], 'MR-2026-001'],
  ])('%s', (_, numbers, next) => {
    expect(nextNumber('meeting', 2026, numbers)).toBe(next);
  });
});

describe('the name of a new folder', () => {
  it.each<[string, Partial<CheckedInput>, string[], string]>([
    ['is the title', {}, [], 'open-eyes'],
    ['begins with the date of a meeting', { kind: 'meeting', date: '2026-11-24' }, [], '2026-11-24-open-eyes'],
    ['ends with the year of others', { date: '2026-11' }, [], 'open-eyes-2026'],
    ['does not say the year twice', { date: '2026', titles: { en: 'Day 2026', hu: 'x' } }, [], 'day-2026'],
    ['loses accents and signs', { titles: { en: '„Kiállok érted!”', hu: 'x' } }, [], 'kiallok-erted'],
    ['is the Hungarian title where the English has no letters', { titles: { en: '!', hu: 'Őrség' } }, [], 'orseg'],
    ['is the kind where no title has letters', { titles: { en: '…', hu: '…' } }, [], 'campaign'],
    ['counts on where it is taken', {}, ['open-eyes', 'open-eyes-2'], 'open-eyes-3'],
    [
      'is cut between words',
      { titles: { en: 'Experts from many countries meet in Budapest to speak about victims of trafficking', hu: 'x' } },
      [],
      'experts-from-many-countries-meet-in-budapest-to-speak-about',
    ],
  ])('%s', (_, more, taken, id) => {
    expect(freeId(input(more), new Set(taken))).toBe(id);
  });

  it('is in the folder of the year of a meeting or call, or apart where none is known', () => {
    expect(folderPath({ kind: 'meeting', date: '2024-05' }, 'a', 2026)).toBe('meetings/2024/a');
    expect(folderPath({ kind: 'meeting' }, 'a', 2026)).toBe('meetings/undated/a');
    expect(folderPath({ kind: 'funding-call' }, 'a', 2026)).toBe('funding-calls/2026/a');
    expect(folderPath({ kind: 'campaign', date: '2024' }, 'a', 2026)).toBe('campaigns/a');
  });
});

describe('what is taken', () => {
  it('is every folder, every entry and every number, in all content folders', () => {
    const other = anArchiveFolder({
      'campaigns/secret/campaign.yaml': 'number: "CP-2026-004"\nstatus: removed\n',
      'people.yaml': 'eva-nagy:\n  name: broken: "\n',
    });
    const { ids, numbers } = takenNames([aHealthyFolder(), other]);
    expect([...ids]).toEqual(
      expect.arrayContaining(['autumn-session', 'about', 'anna-kiss', 'safety-fund', 'referral', 'secret', 'eva-nagy']),
    );
    expect(numbers.toSorted()).toEqual(['CP-2022-001', 'CP-2026-004', 'FC-2024-001', 'MR-2022-001']);
  });
});
