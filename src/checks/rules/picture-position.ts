import type { RecordRule } from '../rule.ts';

/** A picture does not say where it was taken: that may lead to a shelter or to somebody’s home. */
export const picturePosition: RecordRule = {
  name: 'record/picture-position',
  scope: 'record',
  severity: 'note',
  judge: ({ file, attached }) =>
    attached
      .filter(({ hasPosition }) => hasPosition)
      .map(({ name }) => ({
        file: file.replace(/[^/]+$/, name),
        code: 'picture-with-position' as const,
        params: {},
      })),
};
