/**
 * Signs that only say how a word may be broken, and what programs leave behind that put them there. The soft hyphen is half of a letter where a text was encoded twice: í, read as Windows-1250 or -1252.
 */
const breaks = /(?<![ĂÃ])\u00ad|[\u200b\u2060\ufeff]/g;

const joined = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Devanagari', 'Bengali', 'Tamil', 'Sinhala']
  .map((script) => `\\p{Script=${script}}`)
  .concat('\\p{Extended_Pictographic}', '\\p{Emoji_Modifier}', '\\ufe0f')
  .join('|');

/** Joiners and marks of direction mean something beside letters that are joined or written from the right, and in emoji. */
const joiners = new RegExp(`(?<!${joined})(?:\\u200c|\\u200d|\\u200e|\\u200f|\\u061c)(?!${joined})`, 'gu');

/** Ligatures of fonts, and letters and digits of other widths and styles, which are written in place of the plain ones. */
const variants = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

/** Bullets of word processors at the beginning of a line, those of their symbol fonts among them. */
const bullets = /^((?:[ \t]|>)*)(?:[\uf000-\uf0ff]|[•‣⁃◦▪▫●○■□➢➤❖])[ \t\u00a0]+/gm;

/** Anything of all this, and letters whose accents are signs of their own. */
const unusual =
  /\p{Mn}|\r(?!\n)|[\u00ad\u061c\u200b-\u200f\u2011\u2028\u2029\u2060\u212a\u212b\u2126\ufb00-\ufb06\ufeff\uff01-\uff5e\uf000-\uf0ff\v\f•‣⁃◦▪▫●○■□➢➤❖]|[\u{1d400}-\u{1d7ff}]/u;

/** Composed letters (NFC), no sign that is not seen, plain hyphens, spaces and list markers: what is meant in any case. */
export function withoutInvisible(text: string): string {
  if (!unusual.test(text)) return text;
  return (
    text
      .normalize('NFC')
      // The line ends of old systems.
      .replace(/\r(?!\n)/g, '\n')
      .replace(breaks, '')
      .replace(joiners, '')
      .replace(variants, (sign) => sign.normalize('NFKC'))
      .replaceAll('\u2011', '-')
      .replace(/[\v\f\u2028\u2029]/g, ' ')
      .replace(bullets, '$1- ')
  );
}

const space = '[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]';
const yamlSpaces = new RegExp(`^${space}+|(?<=^ *(?:- )?[\\w-]+:)${space}+|${space}+$`, 'gm');

/** YAML with plain spaces where it knows no others: before a line, behind a field, at the end of a line. */
export const withPlainSpaces = (yaml: string): string =>
  /[\u00a0\u2000-\u200a\u202f\u3000]/.test(yaml)
    ? yaml.replace(yamlSpaces, (spaces) => spaces.replace(/[^ ]/g, ' '))
    : yaml;
