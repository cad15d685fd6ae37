import { unsearched } from './phrases.ts';
import type { Slip, Trace } from './trace.ts';

/** A text without its mark-up, as it is read aloud, and how to find its parts in the text itself. */
export interface Readable {
  text: string;
  /** What was found in it, as it is written in the text itself. */
  inFile: <T extends Slip>(found: T) => T;
}

/** What is not read as words of the language: code, other languages, tags, addresses, marks of notes. */
const foreign =
  /(?<=^|\n)(`{3,}|~{3,})[\s\S]*?\n\1|`+[^`\n]+`+|<Lang[^>\n]*>[^<]*<\/Lang>|<[^>\n]*>|https?:\/\/(?:[^\s()>"]|\([^\s()>"]*\))+/g;

/** Mark-up within words: it is left out. Brackets are, where they belong to a link. */
const marks =
  /\]\([^)\n]*\)|\[\^[^\]\n]*\]|(?<=[^\s(])(?:\*+|~~)|(?<![\p{L}\p{N}])(?:\*+|~~)(?=[^\s.,;:!?)])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\n)>[ \t]?/gu;

/** Where links begin whose words end in an address. */
const linkStart = /!?\[(?=[^[\]\n]*\]\()/g;

/** The part of a correction that differs from what is written: mark-up around it stays. */
function rewritten(own: string, written: string, meant: string, offsetOf: (index: number) => number): string {
  let from = 0;
  while (from < written.length && written[from] === meant[from]) from++;
  let after = 0;
  while (after < Math.min(written.length, meant.length) - from && written.at(-1 - after) === meant.at(-1 - after))
    after++;
  const end = from === written.length - after ? offsetOf(from) : offsetOf(written.length - after - 1) + 1;
  return own.slice(0, offsetOf(from)) + meant.slice(from, meant.length - after) + own.slice(end);
}

/** The text of a field, which has no mark-up. */
const asItIs = (text: string): Readable => ({ text, inFile: (found) => found });

const blank = (written: string) => unsearched.repeat(written.length);

/** The words that a tag has for readers: what a picture shows, a caption, a heading. */
const ofReaders = /(?<= (?:alt|caption|title)=")[^"\n]*/g;

/** A passage that is not read, save for the words that a tag has for readers. */
function masked(written: string): string {
  if (!/^<[^>]*="[^>]*>$/.test(written) || written.startsWith('<Lang')) return blank(written);
  let end = 0;
  const kept = [...written.matchAll(ofReaders)].map(({ 0: words, index }) => {
    const between = blank(written.slice(end, index));
    end = index + words.length;
    return between + words;
  });
  return kept.join('') + blank(written.slice(end));
}

/** A text without its mark-up. */
export function readable(text: string, isBody: boolean): Readable {
  if (!isBody) return asItIs(text);
  const words = text.replace(foreign, masked);
  const left = [...words.matchAll(marks), ...words.matchAll(linkStart)].sort((a, b) => a.index - b.index);
  if (left.length === 0) return { ...asItIs(text), text: words };
  let plain = '';
  let end = 0;
  const parts: [from: number, to: number][] = [];
  for (const { 0: mark, index } of [...left, { 0: '', index: words.length }]) {
    if (index < end) continue;
    parts.push([end, index]);
    plain += words.slice(end, index);
    end = index + mark.length;
  }
  // Few texts have anything to report: the offsets of all signs are worked out for these alone.
  let offsets: number[] | undefined;
  const offsetOf = (offset: number) => {
    offsets ??= parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
    return offsets[offset] ?? text.length;
  };
  return { text: plain, inFile: (found) => inFile(found, text, offsetOf) };
}

/** What was found without mark-up, as it is written with it. */
function inFile<T extends Slip & Trace>(found: T, text: string, offsetOf: (offset: number) => number): T {
  const { text: written, offset, meant } = found;
  const start = offsetOf(offset);
  const own = text.slice(start, offsetOf(offset + written.length - 1) + 1);
  if (meant === undefined || own === written) return { ...found, text: own, offset: start };
  return {
    ...found,
    text: own,
    offset: start,
    meant: rewritten(own, written, meant, (at) => offsetOf(offset + at) - start),
  };
}
