import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { timeQuestionOf } from '../../../src/search/query/time-question.ts';

const read = (text: string, lang: Locale) => {
  const time = timeQuestionOf(text, lang);
  return time && [time.order, time.kind ?? 'any', time.words.replace(/\s+/g, ' ').trim()].join(' / ');
};

describe('a question for the latest', () => {
  it.each<[Locale, string, string]>([
    ['en', 'latest', 'newest / any / '],
    ['en', 'what is the latest?', 'newest / any / '],
    ['en', 'latest news', 'newest / any / '],
    ['en', 'latest news on prostitution', 'newest / any / on prostitution'],
    ['en', 'The latest joint session', 'newest / meeting / The joint session'],
    ['en', 'latest campaign', 'newest / campaign / '],
    ['en', 'most recent campaigns about work abroad', 'newest / campaign / about work abroad'],
    ['en', 'last meeting of the NGO Roundtable', 'newest / meeting / of the NGO Roundtable'],
    ['en', 'newest call for proposals', 'newest / funding-call / '],
    ['en', 'recent conferences in Budapest', 'newest / any / conferences in Budapest'],
    ['en', 'the earliest meeting', 'oldest / meeting / '],
    ['en', 'the very first campaign', 'oldest / campaign / '],
    ['hu', 'legutóbbi', 'newest / any / '],
    ['hu', 'legfrissebb hírek', 'newest / any / '],
    ['hu', 'legutóbbi együttes ülés', 'newest / meeting / együttes ülés'],
    ['hu', 'LEGUTÓBBI ÜLÉS', 'newest / meeting / ÜLÉS'],
    ['hu', 'az utolsó kampány', 'newest / campaign / '],
    ['hu', 'legújabb pályázatok civileknek', 'newest / funding-call / civileknek'],
    ['hu', 'a legfrissebb pályázati felhívás', 'newest / funding-call / '],
    ['hu', 'utoljára Pécsen', 'newest / any / Pécsen'],
    ['hu', 'legutobbi konferencia', 'newest / any / konferencia'],
    ['hu', 'a legkorábbi kampány', 'oldest / campaign / '],
    ['hu', 'legelső találkozó', 'oldest / meeting / '],
  ])('in %s is “%s”', (lang, text, expected) => {
    expect(read(text, lang)).toBe(expected);
  });
});

describe('a question when something was', () => {
  it.each<[Locale, string, string]>([
    ['en', 'when did GRETA visit Hungary?', 'newest / any / when did GRETA visit Hungary?'],
    ['en', 'when did GRETA last visit Hungary?', 'newest / any / when did GRETA visit Hungary?'],
    ['en', 'When was the campaign launched', 'newest / any / When was the campaign launched'],
    ['en', 'since when is there a helpline', 'newest / any / since when is there a helpline'],
    ['en', 'what year did the play begin', 'newest / any / did the play begin'],
    ['en', 'in which month did they meet', 'newest / any / did they meet'],
    ['en', 'when did GRETA come for the first time?', 'oldest / any / when did GRETA come ?'],
    ['en', 'when did they first meet', 'oldest / any / when did they meet'],
    ['hu', 'mikor járt itt a GRETA?', 'newest / any / mikor járt itt a GRETA?'],
    ['hu', 'Mikor volt utoljára ülés?', 'newest / any / Mikor volt ülés?'],
    ['hu', 'mikortól van segélyvonal', 'newest / any / mikortól van segélyvonal'],
    ['hu', 'melyik évben indult a kampány', 'newest / any / indult a kampány'],
    ['hu', 'mikor járt itt először a GRETA', 'oldest / any / mikor járt itt a GRETA'],
    ['hu', 'mikor', 'newest / any / mikor'],
  ])('in %s is “%s”', (lang, text, expected) => {
    expect(read(text, lang)).toBe(expected);
  });
});

describe('no question about time', () => {
  it.each<[Locale, string]>([
    ['en', 'police training'],
    ['en', 'last year’s meetings'],
    ['en', 'the last two years'],
    ['en', 'last half of 2022'],
    ['en', 'at last a law'],
    ['en', 'how long did it last'],
    ['en', 'Whenever you can'],
    ['en', 'the first visit'],
    ['en', 'what they did when he left'],
    ['en', '"the latest report"'],
    ['en', 'blasted lasting'],
    ['en', ''],
    ['hu', 'rendőrségi képzés'],
    ['hu', 'az utolsó két évben'],
    ['hu', 'az utolsó negyedév'],
    ['hu', 'az utolsó szó'],
    ['hu', 'amikor elment'],
    ['hu', 'az első látogatás'],
    ['hu', '„a legutóbbi ülés”'.replace(/[„”]/g, '"')],
  ])('in %s is “%s”', (lang, text) => {
    expect(read(text, lang)).toBeUndefined();
  });
});
