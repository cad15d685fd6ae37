import type { Place } from './place.ts';

/** Something that YAML and Markdown accept and no editor means, with its place and what to do. */
export interface Slip extends Place {
  sentence: string;
  remedy: string;
}

type Advice = (found: string) => readonly [sentence: string, remedy: string];

const notUtf8: Advice = () => [
  'The file is not saved as UTF-8: this letter cannot be read.',
  'Save it again with the encoding UTF-8.',
];

const merge: Advice = () => [
  'This line is left over from a merge of two versions.',
  'Keep of both versions what is right, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
];

const hyphen: Advice = () => ['After the hyphen a space is missing.', 'Write hyphen, space, value.'];

const question: Advice = () => [
  'A question mark stands for a value.',
  'Leave the field out; what is not known is not said.',
];

const separated =
  (sign: string): Advice =>
  (number) => [
    `A ${sign} stands between the digits of the number ${number}.`,
    `Write the digits alone: ${number.replace(/\D/g, '')}.`,
  ];

const remark: Advice = () => [
  'A # with a space before it ends the value: what follows it would be lost.',
  'Put the whole value between straight quotation marks; a remark stands on a line of its own.',
];

/** Patterns of which the first group is passed over and the second is where the mistake stands. */
const anywhere: readonly (readonly [RegExp, Advice])[] = [
  [/()([\0\uFFFD])/, notUtf8],
  [/(^|\n)(<{7} |={7}\r?(?=\n|$)|>{7} )/, merge],
];

const inFacts: readonly (readonly [RegExp, Advice])[] = [
  [/((?:^|\n) *)(-[a-z][\w-]*)(?=\r?(?:\n|$))/, hyphen],
  [/((?:^|\n)[ \w-]+: +)(\?)[ \t]*\r?(?:\n|$)/, question],
  [/((?:value|min|max): +-?)(\d{1,3}(?:,\d{3})+)(?= *[,}])/, separated('comma')],
  [/((?:value|min|max): +-?)([1-9]\d{0,2}\.\d{3})(?= *[,}\r\n#]|$)/, separated('point')],
];

const inFrontMatter: readonly (readonly [RegExp, Advice])[] = [
  [/((?:^|\n) *(?!follows:)[\w-]+: +[^\s"'#|>[{][^\n]*? )(#)(?=.*\S)/, remark],
];

/** The first slip in a text by one of some patterns. */
function firstOf(patterns: readonly (readonly [RegExp, Advice])[], text: string, firstLine: number): Slip | undefined {
  for (const [pattern, advice] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const lines = text.slice(0, found.index + (found[1]?.length ?? 0)).split('\n');
    const [sentence, remedy] = advice(found[2] ?? '');
    return { line: lines.length + firstLine - 1, column: (lines.at(-1)?.length ?? 0) + 1, sentence, remedy };
  }
  return undefined;
}

/** A letter in another encoding, or what a merge left behind, in a file of any kind. */
export const slipIn = (text: string): Slip | undefined => firstOf(anywhere, text, 1);

/** What is also unmeant in a facts file: numbers that would lose digits, entries that would be words. */
export const slipInFacts = (text: string): Slip | undefined => slipIn(text) ?? firstOf(inFacts, text, 1);

/** What is unmeant in the front matter of a text: a value of which a part would be taken for a remark. */
export const slipInFrontMatter = (yaml: string, firstLine: number): Slip | undefined =>
  firstOf(inFrontMatter, yaml, firstLine);
