import type { RecordRule } from '../rule.ts';

/** A file that the facts name lies in the record's folder. */
export const filesExist: RecordRule = {
  name: 'record/file-exists',
  scope: 'record',
  severity: 'error',
  judge: ({ facts, file, files }) =>
    (['attachments', 'materials'] as const).flatMap((field) => {
      const list = (facts as { materials?: { file?: string | undefined }[] } & typeof facts)[field] ?? [];
      return list.flatMap((entry, index) =>
        entry.file === undefined || files.includes(entry.file)
          ? []
          : {
              file,
              path: [field, index, 'file'],
              code: 'missing-file' as const,
              params: { name: entry.file, files },
            },
      );
    }),
};
