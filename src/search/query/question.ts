import type { Locale } from '../../language/locales.ts';
import { asTyped } from '../words/fold.ts';
import { withPlainQuotes } from '../words/quotation-marks.ts';
import { limitedWords, maxCharacters } from './limits.ts';
import { type TimeQuestion, timeQuestionOf } from './time-question.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words and phrases of which a record is to have all. */
export interface Alternative {
  words: string;
  /** Those that a record must have, where any record has them all. */
  required: string;
}

/** The words of a question, by what its operators make of them. */
export interface Question {
  /** A record answers one of them: `OR` separates them. None where nothing is named to look for. */
  alternatives: Alternative[];
  /** Words and phrases; a record that has all words of one is no answer. */
  excluded: string[];
  /** Operators that do not work here, as they are typed. */
  ignored: string[];
  /** Whether there are more alternatives than are looked for. */
  isCut: boolean;
  /** Which of the answers come first, where the question asks for the latest or when something was. */
  time?: Pick<TimeQuestion, 'order' | 'kind'>;
}

/** How many alternatives are looked for: only brackets that are multiplied make more. */
export const maxAlternatives = 32;

/** A word or a phrase in quotation marks. */
interface Piece {
  text: string;
  /** Whether a plus is before it. */
  isRequired: boolean;
}

/** The pieces of each alternative. */
type Pieces = readonly (readonly Piece[])[];

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' ');

const isAsking = (pieces: readonly Piece[]) => pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text));

/** The tokens without brackets that nothing opens or closes. */
function withPairedBrackets(tokens: readonly Token[]): Token[] {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'open') open.push(at);
    const from = kind === 'close' ? open.pop() : undefined;
    if (from !== undefined) paired.add(from).add(at);
  }
  return tokens.filter(({ kind }, at) => (kind !== 'open' && kind !== 'close') || paired.has(at));
}

/** Reads tokens from left to right: words that follow one another belong together closer than those around `OR`. */
function readerOf(tokens: readonly Token[]) {
  let at = 0;
  const excluded: string[] = [];
  let isCut = false;

  const limited = (pieces: Pieces): Pieces => {
    isCut ||= pieces.length > maxAlternatives;
    return pieces.slice(0, maxAlternatives);
  };

  /** A word, or what is between brackets, with the operators before it; nothing at the end. */
  function readUnit(): Pieces {
    const token = tokens[at];
    if (!token || token.kind === 'or' || token.kind === 'close') return [];
    at++;
    if (token.kind === 'text') return [[{ text: token.text, isRequired: false }]];
    if (token.kind === 'open') {
      const within = readAlternatives();
      at++;
      return within;
    }
    const next = readUnit();
    if (token.kind === 'not') excluded.push(...next.filter(isAsking).map(textOf));
    if (token.kind === 'required') return next.map((some) => some.map(({ text }) => ({ text, isRequired: true })));
    return token.kind === 'not' ? [] : next;
  }

  function readTogether(): Pieces {
    let all: Pieces = [[]];
    while (tokens[at] && tokens[at]?.kind !== 'or' && tokens[at]?.kind !== 'close') {
      const next = readUnit();
      const pairs = all.flatMap((one) => next.map((other) => [...one, ...other]));
      if (next.length > 0) all = limited(pairs);
    }
    return all;
  }

  function readAlternatives(): Pieces {
    const all = [...readTogether()];
    while (tokens[at]?.kind === 'or') {
      at++;
      all.push(...readTogether());
    }
    return limited(all.filter(isAsking));
  }

  return { alternatives: readAlternatives(), excluded, isCut };
}

/** A question with what it asks about time read from its words. */
function withTime(question: Question, lang: Locale): Question {
  const [only, ...others] = question.alternatives;
  const time = only && others.length === 0 && only.required === '' ? timeQuestionOf(only.words, lang) : undefined;
  if (!time) return question;
  const { words, ...asked } = time;
  return { ...question, alternatives: [{ words, required: '' }], time: asked };
}

/**
 * Reads the operators in the text of a question: AND, OR and NOT in capitals, in Hungarian ÉS, VAGY and NEM, a minus or plus
 * before a word or phrase, and brackets around alternatives. A text without operators is one alternative as it is.
 */
function withOperators(typed: string): Question {
  const text = withPlainQuotes(asTyped(typed));
  const { tokens, ignored } = tokensOf(text);
  const kinds = new Set(tokens.map(({ kind }) => kind));
  const isPlain = !['and', 'or', 'not', 'required'].some((kind) => kinds.has(kind as Token['kind']));
  if (ignored.length === 0 && (isPlain || !kinds.has('text')))
    return { alternatives: [{ words: text, required: '' }], excluded: [], ignored, isCut: false };
  const { alternatives, excluded, isCut } = readerOf(withPairedBrackets(tokens));
  const needsAll = alternatives.length > 1 || kinds.has('and');
  return {
    alternatives: alternatives.map((pieces, index) => ({
      // A space ends a word that is no longer being typed.
      words: `${textOf(pieces)}${index === alternatives.length - 1 && /\p{L}$/u.test(text) ? '' : ' '}`,
      required: textOf(pieces.filter(({ isRequired }) => needsAll || isRequired)),
    })),
    excluded: [...new Set(excluded)],
    ignored,
    isCut,
  };
}

/** Reads the text of a question, within the limit: its operators, and whether it asks about time. */
export const questionOf = (typed: string, lang: Locale): Question =>
  withTime(withOperators(typed.length > maxCharacters ? limitedWords(typed) : typed), lang);
