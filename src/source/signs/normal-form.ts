import { type AccentRepair, wrongAccents } from './accents.ts';
import { doubledEncodings, type Repair } from './doubled-encoding.ts';
import { withoutInvisible, withPlainSpaces } from './invisible.ts';
import { lookAlikes } from './look-alikes.ts';

/** What is wrong with the signs of a text, so far as what is meant can be seen. */
export interface Repairs {
  doubled: Repair[];
  accents: AccentRepair[];
  alike: Repair[];
}

/** How far before a word its field is sought, in a line that never ends. */
const longestLook = 1000;

const isYaml = (path: string) => path.endsWith('.yaml');

/** The stretches of a text that are in one language by their tag. */
function taggedIn(text: string): { from: number; to: number; lang: string }[] {
  return [...text.matchAll(/<Lang of="([^"]*)">[^<]*/g)].map(({ 0: { length }, 1: lang = '', index }) => ({
    from: index,
    to: index + length,
    lang,
  }));
}

/** Whether what is at an offset of a file is meant to be Hungarian: by the name of the file, a tag or a field. */
function hungarianIn(text: string, path: string): (offset: number) => boolean {
  if (isYaml(path)) {
    return (offset) => {
      const looked = text.slice(Math.max(0, offset - longestLook), offset);
      const before = looked.slice(looked.lastIndexOf('\n') + 1);
      const field = before.lastIndexOf('hu:');
      return field > before.lastIndexOf('en:') && /^$|[\s{,]/.test(before.charAt(field - 1));
    };
  }
  const tagged = taggedIn(text);
  const isHungarian = /(?:^|[\\/])hu\.mdx?$/.test(path);
  return (offset) => {
    const lang = tagged.find(({ from, to }) => from <= offset && offset < to)?.lang;
    return lang === undefined ? isHungarian : lang === 'hu';
  };
}

/** Whether what is at an offset of a file is in its fields: anywhere in facts, above the body of a text. */
function fieldsIn(text: string, path: string): (offset: number) => boolean {
  const front = /^---[ \t]*\r?\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  return (offset) => isYaml(path) || offset < front;
}

/** Repairs that a text without invisible signs needs. */
export function repairsIn(text: string, path: string): Repairs {
  const accents = wrongAccents(text, hungarianIn(text, path), fieldsIn(text, path));
  return { doubled: doubledEncodings(text), accents, alike: lookAlikes(text) };
}

/** A text as far as it means the same in any case; what is repaired besides is reported. */
export const seenForm = (text: string, path: string): string =>
  isYaml(path) ? withPlainSpaces(withoutInvisible(text)) : withoutInvisible(text);

/**
 * A file as it is read: composed letters, no sign that is not seen, and right letters where it is sure which are meant.
 * It has the same lines, and the same form once more changes nothing.
 *
 * @param path its path or name, by which it is a text or facts, and in which language
 */
export function normalForm(text: string, path: string): string {
  const seen = seenForm(text, path);
  // Nearly every text has none of these signs.
  if (!/[\u0080-\u009fÂÃÄÅâĂĹ√≈õÕôÔûÛ\u0370-\u04ff]/.test(seen)) return seen;
  const { doubled, accents, alike } = repairsIn(seen, path);
  let result = '';
  let at = 0;
  const sure = [...doubled, ...accents.filter(({ isSure }) => isSure), ...alike].sort((a, b) => a.offset - b.offset);
  for (const { offset, written, meant } of sure) {
    if (offset < at) continue;
    result += seen.slice(at, offset) + meant;
    at = offset + written.length;
  }
  return result + seen.slice(at);
}

/**
 * The column of a line as it is written, by that in a form of it; both count from 1. Where signs that are not seen come
 * first, it is that of what follows them.
 */
export function writtenColumn(line: string, column: number, form: (line: string) => string): number {
  let [shortest, longest] = [0, line.length];
  while (shortest < longest) {
    const middle = (shortest + longest + 1) >> 1;
    if (form(line.slice(0, middle)).length < column) shortest = middle;
    else longest = middle - 1;
  }
  return shortest + 1;
}
