import { asksForHelp } from '../help/asks-for-help.ts';
import type { Catalogue } from '../index/index-format.ts';
import { fold } from '../words/fold.ts';

/** The kinds of entries whose names are suggested. Forums are organisations. */
const named = ['organisation', 'person', 'topic', 'programme'] as const;

/** A question that may be meant by what is typed, and what it names. */
export interface Suggestion {
  text: string;
  of: (typeof named)[number] | 'number' | 'title';
}

/** What suggestions are made of: what an answer has loaded anyway. */
export interface SuggestionSources {
  names: Catalogue['names'];
  /** The reference numbers of all records, newest first. */
  numbers: readonly string[];
  /** The titles of the records that are shown first. */
  titles: readonly string[];
}

const mostSuggestions = 6;
/** How many titles there is room for beside names. */
const mostTitles = 2;
/** Fewer characters begin too many names. */
const leastCharacters = 2;

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of names that were compared before: each key compares all of them. */
const wordsOfNames = new Map<string, string[]>();

function wordsOfName(name: string): string[] {
  const words = wordsOfNames.get(name) ?? wordsIn(name);
  wordsOfNames.set(name, words);
  return words;
}

/** Whether a name has words that begin with each of those that were typed. */
const isMeant = (name: string, typed: readonly string[]): boolean => {
  const words = wordsOfName(name);
  return typed.every((beginning) => words.some((word) => word.startsWith(beginning)));
};

/** Without what separates the parts of a reference number. */
const joined = (text: string): string => fold(text).replace(/[\s\p{Pd}./_]/gu, '');

/** The names, reference numbers and titles that may be meant by what is typed, the likeliest first. */
export function suggestionsFor(typed: string, { names, numbers, titles }: SuggestionSources): Suggestion[] {
  const words = wordsIn(typed);
  const [first = ''] = words;
  if (typed.trim().length < leastCharacters || words.length === 0) return [];
  if (/["“”„«»]/.test(typed) || asksForHelp(typed)) return [];
  const ofNames = named.flatMap((of) =>
    Object.values(names[of] ?? {}).flatMap((text) => (isMeant(text, words) ? [{ text, of }] : [])),
  );
  const isBegun = ({ text }: Suggestion) => Number(wordsOfName(text)[0]?.startsWith(first) ?? false);
  ofNames.sort((a, b) => isBegun(b) - isBegun(a) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  const number = joined(typed);
  const ofNumbers = /^[a-z]{2}/.test(number) ? numbers.filter((each) => joined(each).startsWith(number)) : [];
  const ofTitles = titles.filter((title) => wordsIn(title).length > 0 && isMeant(title, words));
  const all: Suggestion[] = [
    ...(/\d|[\p{Pd}/]$/u.test(typed) ? ofNumbers.map((text) => ({ text, of: 'number' as const })) : []),
    ...ofNames.slice(0, mostSuggestions - Math.min(mostTitles, ofTitles.length)),
    ...ofTitles.map((text) => ({ text, of: 'title' as const })),
  ];
  const isTyped = ({ text }: Suggestion) => fold(text) === fold(typed.trim());
  return all.filter((each) => !isTyped(each)).slice(0, mostSuggestions);
}
