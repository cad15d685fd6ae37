import { isWildcardWord } from '../words/wildcards.ts';

/** An operator between words or before one. */
type Operator = 'and' | 'or' | 'not' | 'required' | 'open' | 'close';

/** A part of a question: an operator, or a word, or a phrase in quotation marks. */
export interface Token {
  kind: Operator | 'text';
  text: string;
}

/** The tokens of a question, and the operators in it that only other searches have. */
interface Tokens {
  tokens: Token[];
  /** As they are typed, each once. */
  ignored: string[];
}

const operators = new Map<string, Operator>([
  ['AND', 'and'],
  ['ÉS', 'and'],
  ['&&', 'and'],
  ['OR', 'or'],
  ['VAGY', 'or'],
  ['||', 'or'],
  ['NOT', 'not'],
  ['NEM', 'not'],
]);

/** Prefixes whose value is no word of a record, so that it is left out too. */
const placed =
  /^(?:site|inurl|allinurl|filetype|ext|related|cache|link|info|before|after|since|until|lang|language|loc|location|daterange):(?=\S)/iu;
/** Prefixes whose value is a word like others. */
const fielded =
  /^(?:intitle|allintitle|intext|allintext|inanchor|define|title|author|subject|abstract|keyword|text):(?=\S)/iu;
/** NEAR/5, W/3, AROUND: words near one another. */
const nearness = /^(?:(?:NEAR|ADJ|WITHIN|ONEAR)(?:\/?\d+)?|(?:W|N|PRE)\/\d+|AROUND|XOR)$/;
/** police~2, police^4: Lucene’s similar words, and weights. */
const afterWord = /(?<=\p{L})[~^]\d*(?:\.\d+)?$/u;
/** Words in bold, as Markdown writes them. */
const emphasised = /^(\*{2,3})([^*]+)\1([.,;:!?]*)$/u;
/** wo??n: no question mark at the end of a sentence. */
const questionMarkWithin = /^[\p{L}\p{M}*'’-]*\?+(?=[\p{L}*])[\p{L}\p{M}*?'’-]*$/u;

/** A phrase in quotation marks, a bracket, or a run of other characters. */
const part = /"[^"]*"|[()"]|[^\s"()]+/gu;
const sign = /^[-\u2010\u2212!+]/u;

/** Endings that a space may have parted from a number or an abbreviation: „2022 -ben”, „ENSZ -nek”. */
const endings = new Set(
  'ba be ban ben bol ből ból ra re rol ról ről nak nek nal nel nál nél tol tól től val vel hoz hez höz ig ert ért kor on en ön an án én as es os ös at et ot öt i t ai ei'.split(
    ' ',
  ),
);

/** Words that nobody uses as the names between which an operator in capitals decides. */
const plainWords = new Set('A AN ARE AZ BE DO EGY FOR HA HOGY IN IS OF ON THE TO YOU'.split(' '));

/** Whether a text is in capitals throughout, so that NOT in it is a word; between abbreviations alone it is none. */
function isInCapitals(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  const words = text.match(/\p{L}+/gu)?.filter((word) => !operators.has(word)) ?? [];
  return words.some((word) => word.length > 6 || plainWords.has(word));
}

/**
 * What the sign at the beginning of a part means; undefined where it is part of the text: “20 -21 May”, „2022 -ben”.
 *
 * @param before the characters of the question before it
 * @param after the character after it
 */
function operatorOf(run: string, before: string, after: string): Operator | undefined {
  const [mark] = sign.exec(run) ?? [];
  if (!mark || /[^\s(]$/u.test(before)) return undefined;
  if (mark === '+') return /[\p{L}"(]/u.test(after) ? 'required' : undefined;
  if (mark === '!') return /[\p{L}"(]/u.test(after) ? 'not' : undefined;
  if (!/[\p{L}\p{N}"(]/u.test(after)) return undefined;
  const last = before.trimEnd().slice(-1);
  const isRange = /\d/.test(last) && /\d/.test(after);
  const isEnding =
    /[\p{Lu}\d.]/u.test(last) &&
    endings.has(
      run
        .slice(1)
        .toLowerCase()
        .replace(/\P{L}+$/u, ''),
    );
  return isRange || isEnding ? undefined : 'not';
}

/** A word without the wildcards and other signs that do not work at their places. */
function withoutSigns(word: string, ignored: Set<string>): string {
  const bare = word.replace(emphasised, '$2$3');
  if (isWildcardWord(bare)) return bare;
  const marks = [...(bare.includes('*') ? ['*'] : []), ...(questionMarkWithin.test(bare) ? ['?'] : [])];
  const [similar] = afterWord.exec(bare) ?? [];
  for (const mark of [...marks, ...(similar ? [similar] : [])]) ignored.add(mark);
  return marks.reduce((rest, mark) => rest.replaceAll(mark, ''), bare.replace(afterWord, ''));
}

/** The tokens of a text whose quotation marks are straight ones. */
export function tokensOf(text: string): Tokens {
  const tokens: Token[] = [];
  const ignored = new Set<string>();
  const add = (kind: Token['kind'], written: string) => tokens.push({ kind, text: written });
  const hasOperators = !isInCapitals(text);
  /** Whether what comes next belongs to an operator that is left out: `site:"…"`, `AROUND(3)`. */
  let isSkipping = false;
  for (const { 0: run, index } of text.matchAll(part)) {
    const isAdjacent = /\S$/.test(text.slice(Math.max(0, index - 1), index));
    if (isSkipping && (isAdjacent || run === ')')) {
      isSkipping = run === '(' || /^\d+$/.test(run);
      continue;
    }
    isSkipping = false;
    if (run.startsWith('"')) {
      if (/(?:^|\s)\*(?=\s|$)/u.test(run.slice(1, -1))) ignored.add('*');
      add('text', run);
    } else if (run === '(' || run === ')') add(run === '(' ? 'open' : 'close', run);
    else isSkipping = !addRun(run, index);
  }
  return { tokens, ignored: [...ignored] };

  /** Adds the tokens of a run; false where it is left out with what is adjacent to it. */
  function addRun(run: string, index: number): boolean {
    const before = text.slice(Math.max(0, index - 40), index);
    const operator = operatorOf(run, before, text.slice(index + 1, index + 2));
    const unsigned = operator ? run.slice(1) : run;
    const rest = text.slice(index + run.length - unsigned.length);
    if (placed.test(rest)) {
      ignored.add(run);
      return false;
    }
    if (hasOperators && nearness.test(unsigned)) {
      ignored.add(unsigned);
      return false;
    }
    if (operator) add(operator, run.slice(0, 1));
    const [prefix = ''] = fielded.exec(rest) ?? [];
    if (prefix) ignored.add(prefix);
    const word = unsigned.slice(prefix.length);
    const between = hasOperators ? operators.get(word) : undefined;
    if (between) add(between, word);
    else if (/^\*+$/.test(word) && (before.trim() === '' || text.slice(index + run.length).trim() === ''))
      add('text', word);
    else if (word) add('text', withoutSigns(word, ignored));
    return true;
  }
}
