import { getDocumentProxy } from 'unpdf';
import { type AnnexText, annexLimits, UnreadableAnnex } from './annex-reading.ts';

/** No font is loaded, no program in the file is run, and no complaint is printed. */
const options = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
};

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, options);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new UnreadableAnnex(name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

/** Reads the text of a PDF page by page; a page that is damaged has none. */
export async function readPdf(bytes: Uint8Array, into: AnnexText): Promise<void> {
  const document = await open(bytes);
  for (let number = 1; number <= document.numPages && !into.isFull; number++) {
    if (number > annexLimits.pages) return into.cut();
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) into.add(item.hasEOL ? `${item.str}\n` : item.str);
      into.add('\n');
      page.cleanup();
    } catch {
      into.add('\n');
    }
  }
}
