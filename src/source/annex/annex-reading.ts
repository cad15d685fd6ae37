/** Why the text of a document cannot be searched. */
export type AnnexFlaw = 'encrypted' | 'damaged' | 'too-large' | 'too-slow' | 'no-text';

/** The text of a document in one line, and whether the document goes on after it; or why there is none. */
export type AnnexReading = { text: string; isCut: boolean } | { flaw: AnnexFlaw };

/** Ends the reading of a document for a reason that an editor can act on. */
export class UnreadableAnnex extends Error {
  readonly flaw: AnnexFlaw;

  constructor(flaw: AnnexFlaw) {
    super(flaw);
    this.flaw = flaw;
  }
}

/**
 * What is read of a document at most. A page reads the text of a record whole to quote from it, so that this bounds what a
 * result costs; the rest bounds what a hostile file costs.
 */
export const annexLimits = {
  bytes: 25_000_000,
  /** What the files in a ZIP archive come to, unpacked. */
  unpackedBytes: 100_000_000,
  pages: 500,
  characters: 200_000,
  milliseconds: 30_000,
  megabytes: 768,
};

/** Takes the text of a document in pieces, up to as many characters as are read. */
export class AnnexText {
  #pieces: string[] = [];
  #length = 0;
  #isCut = false;

  /** Whether nothing more is taken. */
  get isFull(): boolean {
    return this.#isCut;
  }

  add(piece: string): void {
    if (this.#isCut || piece === '') return;
    const left = annexLimits.characters - this.#length;
    this.#pieces.push(piece.slice(0, left));
    this.#length += piece.length;
    if (piece.length > left) this.cut();
  }

  /** Notes that the document goes on. */
  cut(): void {
    this.#isCut = true;
  }

  /** The text in one line: words that a line divides are joined, signs that are not seen are gone. */
  reading(): AnnexReading {
    const text = this.#pieces
      .join('')
      .normalize('NFC')
      .replace(/(?<=\p{Ll})[-\u2010]\r?\n(?=\p{Ll})|\u00AD(?:\r?\n)?/gu, '')
      .replace(/[\p{Cc}\p{Co}\p{Cs}\uFFFC\uFFFD\s]+/gu, ' ')
      .trim();
    if (!/\p{L}{2}/u.test(text)) return { flaw: 'no-text' };
    return { text: this.#isCut ? text.replace(/ \S*$/, '') : text, isCut: this.#isCut };
  }
}
