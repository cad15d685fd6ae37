import type { ArchiveRule } from '../rule.ts';
import type { Owner } from '../subject.ts';

/** The number after the highest of its kind and year. */
function nextFree(number: string, taken: Iterable<string>): string {
  const series = number.replace(/\d+$/, '');
  const used = [...taken].filter((each) => each.startsWith(series)).map((each) => Number(each.slice(series.length)));
  return `${series}${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

/** A reference number is given once and never again. */
export const uniqueNumbers: ArchiveRule = {
  name: 'record/unique-number',
  scope: 'archive',
  severity: 'error',
  judge: ({ owners }) => {
    const holders = new Map<string, Owner>();
    for (const owner of owners) {
      if (owner.number && !holders.has(owner.number)) holders.set(owner.number, owner);
    }
    return owners.flatMap((owner) => {
      const first = owner.number ? holders.get(owner.number) : undefined;
      if (!owner.number || !first || first === owner) return [];
      const params = { number: owner.number, file: first.file, free: nextFree(owner.number, holders.keys()) };
      return {
        file: owner.file,
        path: ['number'],
        code: 'duplicate-number' as const,
        params,
      };
    });
  },
};
