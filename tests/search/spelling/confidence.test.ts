import { describe, expect, it } from 'vitest';
import { isConfident } from '../../../src/search/spelling/confidence.ts';

describe('the correction of a misspelling', () => {
  it.each([
    ['traficking', 'trafficking'],
    ['trafiking', 'trafficking'],
    ['fundd', 'fund'],
    ['tabel', 'table'],
    ['ohter', 'other'],
    ['wesite', 'website'],
    ['anonimous', 'anonymous'],
    ['szombathej', 'szombathely'],
    ['smithsoniam', 'smithsonian'],
    ['reintergration', 'reintegration'],
    ['kialitas', 'kiallitas'],
    ['jakubovics', 'jakubovich'],
    ['kizsakmanyollas', 'kizsakmanyolas'],
  ])('is confident where %s is typed for %s', (typed, meant) => {
    expect(isConfident(typed, meant)).toBe(true);
  });

  it.each([
    ['data', 'date'],
    ['mother', 'other'],
    ['deport', 'depart'],
    ['farm', 'form'],
    ['mail', 'main'],
    ['father', 'rather'],
    ['foster', 'poster'],
    ['massage', 'message'],
    ['vese', 'vege'],
    ['gyar', 'gyor'],
    ['migration', 'emigration'],
    ['retention', 'detention'],
    ['persecution', 'prosecution'],
    ['immigration', 'emigration'],
    ['terulet', 'kerulet'],
    ['okit', 'omit'],
  ])('is only suggested where %s is typed for %s', (one, other) => {
    expect(isConfident(one, other)).toBe(false);
  });
});
