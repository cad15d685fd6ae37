import type { Diagnosis } from '../../language/diagnosis.ts';
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

function flawOf(name: string): Diagnosis | undefined {
  const extension = extensionOf(name);
  if (kinds.has(extension)) return undefined;
  const modern = own(oldForms, extension);
  if (modern) return { code: 'file-with-macros', params: { extension, modern } };
  if (programs.has(extension)) return { code: 'file-with-program', params: { extension } };
  return { code: 'unknown-file-kind', params: { extension, kinds: [...kinds] } };
}

const isShown = ({ texts }: RecordSubject, name: string) =>
  Object.values(texts).some(({ mentions }) =>
    mentions.some(({ kind, target }) => kind === 'picture' && target === name),
  );

/** A file that goes out with a record is of a kind that readers can open and that runs nothing. */
export const fileKinds: RecordRule = {
  name: 'record/file-kind',
  scope: 'record',
  severity: 'error',
  judge: (record) =>
    filesNamed(record).flatMap((name) => {
      // What is shown as a picture and is none is refused where it is shown.
      const flaw = isShown(record, name) ? undefined : flawOf(name);
      return flaw ? { file: record.file.replace(/[^/]+$/, name), ...flaw } : [];
    }),
};
