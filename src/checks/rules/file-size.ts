import type { Claim, RecordRule } from '../rule.ts';
import type { RecordSubject } from '../subject.ts';
import { weightOf } from './file-weight.ts';

/** The most bytes that an attachment should have: at 2 Mbit/s it takes twenty seconds. */
const muchBytes = 5_000_000;

/** The most bytes that an attachment may have: at 2 Mbit/s it takes nearly two minutes. */
const mostBytes = 25_000_000;

/** The most bytes of a picture that a page shows: at 2 Mbit/s it takes eight seconds, while one reads. */
const mostShownBytes = 2_000_000;

const isShown = ({ texts }: RecordSubject, name: string) =>
  Object.values(texts).some(({ mentions }) =>
    mentions.some(({ kind, target }) => kind === 'picture' && target === name),
  );

/** A file can be had over a slow line, and a picture does not keep the page that shows it waiting. */
export const fileSize: RecordRule = {
  name: 'record/file-size',
  scope: 'archive',
  severity: 'note',
  judge: (record, { now }) =>
    record.attached.flatMap(({ name, bytes }): Claim[] => {
      const file = record.file.replace(/[^/]+$/, name);
      if (bytes > mostShownBytes && isShown(record, name))
        return [{ ...weightOf(record, now), file, code: 'heavy-picture', params: { bytes } }];
      if (bytes <= muchBytes) return [];
      return [{ ...(bytes > mostBytes && weightOf(record, now)), file, code: 'large-file', params: { bytes } }];
    }),
};
