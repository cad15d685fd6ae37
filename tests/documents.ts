import { strToU8, zipSync } from 'fflate';

/** A document of office programs or an electronic book: a ZIP archive of these files. */
export const aZip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

/** A text document (Office Open XML) of these paragraphs. */
export const aDocx = (...paragraphs: string[]): Uint8Array =>
  aZip({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  });

/** A text document (OpenDocument) of these paragraphs. */
export const anOdt = (...paragraphs: string[]): Uint8Array =>
  aZip({
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><office:automatic-styles><x>style</x></office:automatic-styles><office:body><office:text>${paragraphs
      .map((text) => `<text:p>${text}</text:p>`)
      .join('')}</office:text></office:body></office:document-content>`,
  });

/** The objects of a PDF in a file with their table (ISO 32000-2, 7.5). */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF`;
  return strToU8(text, true);
}

/** A PDF of these pages, each of lines in Latin letters. */
export function aPdf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const first = 4;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = pages.flatMap((lines, index) => {
    const drawn = `BT /F1 12 Tf 50 800 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ];
  });
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...objects,
    ],
    trailer,
  );
}

/** What marks a PDF as encrypted with a password that nobody has. */
export const encryption = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`;
