import type { Position } from './position.ts';
import { plain, type YamlDiagnosis } from './yaml-diagnosis.ts';

/** Something that YAML and Markdown accept but no editor intends, with its position. */
export type LikelyMistake = YamlDiagnosis & Position;

type DiagnosisOf = (found: string) => YamlDiagnosis;

const grouped =
  (sign: 'comma' | 'point'): DiagnosisOf =>
  (number) => ({ code: 'grouped-digits', params: { sign, number, digits: number.replace(/\D/g, '') } });

/** Patterns: the first group comes before the mistake, the second is the mistake itself. */
const anywhere: readonly (readonly [RegExp, DiagnosisOf])[] = [
  [/()([\0\uFFFD])/, () => plain('not-utf8')],
  [/(^|\n)(<{7} |={7}\r?(?=\n|$)|>{7} )/, () => plain('merge-marks')],
];

const inFacts: readonly (readonly [RegExp, DiagnosisOf])[] = [
  [/((?:^|\n) *)(-[a-z][\w-]*)(?=\r?(?:\n|$))/, () => plain('missing-hyphen-space')],
  [/((?:^|\n)[ \w-]+: +)(\?)[ \t]*\r?(?:\n|$)/, () => plain('question-mark')],
  [/((?:value|min|max): +-?)(\d{1,3}(?:,\d{3})+)(?= *[,}])/, grouped('comma')],
  [/((?:value|min|max): +-?)([1-9]\d{0,2}\.\d{3})(?= *[,}\r\n#]|$)/, grouped('point')],
];

const inFrontMatter: readonly (readonly [RegExp, DiagnosisOf])[] = [
  [/((?:^|\n) *(?!follows:)[\w-]+: +[^\s"'#|>[{][^\n]*? )(#)(?=.*\S)/, () => plain('lost-comment')],
];

/** The first likely mistake in a text, by some patterns. */
function firstOf(
  patterns: readonly (readonly [RegExp, DiagnosisOf])[],
  text: string,
  firstLine: number,
): LikelyMistake | undefined {
  for (const [pattern, diagnosisOf] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const lines = text.slice(0, found.index + (found[1]?.length ?? 0)).split('\n');
    const position = { line: lines.length + firstLine - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    return { ...position, ...diagnosisOf(found[2] ?? '') };
  }
  return undefined;
}

/** A letter in another encoding, or what a merge left behind, in a file of any kind. */
export const likelyMistakeIn = (text: string): LikelyMistake | undefined => firstOf(anywhere, text, 1);

/** Likely mistakes in a facts file: also numbers that would lose digits, and entries that would be read as text. */
export const likelyMistakeInFacts = (text: string): LikelyMistake | undefined =>
  likelyMistakeIn(text) ?? firstOf(inFacts, text, 1);

/** Likely mistakes in the front matter of a text: a value of which a part would be taken for a comment. */
export const likelyMistakeInFrontMatter = (yaml: string, firstLine: number): LikelyMistake | undefined =>
  firstOf(inFrontMatter, yaml, firstLine);
