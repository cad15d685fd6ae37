import type { Position } from './position.ts';
import { withAdvice, withoutComment } from './yaml-advice.ts';
import { plain, type YamlDiagnosis } from './yaml-diagnosis.ts';

/** Something that YAML and Markdown accept but no editor intends, with its position. */
export type LikelyMistake = YamlDiagnosis & Position;

type DiagnosisOf = (found: string, text: string, offset: number) => YamlDiagnosis;

const grouped =
  (sign: 'comma' | 'point'): DiagnosisOf =>
  (number) => ({ code: 'grouped-digits', params: { sign, number, digits: number.replace(/\D/g, '') } });

/** Patterns: the first group comes before the mistake, the second is the mistake itself. */
type Patterns = readonly (readonly [RegExp, DiagnosisOf])[];

const anywhere: Patterns = [
  [/()(\0)/, (_, text) => plain(text.split('\0').length > text.length / 5 ? 'utf-16' : 'nul-sign')],
  [/(^|\n)(<{7} |={7}\r?(?=\n|$)|>{7} )/, () => plain('merge-marks')],
];

/** Mistakes in spite of which a text can be read. */
const lost: Patterns = [
  [
    /([^\s\uFFFD]*)(\uFFFD\S*)/,
    (rest, text, at) => ({ code: 'lost-letter', params: { word: wordBefore(text, at) + rest } }),
  ],
];

const wordBefore = (text: string, at: number) => /\S*$/.exec(text.slice(Math.max(0, at - 50), at))?.[0] ?? '';

const inFacts: Patterns = [
  [/((?:^|\n) *)(-[a-z][\w-]*)(?=\r?(?:\n|$))/, (_, ...at) => withAdvice(plain('missing-hyphen-space'), ...at)],
  [/((?:^|\n)[ \w-]+: +)(\?)[ \t]*\r?(?:\n|$)/, () => plain('question-mark')],
  [/((?:value|min|max): +-?)(\d{1,3}(?:,\d{3})+)(?= *[,}])/, grouped('comma')],
  [/((?:value|min|max): +-?)([1-9]\d{0,2}\.\d{3})(?= *[,}\r\n#]|$)/, grouped('point')],
];

const inFrontMatter: Patterns = [
  [/((?:^|\n) *(?!follows:)[\w-]+: +[^\s"'#|>[{][^\n]*? )(#)(?=.*\S)/, (_, ...at) => withoutComment(...at)],
];

/** The first likely mistake in a text, by some patterns. */
function firstOf(patterns: Patterns, text: string, firstLine: number): LikelyMistake | undefined {
  for (const [pattern, diagnosisOf] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const offset = found.index + (found[1]?.length ?? 0);
    const lines = text.slice(0, offset).split('\n');
    const position = { line: lines.length + firstLine - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    return { ...position, ...diagnosisOf(found[2] ?? '', text, offset) };
  }
  return undefined;
}

/** What a merge left behind, or signs that no text has, in a file of any kind: it is not read on. */
export const likelyMistakeIn = (text: string): LikelyMistake | undefined => firstOf(anywhere, text, 1);

/** The first of the letters that were lost with their encoding, in a file of any kind. */
export const lostLetterIn = (text: string): LikelyMistake | undefined => firstOf(lost, text, 1);

/** Likely mistakes in a facts file: also numbers that would lose digits, and entries that would be read as text. */
export const likelyMistakeInFacts = (text: string): LikelyMistake | undefined =>
  likelyMistakeIn(text) ?? firstOf(inFacts, text, 1);

/** Likely mistakes in the front matter of a text: a value of which a part would be taken for a comment. */
export const likelyMistakeInFrontMatter = (yaml: string, firstLine: number): LikelyMistake | undefined =>
  firstOf(inFrontMatter, yaml, firstLine);
