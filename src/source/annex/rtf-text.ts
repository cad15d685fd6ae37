import { type AnnexText, UnreadableAnnex } from './annex-reading.ts';

/** Parts of a file that hold no text of the document (RTF 1.9.1). */
const hidden = new Set(
  'fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable revtbl fldinst'.split(
    ' ',
  ),
);

/** Control words that divide words. */
const breaks = new Set('par line page sect cell row tab'.split(' '));

/** Control words for signs. */
const signs: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

const encodings: Readonly<Record<number, string>> = { 204: 'windows-1251', 238: 'windows-1250' };

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/giy;

/** What holds within a pair of braces. */
interface Group {
  isHidden: boolean;
  isFonts: boolean;
  font: number;
  /** How many signs stand for one that older programs do not know. */
  fallback: number;
}

/** Reads the text of an RTF document. */
class RtfReader {
  readonly #into: AnnexText;
  readonly #outer: Group[] = [];
  readonly #charsets = new Map<number, number>();
  readonly #decoders = new Map<string, TextDecoder>();
  #group: Group = { isHidden: false, isFonts: false, font: -1, fallback: 1 };
  #page = 'windows-1252';
  #skipped = 0;

  constructor(into: AnnexText) {
    this.#into = into;
  }

  #write(text: string): void {
    const shown = text.slice(this.#skipped);
    this.#skipped = Math.max(0, this.#skipped - text.length);
    if (!this.#group.isHidden) this.#into.add(shown);
  }

  brace(brace: string): void {
    this.#skipped = 0;
    if (brace === '{') this.#outer.push({ ...this.#group });
    else this.#group = this.#outer.pop() ?? this.#group;
  }

  byte(hex: string): void {
    const encoding = encodings[this.#charsets.get(this.#group.font) ?? 0] ?? this.#page;
    const decoder = this.#decoders.getOrInsertComputed(encoding, () => new TextDecoder(encoding));
    this.#write(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))));
  }

  sign(sign: string): void {
    if (sign === '*') this.#group.isHidden = true;
    else if (sign === '~') this.#write('\u00A0');
    else if ('\\{}_'.includes(sign)) this.#write(sign === '_' ? '-' : sign);
  }

  text = (text: string): void => this.#write(text);

  word(word: string, value: number): void {
    const group = this.#group;
    if (hidden.has(word)) Object.assign(group, { isHidden: true, isFonts: word === 'fonttbl' });
    else if (word === 'v') group.isHidden ||= value !== 0;
    else if (word === 'f') group.font = value;
    else if (word === 'fcharset' && group.isFonts) this.#charsets.set(group.font, value);
    else if (word === 'ansicpg' && /^(874|125\d)$/.test(`${value}`)) this.#page = `windows-${value}`;
    else if (word === 'uc') group.fallback = value;
    else if (word === 'u') {
      this.#write(String.fromCharCode(value & 0xffff));
      this.#skipped = group.fallback;
    } else if (breaks.has(word)) this.#write('\n');
    else this.#write(signs[word] ?? '');
  }
}

export function readRtf(bytes: Uint8Array, into: AnnexText): void {
  const source = Buffer.from(bytes).toString('latin1');
  if (!source.startsWith('{\\rtf')) throw new UnreadableAnnex('damaged');
  const reader = new RtfReader(into);
  token.lastIndex = 0;
  while (!into.isFull) {
    const found = token.exec(source);
    if (!found) break;
    const [written, word, value, hex, sign, brace] = found;
    if (word === 'bin') token.lastIndex += Math.max(0, Number(value ?? 0));
    else if (word) reader.word(word, Number(value ?? Number.NaN));
    else if (hex) reader.byte(hex);
    else if (sign) reader.sign(sign);
    else if (brace) reader.brace(brace);
    else if (!/[\r\n]/.test(written)) reader.text(written);
  }
}
