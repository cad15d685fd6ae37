import type { Locale } from '../../language/locales.ts';
import { phrasesIn } from '../words/phrase-words.ts';
import { type Term, termsIn } from '../words/terms.ts';
import { termsApart } from '../words/terms-apart.ts';
import type { Span } from './span.ts';

/** What is highlighted: terms with their weights; a phrase counts as a term. */
export interface QueryTerms {
  terms: ReadonlyMap<string, number>;
  phrases: readonly string[];
  /** The terms of each word of the query, and each phrase. */
  words: readonly (readonly string[])[];
}

/** A phrase among terms, none of which has quotation marks. */
export const termOfPhrase = (phrase: string) => `“${phrase}”`;

/** Where a text matches the query. */
export interface TextMatch {
  text: string;
  matches: readonly Term[];
  /** Where the best window begins, and the sum of the weights in it; 0 where nothing matches. */
  from: number;
  score: number;
}

/** A stretch of a text with its matches marked. */
export interface Snippet {
  /** With an ellipsis where it is cut. */
  spans: Span[];
  /** The stretch itself, without an ellipsis. */
  text: string;
  /** The terms that are marked. */
  terms: readonly string[];
}

/** About how long a snippet is, and how far before the first match it begins; all in UTF-16 units. */
interface Extent {
  length: number;
  /** A text of at most this length is quoted from its beginning. */
  short: number;
  /** The snippet begins with the sentence where the match is this near to the beginning of one. */
  sentence: number;
  /** Otherwise it begins at most this far before the match. */
  words: number;
}

/** The snippet under the title of a record: long enough to be read for its own sake. */
export const recordExtent: Extent = { length: 220, short: 220, sentence: 110, words: 60 };
/** The snippet of a part, of which two short lines are shown: it begins just before the match. */
export const partExtent: Extent = { length: 150, short: 70, sentence: 30, words: 24 };

/** The terms of texts seen before: each key typed analyses the same texts again. */
const analysed = new Map<string, Term[]>();
const maxAnalysed = 3000;

function termsOf(text: string, lang: Locale): Term[] {
  const key = `${lang} ${text}`;
  const terms = analysed.get(key) ?? termsIn(text, lang);
  if (analysed.size >= maxAnalysed) analysed.clear();
  analysed.set(key, terms);
  return terms;
}

/** The matches in a text, in their order, none within another; a phrase is one. */
function matchesOf(text: string, lang: Locale, { terms, phrases }: QueryTerms): Term[] {
  const stretches = phrases.length > 0 ? phrasesIn(text, phrases) : [];
  const ofPhrases = stretches.flatMap((some, index) =>
    some.map(({ start, end }) => {
      return { term: termOfPhrase(phrases[index] ?? ''), written: text.slice(start, end), start, end };
    }),
  );
  const ofText = termsOf(text, lang);
  const ofWords = [
    ...ofText.filter(({ term }) => terms.has(term)),
    ...termsApart(text, ofText, new Set(terms.keys()), lang),
  ];
  let end = -1;
  return [...ofPhrases, ...ofWords]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((term) => {
      if (term.start < end) return false;
      end = term.end;
      return true;
    });
}

/** The window of a text in which the distinct matches weigh most. */
function bestWindow(matches: readonly Term[], { terms }: QueryTerms): Pick<TextMatch, 'from' | 'score'> {
  let best = { from: matches[0]?.start ?? 0, score: 0 };
  for (const [index, first] of matches.entries()) {
    const within = new Set<string>();
    // In order and none within another: the first that is too far ends the window.
    for (let at = index; at < matches.length; at++) {
      const { term, end } = matches[at] ?? first;
      if (at > index && end - first.start > recordExtent.length * 0.8) break;
      within.add(term);
    }
    const score = [...within].reduce((sum, term) => sum + (terms.get(term) ?? 0), 0);
    if (score > best.score) best = { from: first.start, score };
  }
  return best;
}

/** Where a text matches the query, and how well. */
export function matchIn(text: string, lang: Locale, queryTerms: QueryTerms): TextMatch {
  const matches = matchesOf(text, lang, queryTerms);
  return { text, matches, ...bestWindow(matches, queryTerms) };
}

/** Where a snippet around a position begins: at the beginning of a short text, else of a sentence, else of a word. */
function startBefore(text: string, at: number, { short, sentence, words }: Extent): number {
  if (at <= sentence || text.length <= short) return 0;
  const before = text.slice(at - sentence, at);
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  if (end !== -1) return at - before.length + end + 2;
  const near = before.slice(-words);
  return at - near.length + Math.max(0, near.indexOf(' ') + 1);
}

/** A text from one position to another with its matches marked. */
export function highlighted({ text, matches }: Omit<TextMatch, 'from' | 'score'>, from = 0, to = text.length): Snippet {
  const within = matches.filter(({ start, end }) => start >= from && end <= to);
  const spans: Span[] = [];
  let at = from;
  for (const { start, end } of within) {
    spans.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  spans.push({ text: text.slice(at, to), isMarked: false });
  return {
    spans: spans.filter((span) => span.text !== ''),
    text: text.slice(from, to),
    terms: within.map(({ term }) => term),
  };
}

const ellipsis = (text: string): Span => ({ text, isMarked: false });

/** The snippet of a text that matches best; its beginning where nothing matches. */
export function snippetOf(match: TextMatch, extent: Extent): Snippet {
  const { text } = match;
  const start = startBefore(text, match.from, extent);
  let end = Math.min(text.length, start + extent.length);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + 1);
  const snippet = highlighted(match, start, end);
  const [before, after] = [start > 0 ? [ellipsis('… ')] : [], end < text.length ? [ellipsis(' …')] : []];
  return { ...snippet, spans: [...before, ...snippet.spans, ...after] };
}
