import type { Locale } from '../language/locales.ts';
import type { RecordText } from './index/index-format.ts';
import { rankElsewhere, rankOwn } from './match/both-languages.ts';
import { weightOfWord } from './match/match.ts';
import type { Ranking } from './match/ranking.ts';
import { missingWords } from './match/relaxation.ts';
import type { Sources } from './match/sources.ts';
import { type Query, withinLimits } from './query/query.ts';
import { questionOf } from './query/question.ts';
import { termsIn } from './words/terms.ts';
import { termsApart } from './words/terms-apart.ts';

/** What a word adds to the score of a record. */
interface WordScore {
  word: string;
  /** The terms of the index by which it matches. */
  terms: string[];
  /** The parts of the record that have one of them. */
  fields: string[];
  /** The weight of the word in the record, from 1 to 35, as fields and lengths make it. */
  weight: number;
  /** How well the word distinguishes records; less for a correction. */
  rarity: number;
  /** Both, multiplied. */
  score: number;
}

/** Why a record is at its place. */
export interface Explanation {
  /** What decides about its place: that the query names it or is its title, the days of the records, a chosen order, or the score. */
  place: 'named' | 'title' | 'time' | 'order' | 'score';
  score: number;
  words: WordScore[];
  /** By what the sum of the words is multiplied: more than 1 for a record with all words, less for one with some. */
  factor: number;
  hasAllWords: boolean;
  missing: string[];
}

/** The parts of a record’s text that have one of some terms. */
function fieldsWith(text: RecordText, terms: readonly string[], lang: Locale): string[] {
  const fields: Record<string, string[]> = {
    title: [text.title, text.date],
    number: [text.number],
    summary: [text.summary],
    headings: text.parts.map(({ title }) => title),
    names: [...text.names.flat(), ...text.topics.flat()],
    text: text.parts.map((part) => part.text),
  };
  const sought = new Set(terms);
  const has = (texts: readonly string[]) =>
    texts.some((each) => {
      const words = termsIn(each, lang);
      return words.some(({ term }) => sought.has(term)) || termsApart(each, words, sought, lang).length > 0;
    });
  return Object.keys(fields).filter((field) => has(fields[field] ?? []));
}

/** What decides about the places of an answer. */
function placeOf(query: Query, { directHits, titled }: Ranking, doc: number, lang: Locale): Explanation['place'] {
  if (directHits.includes(doc)) return 'named';
  if (titled.includes(doc)) return 'title';
  if (query.sort !== 'relevance') return 'order';
  return questionOf(query.words, lang).time ? 'time' : 'score';
}

async function explanationOf(
  { loader }: Sources,
  query: Query,
  ranking: Ranking,
  number: string,
  reader: Locale,
): Promise<Explanation> {
  const { lang, columns, words, scores, full } = ranking;
  const doc = columns.numbers.indexOf(number);
  const text = await loader.text(lang, number);
  const each = words.flatMap((word): WordScore[] => {
    const weight = word.weights.of[doc] ?? 0;
    const rarity = weightOfWord(word, columns.numbers.length);
    if (weight === 0) return [];
    const { written, replacedBy, terms } = word;
    return [
      {
        word: replacedBy ? `${written} → ${replacedBy}` : written,
        terms,
        fields: fieldsWith(text, terms, lang),
        weight,
        rarity,
        score: weight * rarity,
      },
    ];
  });
  const sum = each.reduce((all, { score }) => all + score, 0);
  const score = Math.max(0, scores[doc] ?? 0);
  return {
    place: placeOf(query, ranking, doc, reader),
    score,
    words: each,
    factor: sum > 0 ? score / sum : 0,
    hasAllWords: full[doc] === 1,
    missing: missingWords(ranking, doc),
  };
}

/** Ranks the answer to a query once, and explains the place of each of its records by number and language. */
export async function explainer(
  sources: Sources,
  typed: Query,
  lang: Locale,
): Promise<(number: string, found: Locale) => Promise<Explanation>> {
  const query = withinLimits(typed);
  const own = await rankOwn(sources, query, lang);
  const { ranking: other } = await rankElsewhere(sources, query, own);
  return (number, found) => explanationOf(sources, query, found === lang ? own : other, number, lang);
}
