import type { RecordRule } from '../rule.ts';

/** The most bytes that an attachment should have: at 2 Mbit/s it takes twenty seconds. */
const mostBytes = 5_000_000;

/** A file can be had over a slow line. */
export const fileSize: RecordRule = {
  name: 'record/file-size',
  scope: 'record',
  severity: 'note',
  judge: ({ file, attached }) =>
    attached
      .filter(({ bytes }) => bytes > mostBytes)
      .map(({ name, bytes }) => ({
        file: file.replace(/[^/]+$/, name),
        code: 'large-file' as const,
        params: { bytes },
      })),
};
