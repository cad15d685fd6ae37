import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../src/language/locales.ts';
import { asksForHelp } from '../../../src/search/help/asks-for-help.ts';
import { ownJudged } from '../quality.ts';

/** Cries for help that were learned from, those kept aside, and questions about the same, of which some were kept aside, too. */
const criesIn = (lang: string): Record<'heard' | 'aside' | 'others' | 'names' | 'othersAside', string[]> =>
  parse(readFileSync(new URL(`./cries-${lang}.yaml`, import.meta.url), 'utf8'));

const shareOf = (questions: readonly string[]) => questions.filter(asksForHelp).length / questions.length;

const questionsIn = (lang: string): { asks: string[]; others: string[] } =>
  parse(readFileSync(new URL(`./questions-${lang}.yaml`, import.meta.url), 'utf8'));

const written = (question: string) => question.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

describe.each(locales)('a question typed in %s', (lang) => {
  const { asks, others } = questionsIn(lang);

  it('is collected in some variety, and once', () => {
    expect(asks.length).toBeGreaterThanOrEqual(60);
    expect(others.length).toBeGreaterThanOrEqual(40);
    expect(new Set([...asks, ...others]).size).toBe(asks.length + others.length);
  });

  it('is known as one for help', () => {
    expect(asks.filter((question) => !asksForHelp(question))).toEqual([]);
  });

  it('is known as one for help without accents, in capitals, and with stops', () => {
    const ways = [written, (text: string) => text.toUpperCase(), (text: string) => `${text}!!!`];
    expect(asks.flatMap((question) => ways.map((way) => way(question))).filter((each) => !asksForHelp(each))).toEqual(
      [],
    );
  });

  it('is not taken for one where somebody wants to know something', () => {
    expect(others.filter((question) => asksForHelp(question))).toEqual([]);
  });

  it('is not taken for one without accents either', () => {
    expect(others.map(written).filter((question) => asksForHelp(question))).toEqual([]);
  });

  it('is known as one for help in voices that were learned from, and in others', () => {
    const { heard, aside } = criesIn(lang);
    expect(shareOf(heard)).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(aside)).toBeGreaterThanOrEqual(0.85);
  });

  it('is hardly ever taken for one where somebody looks into such matters', () => {
    expect(shareOf([...others, ...criesIn(lang).others, ...criesIn(lang).names])).toBeLessThanOrEqual(0.01);
  });

  it('is hardly ever taken for one where nothing was learned from it', () => {
    expect(shareOf(criesIn(lang).othersAside)).toBeLessThanOrEqual(0.02);
  });

  it('is taken for one in no judged question about the record but that for the telephone number', () => {
    const taken = ownJudged(lang).filter(({ words }) => asksForHelp(words));
    expect(taken.map(({ words }) => words)).toEqual(lang === 'en' ? ['hotline'] : []);
  });
});
