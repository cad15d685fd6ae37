import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { createGatherer } from '../../src/archive/read-archive.ts';
import { judge } from '../../src/checks/judge.ts';
import type { ArchiveSubject } from '../../src/checks/subject.ts';
import { anArchiveFolder } from '../builders.ts';

/** The lists that grow with the number of records, and one that does not. */
const growing = ['records', 'owners'] as const;
const entries = ['entries'] as const;

/** How often the rules look at an element of a list when they judge a corpus of a number of records. */
function looksAt(lists: readonly (keyof ArchiveSubject)[], records: number): number {
  const out = anArchiveFolder({});
  generate({ records, out, seed: 3 });
  const { subjects, owners, unread, site, siteFile } = createGatherer(out).gather();
  const ownerOf = new Map(owners.toReversed().map((owner) => [owner.id, owner]));
  const now = Temporal.Instant.from('2026-11-30T12:00:00Z');
  const archive: ArchiveSubject = { ...subjects, owners, ownerOf, unread, site, siteFile, now };
  let looks = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get: (target, name) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
        return Reflect.get(target, name);
      },
    });
  for (const name of lists) Object.assign(archive, { [name]: counted(archive[name] as object) });
  judge(archive);
  return looks;
}

it('judges a record without going through all others: twice as many records cost twice as much', () => {
  const [some, more] = [looksAt(growing, 60), looksAt(growing, 120)];
  expect(some).toBeGreaterThan(60);
  expect(more / some).toBeLessThan(2.2);
});

it('looks entries up, and does not go through them for each record: twice as many records cost hardly more', () => {
  const [some, more] = [looksAt(entries, 60), looksAt(entries, 120)];
  expect(some).toBeGreaterThan(60);
  expect(more / some).toBeLessThan(1.2);
});
