import type { Locale } from '../../language/locales.ts';
import type { Slip } from './trace.ts';

const accented = '%C3%[89AB][0-9A-F]|%C5%[9B][01]';
const percentCoded = new RegExp(`[\\p{L}\\p{N}-]*(?:${accented})(?:[\\p{L}\\p{N}-]|${accented})*`, 'giu');
const quotedCoded = new RegExp(
  `[\\p{L}\\p{N}-]*(?:${accented})(?:[\\p{L}\\p{N}-]|${accented})*`.replaceAll('%', '='),
  'giu',
);
const escaped = /[\p{L}\p{N}-]*\\u0[01][\da-f]{2}(?:[\p{L}\p{N}-]|\\u0[01][\da-f]{2})*/giu;

/** The text of a passage in which each byte is a code; undefined where it is none. */
function decoded(coded: string): string | undefined {
  try {
    return decodeURIComponent(coded);
  } catch {
    return undefined;
  }
}

const letterOf: Readonly<Record<string, string>> = { '0': 'o', '1': 'l' };
const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

/** What must not be around a word that was misread: it is part of a code, a name or an address then. */
const before = '(?<![\\p{L}\\p{N}_@#/.:=-])';
const after = '(?![\\p{L}\\p{N}_@/=]|[.:-][\\p{L}\\p{N}])';

/** A word with a digit in it that looks like one of its letters, as a scanner reads it. */
const digitInWord = new RegExp(`${before}\\p{L}?\\p{Ll}{2,}[01]\\p{Ll}+${after}`, 'gu');

/** A number with a letter in it that looks like one of its digits. */
const letterInNumber = new RegExp(`${before}(?:\\d+[Oo]\\d+(?:[Oo]\\d*)*|\\d{2,}O|\\d+[Il]\\d+)${after}`, 'gu');

/** A word of which a program wrote the letters with accents as question marks. */
const questioned = /(?<![\p{L}\p{N}?&=/.])\p{L}+(?:\?\p{Ll}+)+(?:\?\p{Ll}+)*(?![\p{L}\p{N}?=&/])/gu;

/** A word with an accent beside its letter, as some programs take it out of a PDF. */
const looseAccent = /\p{L}+[´¨˝¸]\p{L}+/gu;

/** A word with a space behind each letter. */
const spaced = /(?<!\S)\p{L}(?: \p{L}){4,}(?![^\s.,;:!?)])/gu;

/** Words of which letters are codes, digits or question marks, are spaced out or have lost their accents. */
export function garbledWords(text: string, lang: Locale): Slip[] {
  const found: Slip[] = [];
  const add = (pattern: RegExp, meantOf: (written: string) => string | undefined) => {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      found.push({ text: written, offset: index, meant: meantOf(written) });
    }
  };
  if (/%C[35]%/i.test(text)) add(percentCoded, decoded);
  if (/=C[35]=/i.test(text)) add(quotedCoded, (written) => decoded(written.replaceAll('=', '%')));
  if (text.includes('\\u0')) {
    add(escaped, (written) =>
      written.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }
  if (/\p{Ll}[01]\p{Ll}/u.test(text)) {
    add(digitInWord, (written) => written.replace(/[01]/g, (digit) => letterOf[digit] ?? digit));
  }
  if (/\d[OoIl]/.test(text)) {
    add(letterInNumber, (written) => written.replace(/[OoIl]/g, (letter) => digitOf[letter] ?? letter));
  }
  if (lang === 'hu' && /\p{L}\?\p{Ll}/u.test(text)) add(questioned, () => undefined);
  if (/\p{L}[´¨˝¸]\p{L}/u.test(text)) add(looseAccent, () => undefined);
  if (/ \p{L} \p{L} \p{L} /u.test(text)) add(spaced, (written) => written.replaceAll(' ', ''));
  return found;
}
