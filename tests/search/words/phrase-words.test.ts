import { describe, expect, it } from 'vitest';
import { phraseIn, phraseWords } from '../../../src/search/words/phrase-words.ts';

describe('the words of a phrase', () => {
  it.each([
    ['Human  trafficking', ['human', 'trafficking']],
    ['anti-trafficking (2022)', ['anti', 'trafficking', '2022']],
    ['the victims’ rights', ['the', 'victims', 'rights']],
    ['‘modern slavery’', ['modern', 'slavery']],
    ['the body’s site', ['the', "body's", 'site']],
    ['„Rendőrség”', ['rendőrség']],
    ['!!!', []],
  ])('of %s are %j', (phrase, written) => {
    expect(phraseWords(phrase).map((word) => word.written)).toEqual(written);
  });
});

describe('a phrase', () => {
  it.each([
    ['Sexual  exploitation was', 'sexual exploitation', ['Sexual  exploitation']],
    ['sexual exploitations', 'sexual exploitation', []],
    ['Kiállok érted! Kiallok erted', 'kiallok érted', ['Kiállok érted', 'Kiallok erted']],
    ['Kiállok érted!', 'kiállok értem', []],
    ['the children’s home', "children's home", ['children’s home']],
    ['the children', 'children home', []],
    ['anything', '!!!', []],
  ])('in “%s”: “%s” is at %j', (text, phrase, found) => {
    expect(phraseIn(text, phrase).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
