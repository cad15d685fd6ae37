import type { RecordRule } from '../rule.ts';
import { weightOf } from './file-weight.ts';

/** A picture does not say where it was taken: that may lead to a shelter or to somebody’s home. */
export const picturePosition: RecordRule = {
  name: 'record/picture-position',
  scope: 'archive',
  severity: 'error',
  judge: (record, { now }) =>
    record.attached
      .filter(({ hasPosition }) => hasPosition)
      .map(({ name }) => ({
        ...weightOf(record, now),
        file: record.file.replace(/[^/]+$/, name),
        code: 'picture-with-position' as const,
        params: {},
      })),
};
