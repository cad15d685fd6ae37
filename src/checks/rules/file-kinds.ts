import { own } from '../../language/own.ts';
import { extensionOf } from '../../site/content-types.ts';
import type { RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';
import { filesNamed } from './files-named.ts';

/** What may be published beside a text: documents, tables, pictures, recordings; nothing that a reader’s machine would run. */
const kinds = new Set(
  'pdf docx odt rtf epub txt xlsx ods csv pptx odp jpg jpeg png webp gif avif tif tiff mp3 mp4 vtt'.split(' '),
);

/** Old forms of office files, which may carry programs, and what they are saved as today. */
const oldForms: Record<string, string> = {
  doc: 'docx',
  docm: 'docx',
  xls: 'xlsx',
  xlsm: 'xlsx',
  ppt: 'pptx',
  pptm: 'pptx',
};

const programs = new Set('html htm xhtml svg xml js mjs css wasm exe msi bat cmd sh ps1 jar apk dmg vbs'.split(' '));

function flawOf(name: string): { sentence: string; remedy: string } | undefined {
  const extension = extensionOf(name);
  if (kinds.has(extension)) return undefined;
  const present = own(oldForms, extension);
  if (present) {
    const sentence = `A .${extension} file may carry macros, which are programs, and is not published.`;
    return { sentence, remedy: `Save it as .${present} or PDF, and name that.` };
  }
  if (programs.has(extension)) {
    const sentence = `A .${extension} file may be or hold a program, and is not published.`;
    const remedy =
      extension === 'svg' ? 'Save the drawing as PNG or PDF, and name that.' : 'Save it as PDF, or link to its page.';
    return { sentence, remedy };
  }
  const sentence = `A .${extension} file is not one of the kinds that are published.`;
  return { sentence, remedy: `Save it as one of: ${[...kinds].join(', ')}.` };
}

const isShown = ({ texts }: RecordSubject, name: string) =>
  Object.values(texts).some(({ mentions }) =>
    mentions.some(({ kind, target }) => kind === 'picture' && target === name),
  );

/** A file that goes out with a record is of a kind that readers can open and that runs nothing. */
export const fileKinds: RecordRule = {
  code: 'record/file-kind',
  severity: 'error',
  judge: (record) =>
    filesNamed(record).flatMap((name) => {
      // What is shown as a picture and is none is told where it is shown.
      const flaw = isShown(record, name) ? undefined : flawOf(name);
      return flaw ? { file: record.file.replace(/[^/]+$/, name), ...flaw } : [];
    }),
};
