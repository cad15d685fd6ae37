/** A repair of signs: where they are in the text, what they are, and what they were meant to be. */
export interface Repair {
  /** From the beginning of the text, in UTF-16 units. */
  offset: number;
  written: string;
  meant: string;
}

/** What each sign of a code page was as a byte. */
function bytesOf(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
  // What the code page leaves open is decoded as the control sign of that number.
  return new Map(
    bytes.flatMap((byte) => [
      [decoder.decode(Uint8Array.of(byte)), byte] as const,
      ...(byte < 0xa0 ? [[String.fromCharCode(byte), byte] as const] : []),
    ]),
  );
}

/** The code pages of Windows for Western and for Central Europe, and that of old Macs: what programs take a text for. */
const codePages = ['windows-1252', 'windows-1250', 'macintosh'].map(bytesOf);

/** Letters of Latin alphabets, and signs that are printed beside them. */
const printed = /^[\u00a0-\u017f\u0218-\u021b\u2010-\u2026\u2030\u2039\u203a\u20ac\u2122]$/;
const quotationMarks = /[‚„…†‹›‘’“”–—•]/;

/** The letter that a lead sign and what follows it were before they were taken for signs of a code page. */
function letterAt(text: string, at: number): { letter: string; length: number } | undefined {
  for (const bytes of codePages) {
    const lead = bytes.get(text.charAt(at)) ?? 0;
    const length = lead >= 0xc2 && lead <= 0xc5 ? 2 : lead === 0xe2 ? 3 : 0;
    const signs = text.slice(at, at + length);
    const written = [...signs].map((sign) => bytes.get(sign) ?? 0);
    if (length === 0 || written.length < length || !written.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0))
      continue;
    const letter = utf8.decode(Uint8Array.from(written));
    // A capital letter of some languages before the end of a quotation looks the same.
    const isWithinWord = lead === 0xc3 && /\p{L}/u.test(text.charAt(at + 2));
    const isDoubtful = length === 2 && quotationMarks.test(signs) && !isWithinWord && !/[őŐűŰ]/.test(letter);
    if (printed.test(letter) && !isDoubtful) return { letter, length };
  }
  return undefined;
}

const utf8 = new TextDecoder();
const windows = new TextDecoder('windows-1252');

/** Signs of which no letter is made, only a control sign: quotation marks and dashes of Windows in a text of the web. */
const control = (sign: string) => windows.decode(Uint8Array.of(sign.charCodeAt(0)));

/** A text is encoded too often once or twice, never more often than this. */
const mostPasses = 4;

/** A passage without a space, decoded once. */
function decodedOnce(run: string): string {
  let text = '';
  for (let at = 0; at < run.length; ) {
    const { letter, length } = letterAt(run, at) ?? { letter: run.charAt(at), length: 1 };
    text += letter;
    at += length;
  }
  return text;
}

/** A passage without a space, decoded as often as it was encoded too often; as it is where there seems to be no end to that. */
function decoded(run: string): string {
  let text = run;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = decodedOnce(text);
    if (next === text) return text.replace(/[\u0080-\u009f]/g, control);
    text = next;
  }
  return decodedOnce(text) === text ? text.replace(/[\u0080-\u009f]/g, control) : run;
}

const inClass = (signs: Iterable<string>) => [...new Set(signs)].map((sign) => RegExp.escape(sign)).join('');
const followers = inClass(
  codePages.flatMap((bytes) => [...bytes].flatMap(([sign, byte]) => (byte < 0xc0 ? sign : []))),
);

/** What a text that was encoded twice holds: a lead sign, and one behind it that no word has there; or a control sign. */
const suspicious = new RegExp(`[ÂÃÄÅâĂĹ√≈][${followers}]|[\\u0080-\\u009f]`);
const runs = /(?:\S|\u00a0)+/g;

/** Letters that were encoded twice: “Å‘szi” for “őszi”, “â€ž” for “„”. */
export function doubledEncodings(text: string): Repair[] {
  if (!suspicious.test(text)) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (!suspicious.test(run)) return [];
    const meant = decoded(run);
    if (meant === run) return [];
    let start = 0;
    while (run[start] === meant[start]) start++;
    // The whole word is quoted.
    let before = start;
    while (before > 0 && /[\p{L}\p{N}]/u.test(run.charAt(before - 1))) before--;
    const [written, right] = [run.slice(before), meant.slice(before)];
    return [{ offset: index + before, written, meant: right }];
  });
}
