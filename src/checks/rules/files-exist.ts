import type { RecordRule } from '../rule.ts';

/** A file that the facts name lies in the record's folder. */
export const filesExist: RecordRule = {
  code: 'record/file-exists',
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
              sentence: `There is no file “${entry.file}” in this folder.`,
              remedy: files.length
                ? `Put it here, or name one of: ${files.join(', ')}.`
                : 'Put it into the folder of the record.',
            },
      );
    }),
};
