import type { Slip } from './trace.ts';

type Meant = (found: RegExpExecArray) => string | undefined;

/** Marks of other programs that mean a quotation, anywhere. */
const quotations: readonly (readonly [RegExp, Meant])[] = [
  [/(?<!')''(?!')([^'\n]{1,300})''(?!')/g, ([, words]) => `"${words}"`],
  [/(?<![,\p{L}\p{N}]),,(?=\p{L})([^"”'\n]{1,300}?)(?:''|"|”)/gu, ([, words]) => `"${words}"`],
];

const marksOf: Readonly<Record<string, string>> = { b: '**', i: '*', u: '', quote: '', color: '', size: '', img: '' };

/** The same of emphasis, headings, links and signs, in a text that has marks of its own for them. */
const formatting: readonly (readonly [RegExp, Meant])[] = [
  [/(?<!')'''(?!')([^'\n]{1,300})'''(?!')/g, ([, words]) => `**${words}**`],
  [
    /\[(b|i|u|quote|color|size|img)(?:=[^\]\n]*)?\]([^[\n]{1,500})\[\/\1\]/g,
    ([, tag = '', words]) => `${marksOf[tag]}${words}${marksOf[tag]}`,
  ],
  [/^(={2,6})[ \t]+([^=\n]+?)[ \t]+\1[ \t]*$/gm, ([, marks = '', words]) => `${'#'.repeat(marks.length)} ${words}`],
  [/^h([2-6])\. (.+)$/gm, ([, level, words]) => `${'#'.repeat(Number(level))} ${words}`],
  [/&amp;((?:[a-z]{2,8}|#\d{2,5});)/g, ([, entity]) => `&${entity}`],
  [/&(?:nbsp|amp|quot|ndash|mdash|rdquo|ldquo|hellip)(?![;\w])/g, ([written]) => `${written};`],
];

const core = /''|,,|\[\/|==|^h\d\. |&/m;

/** Marks of other programs, wikis and forums, which readers would see as they are. */
export function otherMarks(text: string, isBody: boolean): Slip[] {
  if (!core.test(text)) return [];
  return [...quotations, ...(isBody ? formatting : [])].flatMap(([pattern, meant]) =>
    [...text.matchAll(pattern)].map((found) => ({ text: found[0], offset: found.index, meant: meant(found) })),
  );
}
