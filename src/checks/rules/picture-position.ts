import type { RecordRule } from '../rule.ts';

/** A picture does not say where it was taken: that may lead to a shelter or to somebody’s home. */
export const picturePosition: RecordRule = {
  code: 'record/picture-position',
  severity: 'note',
  judge: ({ file, attached }) =>
    attached
      .filter(({ hasPosition }) => hasPosition)
      .map(({ name }) => ({
        file: file.replace(/[^/]+$/, name),
        sentence: 'The picture says in its metadata where it was taken.',
        remedy: 'Remove the position from it before you publish: what is committed stays in the history.',
      })),
};
