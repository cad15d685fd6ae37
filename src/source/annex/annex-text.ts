import { extensionOf } from '../../site/content-types.ts';
import { type AnnexReading, AnnexText, annexLimits, UnreadableAnnex } from './annex-reading.ts';
import { decoded, spoken } from './plain-text.ts';

const officeForms = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub']);

const plainForms = new Set(['txt', 'csv', 'vtt']);

/** Whether a file is by its name a document whose text can be read. */
export function isAnnexName(name: string): boolean {
  const extension = extensionOf(name);
  return extension === 'pdf' || extension === 'rtf' || officeForms.has(extension) || plainForms.has(extension);
}

/** Puts the text of a document together. What reads its form is loaded only where there is one. */
async function readInto(into: AnnexText, name: string, bytes: Uint8Array): Promise<void> {
  const extension = extensionOf(name);
  if (extension === 'pdf') await (await import('./pdf-text.ts')).readPdf(bytes, into);
  else if (extension === 'rtf') (await import('./rtf-text.ts')).readRtf(bytes, into);
  else if (officeForms.has(extension)) (await import('./office-text.ts')).readOffice(bytes, extension, into);
  else into.add(extension === 'vtt' ? spoken(decoded(bytes)) : decoded(bytes));
}

/** Reads the text of a document by the end of its name. Never throws: what cannot be read is named. */
export async function annexText(name: string, bytes: Uint8Array): Promise<AnnexReading> {
  if (bytes.length > annexLimits.bytes) return { flaw: 'too-large' };
  const into = new AnnexText();
  try {
    await readInto(into, name, bytes);
  } catch (error) {
    return { flaw: error instanceof UnreadableAnnex ? error.flaw : 'damaged' };
  }
  return into.reading();
}
