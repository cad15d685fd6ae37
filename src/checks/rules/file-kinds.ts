import type { Diagnosis } from '../../language/diagnosis.ts';
import { own } from '../../language/own.ts';
import { extensionOf } from '../../site/content-types.ts';
import type { FileFormat } from '../../site/file-format.ts';
import type { RecordRule } from '../rule.ts';
import type { FileSubject, RecordSubject } from '../subject.ts';
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

/** What a file may be by its first bytes, where that has another name than its extension. */
const formats: Readonly<Record<string, readonly FileFormat[]>> = {
  jpeg: ['jpg'],
  tiff: ['tif'],
  csv: ['text'],
  txt: ['text'],
  vtt: ['text'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  epub: ['epub', 'zip'],
  odt: ['odt', 'zip'],
  ods: ['ods', 'zip'],
  odp: ['odp', 'zip'],
  // The tag of a recording may be at its end, or be of another version.
  mp3: ['mp3', 'other'],
};

/** What a file is where its name says something else: seldom only the name is wrong. */
function disguise(extension: string, format: FileFormat): Diagnosis | undefined {
  if (format === 'empty') return { code: 'empty-attachment', params: {} };
  if ((own(formats, extension) ?? [extension]).includes(format)) return undefined;
  return { code: 'file-of-other-kind', params: { extension, format } };
}

function flawOf({ name, format }: FileSubject): Diagnosis | undefined {
  const extension = extensionOf(name);
  if (kinds.has(extension)) return disguise(extension, format);
  const modern = own(oldForms, extension);
  if (modern) return { code: 'file-with-macros', params: { extension, modern } };
  if (programs.has(extension)) return { code: 'file-with-program', params: { extension } };
  return { code: 'unknown-file-kind', params: { extension, kinds: [...kinds] } };
}

const isShown = ({ texts }: RecordSubject, name: string) =>
  Object.values(texts).some(({ mentions }) =>
    mentions.some(({ kind, target }) => kind === 'picture' && target === name),
  );

/** A file that goes out with a record is of a kind that readers can open and that runs nothing, and is what its name says. */
export const fileKinds: RecordRule = {
  name: 'record/file-kind',
  scope: 'record',
  severity: 'error',
  judge: (record) => {
    const named = new Set(filesNamed(record));
    return record.attached.flatMap((attached) => {
      const { name } = attached;
      // What is shown as a picture and is none is refused where it is shown.
      const flaw = !named.has(name) || isShown(record, name) ? undefined : flawOf(attached);
      return flaw ? { file: record.file.replace(/[^/]+$/, name), ...flaw } : [];
    });
  },
};
