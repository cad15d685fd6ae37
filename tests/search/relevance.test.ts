import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../src/search/relevance.ts';

describe('what was found has to do with what was asked', () => {
  it.each([
    ['asylum', 'Asylum'],
    ['áldozatokat', 'áldozatoknak'],
    ['aldozat', 'áldozatok'],
    ['Kiallok erted', 'Kiállok'],
    ['IOM', 'IOM'],
    ['NGOs', 'NGO'],
    ['laws', 'law'],
    ['törvényekről', 'törvény'],
    ['"sexual exploitation"', 'sexual'],
    ['2022', '2022'],
    ['nobody knows greta', 'GRETA'],
  ])('when %s finds %s', (words, marked) => {
    expect(isRelevant(words, marked)).toBe(true);
  });

  it.each([
    ['asylum', 'a'],
    ['áldozatokat', 'A'],
    ['asylum', 'as'],
    ['theatre', 'the'],
    ['azonosítás', 'az'],
    ['xyzzy', ''],
    ['', 'a'],
    ['!?', 'a'],
  ])('and has nothing when “%s” finds “%s”', (words, marked) => {
    expect(isRelevant(words, marked)).toBe(false);
  });
});
