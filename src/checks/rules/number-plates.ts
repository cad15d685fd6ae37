import { personalData } from '../personal-data.ts';
import type { ArchiveRule } from '../rule.ts';

/** A number plate leads to the owner of the car. */
export const numberPlates: ArchiveRule = {
  name: 'privacy/plate',
  scope: 'archive',
  severity: 'error',
  judge: (archive) =>
    personalData(archive, 'plate').map(({ sign: { text }, at }) => ({
      ...at,
      code: 'number-plate',
      params: { text },
    })),
};
