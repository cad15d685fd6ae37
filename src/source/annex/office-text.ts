import { unzipSync } from 'fflate';
import sax from 'sax';
import { type AnnexText, annexLimits, UnreadableAnnex } from './annex-reading.ts';
import { decoded } from './plain-text.ts';

/** Where a form of document has its text, and what its elements mean; names are without a prefix. */
interface Form {
  /** The files with text; those with a number are read in its order. */
  files: RegExp;
  /** The elements whose own text counts; left out where all text does. */
  text?: readonly string[];
  /** The elements after which another word begins. */
  breaks: readonly string[];
  /** The elements that nobody sees: what was deleted, comments, other forms of the same. */
  hidden: readonly string[];
}

/** OpenDocument 1.3. */
const openDocument: Form = {
  files: /^content\.xml$/,
  breaks: ['p', 'h', 's', 'tab', 'line-break'],
  hidden: ['annotation', 'tracked-changes', 'scripts', 'font-face-decls', 'automatic-styles', 'forms', 'notes'],
};

const forms: Readonly<Record<string, Form>> = {
  // Office Open XML (ISO/IEC 29500-1): 17 text, 18 tables, 19 slides.
  docx: {
    files: /^word\/(document|footnotes|endnotes)\.xml$/,
    text: ['t'],
    breaks: ['p', 'br', 'cr', 'tab'],
    hidden: ['Fallback', 'del', 'moveFrom'],
  },
  xlsx: {
    files: /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/,
    text: ['t'],
    breaks: ['si', 'is'],
    hidden: ['rPh', 'Fallback'],
  },
  pptx: { files: /^ppt\/slides\/slide\d+\.xml$/, text: ['t'], breaks: ['p', 'br', 'tab'], hidden: ['Fallback'] },
  odt: openDocument,
  ods: openDocument,
  odp: openDocument,
  epub: {
    files: /\.x?html?$/i,
    breaks: 'p div h1 h2 h3 h4 h5 h6 li dt dd td th tr br figcaption section'.split(' '),
    hidden: ['head', 'script', 'style', 'template', 'nav'],
  },
};

/** The first bytes of a compound file: what a document is that Office has encrypted, or one of its old forms. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks the files of a document that have its text, as far as they come to no more than the limit. */
function unpacked(bytes: Uint8Array, { files }: Form): Map<string, Uint8Array> {
  if (compound.every((byte, at) => bytes[at] === byte)) {
    const isEncrypted = Buffer.from(bytes).includes('EncryptedPackage', 'utf16le');
    throw new UnreadableAnnex(isEncrypted ? 'encrypted' : 'damaged');
  }
  let left = annexLimits.unpackedBytes;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!files.test(name) && name !== 'META-INF/manifest.xml') return false;
        left -= originalSize;
        if (left < 0) throw new UnreadableAnnex('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableAnnex ? error : new UnreadableAnnex('damaged');
  }
  return new Map(Object.entries(entries));
}

/** Orders slides and sheets by their numbers: `slide2.xml` before `slide10.xml`. */
const { compare: inOrder } = new Intl.Collator('en', { numeric: true });

/** How many characters are read at a time: after each the reading may be full. */
const stretch = 65_536;

/** How many errors a file may have before it is taken for damaged. */
const mostErrors = 1000;

/** Reads the text of an XML file. What is not well formed is passed over: no entity is ever looked up. */
function readXml(xml: string, { text, breaks, hidden }: Form, into: AnnexText): void {
  const parser = sax.parser(true);
  const open: boolean[] = [];
  let hiddenAt = Number.POSITIVE_INFINITY;
  const localName = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.onopentag = ({ name }) => {
    const local = localName(name);
    open.push(!text || text.includes(local));
    if (hidden.includes(local)) hiddenAt = Math.min(hiddenAt, open.length);
  };
  parser.onclosetag = (name) => {
    if (breaks.includes(localName(name)) && open.length < hiddenAt) into.add('\n');
    if (open.length === hiddenAt) hiddenAt = Number.POSITIVE_INFINITY;
    open.pop();
  };
  const take = (words: string) => {
    if (open.at(-1) && open.length < hiddenAt) into.add(words);
  };
  parser.ontext = take;
  parser.oncdata = take;
  let errors = 0;
  parser.onerror = () => {
    if (++errors > mostErrors) throw new UnreadableAnnex('damaged');
    parser.resume();
  };
  for (let at = 0; at < xml.length && !into.isFull; at += stretch) parser.write(xml.slice(at, at + stretch));
}

/** Reads the text of an office document or an electronic book; `extension` is a key of the forms. */
export function readOffice(bytes: Uint8Array, extension: string, into: AnnexText): void {
  const form = forms[extension];
  if (!form) throw new Error(`No office document has the extension ${extension}.`);
  const files = unpacked(bytes, form);
  const manifest = files.get('META-INF/manifest.xml');
  if (manifest && decoded(manifest).includes('encryption-data')) throw new UnreadableAnnex('encrypted');
  files.delete('META-INF/manifest.xml');
  if (files.size === 0) throw new UnreadableAnnex('damaged');
  for (const name of [...files.keys()].sort(inOrder)) {
    if (into.isFull) return;
    readXml(decoded(files.get(name) ?? new Uint8Array()), form, into);
    into.add('\n');
  }
}
