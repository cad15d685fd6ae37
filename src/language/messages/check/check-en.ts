import { counted } from '../counted.ts';

/** The words of a report on the content, beside the diagnostics themselves. */
export const checkEn = {
  note: 'Note:',
  clean: (records: number) => `${counted(records, 'record', 'records')} read: no problems found.`,
  summary: (records: number, errors: number, notes: number) =>
    `${counted(records, 'record', 'records')} read: ${counted(errors, 'error', 'errors')}, ${counted(notes, 'note', 'notes')}.`,
  compared: (base: string, files: number) =>
    `Compared with ${base}: ${files === 1 ? '1 file differs' : `${files} files differ`}.`,
  elsewhere: (count: number) =>
    `${counted(count, 'more problem', 'more problems')} in other files. To see everything: npm run check.`,
};

export type CheckMessages = typeof checkEn;
