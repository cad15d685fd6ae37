import { describe, expect, it } from 'vitest';
import { beginningOf, halvesOf, joinedTerm, splits } from '../../../src/search/spelling/compounds.ts';
import { editDistance } from '../../../src/search/spelling/edit-distance.ts';
import { completions, correctionsFor } from '../../../src/search/spelling/spelling.ts';
import { stemEnglish } from '../../../src/search/words/stem-english.ts';

describe('the distance between two words', () => {
  it.each([
    ['police', 'police', 0],
    ['polce', 'police', 1],
    ['polixce', 'police', 1],
    ['policxe', 'police', 1],
    ['xyzq', 'police', 3],
  ])('%s and %s are counted', (one, other, count) => {
    expect(editDistance(one, other, 2)).toBe(count);
  });

  it.each([
    ['a letter written twice', 'poliice', 'police', 'polixce'],
    ['a letter written once', 'puzle', 'puzzle', 'puzze'],
    ['letters swapped', 'ploice', 'police', 'pxlice'],
    ['the letter beside', 'polive', 'police', 'polipe'],
    ['the letter of the other keyboard', 'policz', 'policy', 'policx'],
    ['one vowel for another', 'palice', 'police', 'pmlice'],
    ['what sounds alike', 'polise', 'polize', 'polide'],
  ])('count less for %s', (_, likely, meant, unlikely) => {
    expect(editDistance(likely, meant, 2)).toBeLessThan(editDistance(unlikely, meant, 2));
  });

  it('count more in the first letter, where a short word is another with it', () => {
    expect(editDistance('dolice', 'police', 2)).toBeGreaterThan(editDistance('podice', 'police', 2));
    expect(correctionsFor('wombat', ['combat'])).toEqual([]);
    expect(correctionsFor('vombat', ['combat'])).toHaveLength(1);
  });
});

const known = ['trafficking', 'police', 'policy', 'kiállítás', 'exploitation', 'exhibition'];

const meantBy = (typed: string) => correctionsFor(typed, known).map(({ form }) => form);

describe('the word that was likely meant', () => {
  it.each([
    ['traficking', 'trafficking'],
    ['exploitaton', 'exploitation'],
    ['exploittaion', 'exploitation'],
    ['kialitas', 'kiállítás'],
    ['kiállitás', 'kiállítás'],
    ['polic', 'police'],
    ['oolice', 'police'],
    ['Exibition', 'exhibition'],
    ['trafiking', 'trafficking'],
  ])('by %s is %s', (typed, meant) => {
    expect(meantBy(typed)[0]).toBe(meant);
  });

  it.each(['pol', 'xyzzyq', 'cryptocurrency', 'malady'])('is unknown for %s', (typed) => {
    expect(meantBy(typed)).toEqual([]);
  });

  it('has four letters at least', () => {
    expect(correctionsFor('webb', ['web'])).toEqual([]);
  });

  it('may be one of several, the nearest first', () => {
    expect(meantBy('policz')).toEqual(['policy', 'police']);
    expect(meantBy('pollicy')[0]).toBe('policy');
  });

  it('may be a form that nobody has written', () => {
    expect(correctionsFor('exhbited', ['exhibition'])).toEqual([]);
    expect(correctionsFor('exhbited', ['exhibition'], stemEnglish)[0]?.form).toBe('exhibition');
  });

  it('is not one that only begins alike', () => {
    expect(correctionsFor('mediators', ['media'], stemEnglish)).toEqual([]);
  });

  it('may be one that is being typed', () => {
    expect(completions('exploitati', known)).toEqual(['exploitation']);
    expect(completions('poli', known)).toEqual(['police', 'policy']);
    expect(completions('kiall', known)).toEqual(['kiállítás']);
    expect(completions('kiáll', known)).toEqual(['kiállítás']);
    expect(completions('kiàll', known)).toEqual([]);
  });
});

describe('words that are written as one', () => {
  it('are looked for as two, the more frequent', () => {
    expect(halvesOf('személyesadat', ['adat', 'személyes', 'személy', 'esadat'], 'hu')).toEqual(['személyes', 'adat']);
    expect(halvesOf('szemelyesadat', ['adat', 'személyes'], 'hu')).toEqual(['szemelyes', 'adat']);
    expect(halvesOf('gyermekprostitúcióról', ['gyermekeket', 'prostitúciót'], 'hu')).toEqual([
      'gyermek',
      'prostitúcióról',
    ]);
    expect(halvesOf('adatok', ['adat', 'ok'], 'hu')).toBeUndefined();
  });

  it('may have a half of three letters where nothing else was meant', () => {
    expect(halvesOf('webpages', ['pages', 'web'], 'en')).toBeUndefined();
    expect(halvesOf('webpages', ['pages', 'web'], 'en', 3)).toEqual(['web', 'pages']);
  });

  it('may have one half that is known, the longest first', () => {
    expect(splits('webscraping', ['data', 'web'], 'en')).toEqual([['web', 'scraping']]);
    expect(splits('justiying', ['just'], 'en')).toEqual([]);
    expect(splits('festivalgoers', ['goers', 'fest', 'festival'], 'en')[0]).toEqual(['festival', 'goers']);
  });

  it('may at least begin with a known word', () => {
    expect(beginningOf('fesztiválozók', ['feszt', 'fesztivál'], 'hu')).toBe('fesztivál');
    expect(beginningOf('mediators', ['media'], 'en')).toBeUndefined();
    expect(beginningOf('gyermekkereskedelem', ['gyermek', 'gyermeki'], 'hu')).toBe('gyermek');
  });

  it('are found by two', () => {
    expect(joinedTerm('ember', 'kereskedelem', 'hu')).toBe(joinedTerm('ember', 'kereskedelemről', 'hu'));
    expect(joinedTerm('30', 'ember', 'hu')).toBeUndefined();
  });
});
