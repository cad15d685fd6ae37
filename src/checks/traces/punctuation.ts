import type { Locale } from '../../language/locales.ts';
import type { Flaw } from '../../language/messages/diagnostics/flaws.ts';
import { hungarianSigns } from './near-names.ts';
import { unclosedPairs } from './pairs.ts';
import { repeats } from './repeats.ts';
import type { FlawTrace } from './trace.ts';

type Shape = readonly [flaw: Flaw, pattern: RegExp, meant?: (found: RegExpExecArray) => string];

/** A sign with a space before it, or none behind; and signs that are there twice. */
const shapes: readonly Shape[] = [
  [
    'space-before',
    /(?<![\p{L}\p{N})”’%])([\p{L}\p{N})”’%]+)[ \u00a0\u202f]+([,;.!?])(?=\s|$)/gu,
    ([, word, sign]) => `${word}${sign}`,
  ],
  [
    'space-missing',
    /(?<![\p{L},;&#])(\p{L}{2,})([,;])(\p{L}{2,})(?![\p{L},;])/gu,
    ([, one, sign, other]) => `${one}${sign} ${other}`,
  ],
  [
    'space-missing',
    /(?<!\p{Ll})(\p{Ll}{3,}[)”]?)([.!?])(\p{Lu}\p{Ll}*)(?![.\p{L}])/gu,
    ([, one, sign, other]) => `${one}${sign} ${other}`,
  ],
  ['space-missing', /(\d[-–]\p{Ll}+),(\p{L}{2,})/gu, ([, one, other]) => `${one}, ${other}`],
  [
    'space-missing',
    /(?<![\p{L}\p{N}/-])(\d(?:[\d,. ]*\d)?)(HUF|EUR|CHF|Ft|forint|euró|millió|milliárd|million)(?![\p{L}\p{N}])/gu,
    ([, number, unit]) => `${number} ${unit}`,
  ],
  ['space-inside', /([(„])[ \u00a0]+(?=[\p{L}\p{N}])([\p{L}\p{N}]+)/gu, ([, mark, word]) => `${mark}${word}`],
  [
    'space-inside',
    /(?<![\p{L}\p{N}.!?])([\p{L}\p{N}.!?]+)[ \u00a0]+([)”])(?=[\s.,;:!?]|$)/gu,
    ([, word, mark]) => `${word}${mark}`,
  ],
  ['doubled-sign', /(?<=[\p{L}\p{N})”])([,;])[ ]?\1(?=\s|$)/gu, ([, sign = '']) => sign],
  ['doubled-sign', /(?<=[\p{L}\p{N})”])\.[ ]?\.(?![.\d])(?=\s|$)/gu, () => '.'],
  ['doubled-sign', /(?<=[\p{L}\p{N})”])(?:,[.]|[;:]\.)(?=\s|$)/gu, () => '.'],
  [
    'doubled-sign',
    /(?<=[\p{L}\p{N})”])(!)!+|(?<=[\p{L}\p{N})”])(\?)\?(?!\?)/gu,
    ([, one, other]) => one ?? other ?? '',
  ],
  [
    'broken-word',
    /(?<![\p{L}\p{N}-])(\p{Ll}{2,})- (?!(?:and|or|to|nor|but|rather|through|than|és|vagy|meg|illetve|illetőleg|valamint|hanem|sem|de)(?!\p{L}))(\p{Ll}{2,})(?![\p{L}-])/gu,
    ([, one, other]) => `${one}${other}`,
  ],
  ['heading-sign', /(?<=^|\n)#{2,} [^\n]*[\p{L}\p{N})”]([.,:;])(?=[ \t]*(?:\n|$))/gu],
  ['note-number', /(?<=\p{L}{2}[.,”)]?|\d\.)[¹²³⁴-⁹]+(?![\p{L}\p{N}])/gu],
  [
    'note-number',
    /(?<=\p{L}{2}|[ (](?:19|20)\d\d) ?\(\d{1,2}\)(?=[.,;:]?(?:\s*\n|$)|[.,;:]\s)|(?<=[.!?”]) ?\(\d{1,2}\)(?=\s+\p{Lu}|\s*\n|\s*$)/gu,
  ],
];

/** Where a number in brackets is part of a law or of a list. */
const numbered = /(?:article|paragraph|section|point|annex|bekezdés|cikk|pont|szakasz|melléklet|step|part|rész)\S*$/iu;

/** Units that are squared or cubed. */
const unit = /(?<!\p{L})(?:[kcdm]?m|h[ae]|year|ft)$/iu;

function isNumbering(flaw: Flaw, text: string, { 0: mark, index }: RegExpExecArray): boolean {
  if (flaw !== 'note-number') return false;
  // A note under it that has the same mark is reported itself.
  if (text.includes(`\n${mark.trim()}`)) return true;
  const before = text.slice(Math.max(0, index - 30), index).trimEnd();
  return numbered.test(before) || unit.test(before);
}

/** A heading is shown as far as its last word. */
function shown({ 0: written, 1: sign = '', index }: RegExpExecArray, flaw: Flaw) {
  if (flaw !== 'heading-sign') return { text: written, offset: index };
  const [last = ''] = /\S+$/.exec(written) ?? [];
  return { text: last, offset: index + written.length - last.length, meant: last.slice(0, -sign.length) };
}

const core =
  /\d(?:HUF|EUR|CHF|Ft|f|eu|mi)|[ \u00a0\u202f][,;.!?)”]|[(„][ \u00a0]|[,;.!?][\p{L},;.!?]|[.,;:] [.,;]|\p{Ll}- \p{Ll}|[¹²³⁴-⁹]|\(\d{1,2}\)|(?:^|\n)##/u;

/** The last word of a paragraph that has a whole sentence before it, and no sign at its end. */
function brokenOff(text: string, isBody: boolean): FlawTrace[] {
  if (!isBody) return [];
  const paragraphs = /(?<=^|\n\n)(?=[\p{L}„“])[^\n]{60,}(?=\n\n(?![-*+|>]|\d+[.)] )|\n?$)/gu;
  return [...text.matchAll(paragraphs)].flatMap(({ 0: paragraph, index }) => {
    const [last] = /(?<!\S)[\p{L}\p{N}-]+$/u.exec(paragraph.slice(-40)) ?? [];
    if (last === undefined || !/[.!?] \p{Lu}/u.test(paragraph)) return [];
    const offset = index + paragraph.length - last.length;
    return { text: last, offset, flaw: 'sentence-end' as const, meant: `${last}.` };
  });
}

/** Signs and spaces of a text that are wrong for certain, in whichever language. */
export function punctuationFlaws(text: string, lang: Locale, isBody: boolean): FlawTrace[] {
  const ofLanguage = lang === 'hu' ? hungarianSigns(text) : [];
  const pairs = [
    ...unclosedPairs(text, lang, isBody),
    ...brokenOff(text, isBody),
    ...repeats(text, isBody),
    ...ofLanguage,
  ];
  if (!core.test(text)) return pairs;
  const signs = shapes.flatMap(([flaw, pattern, meant]) =>
    [...text.matchAll(pattern)].flatMap((found) =>
      isNumbering(flaw, text, found) ? [] : { meant: meant?.(found), ...shown(found, flaw), flaw },
    ),
  );
  return [...pairs, ...signs];
}
