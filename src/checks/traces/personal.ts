import type { IdentityNumber } from '../../language/messages/diagnostics/words.ts';
import type { Trace } from './trace.ts';

export const personalKinds = ['identity-number', 'phone', 'mail', 'plate'] as const;

export type PersonalKind = (typeof personalKinds)[number];

/** What signs seem to be: a number that the state gave, of one of several sorts, or something else of one person. */
type PersonalForm =
  | { kind: 'identity-number'; looksLike: IdentityNumber }
  | { kind: Exclude<PersonalKind, 'identity-number'> };

/** Signs that look like what belongs to one person alone. */
export type PersonalSign = PersonalForm & { text: string };

/** The same, and how far from the beginning of the text. */
export type PersonalTrace = PersonalSign & Trace;

type Pattern = PersonalForm & {
  /** A sign of it that is quickly found, so that most texts need no closer look. */
  core: RegExp;
  /** What it looks like. */
  shape: RegExp;
  /** The word that makes a number of this shape certain. */
  word?: RegExp;
};

/** What must not come right before or after: part of a longer number, code or amount. */
const before = String.raw`(?<![\p{L}\p{N}_/.,+€$£-]|[\p{N}][ \u00a0])`;
const after = String.raw`(?![\p{L}\p{N}_/]|[.,:-][\p{L}\p{N}]|[ \u00a0]\p{N})`;
const shaped = (inner: string) => ({ core: new RegExp(inner), shape: new RegExp(before + inner + after, 'gu') });

const monthAndDay = String.raw`(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;

/** What texts on data name in the form of a number plate: methods and standards with their numbers, no others. */
const methods = '(?:SHA-(?:224|256|384|512)|AES-(?:128|192|256)|ISO-(?:639|690))';

const patterns: readonly Pattern[] = [
  // 1996. évi XX. törvény: sex and century, date of birth, three digits and a check digit.
  {
    kind: 'identity-number',
    looksLike: 'personal',
    ...shaped(String.raw`[1-8][- ]?\d\d${monthAndDay}[- ]?\d{4}`),
  },
  {
    kind: 'identity-number',
    looksLike: 'social-security',
    ...shaped(String.raw`\d{3}([- ]?)\d{3}\1\d{3}`),
    word: /TAJ|social security|társadalombiztosítás/iu,
  },
  {
    kind: 'identity-number',
    looksLike: 'tax',
    ...shaped(String.raw`8\d{9}`),
    word: /adóazonosító|adószám|\btax/iu,
  },
  { kind: 'identity-number', looksLike: 'identity-card', ...shaped(String.raw`\d{6}[A-Z]{2}`) },
  {
    kind: 'phone',
    core: /(?:\+|00)\d/,
    shape: /(?<![\p{L}\p{N}_/.,+-])(?:\+|00)\d(?:[ \u00a0/().-]{0,2}\d){8,13}(?![\p{L}\p{N}_/]|[.,-]\p{N})/gu,
  },
  {
    kind: 'phone',
    ...shaped(
      String.raw`06[ \u00a0/-]?\(?(?:1|\d\d)\)?[ \u00a0/-]*(?:\d{3}[ \u00a0-]?\d{4}|\d{3}[ \u00a0-]?\d{3}|\d{3}[ \u00a0-]?\d\d[ \u00a0-]?\d\d)`,
    ),
  },
  {
    kind: 'phone',
    ...shaped(String.raw`\(?(?:20|30|31|50|70)[)/ -]{1,2}\d{3}[ -]?(?:\d{4}|\d\d[ -]\d\d)`),
  },
  {
    kind: 'mail',
    core: /@/,
    shape: /(?<![\w.+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu,
  },
  { kind: 'plate', ...shaped(String.raw`(?!${methods})(?:[A-Z]{3}|[A-Z]{2} ?[A-Z]{2})-\d{3}`) },
];

/** Words and signs after which or before which digits are a sum or a count of something. */
const counted = /^[ \u00a0](?:\p{Ll}|Ft|HUF|EUR|CHF|USD|GBP|€)|^[ \u00a0]?[€%]/u;
const priced = /(?:HUF|EUR|CHF|USD|GBP|Ft|euros?|forints?)[ \u00a0]$/iu;

/** Whether bare digits are more likely a number of things or a sum than what the pattern looks for. */
function isCount(text: string, at: number, length: number, word: RegExp | undefined): boolean {
  if (!word || word.test(text.slice(Math.max(0, at - 60), at))) return false;
  return counted.test(text.slice(at + length)) || priced.test(text.slice(0, at));
}

/** Everything in a text that looks like personal data; of two readings of the same signs the first. */
export function personalTraces(text: string): PersonalTrace[] {
  if (!/[@\d]/.test(text)) return [];
  const found: PersonalTrace[] = [];
  for (const { core, shape, word, ...form } of patterns) {
    if (!core.test(text)) continue;
    for (const { 0: signs, index } of text.matchAll(shape)) {
      const isTaken = found.some(
        ({ offset, text: other }) => index < offset + other.length && offset < index + signs.length,
      );
      if (!isTaken && !isCount(text, index, signs.length, word)) found.push({ ...form, text: signs, offset: index });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
