import type { RecordRule } from '../rule.ts';

/** The most bytes that an attachment should have: at 2 Mbit/s it takes twenty seconds. */
const mostBytes = 5_000_000;

/** A file can be had over a slow line. */
export const fileSize: RecordRule = {
  code: 'record/file-size',
  severity: 'note',
  judge: ({ file, attached }) =>
    attached
      .filter(({ bytes }) => bytes > mostBytes)
      .map(({ name, bytes }) => ({
        file: file.replace(/[^/]+$/, name),
        sentence: `The file has ${(bytes / 1e6).toFixed(1)} MB, and 5 MB is much over a slow line.`,
        remedy: 'Make it smaller, or link to the place where it is kept.',
      })),
};
