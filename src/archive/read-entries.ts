import { join } from 'node:path';
import type { EntrySubject } from '../checks/subject.ts';
import { validateFacts } from '../model/entries.ts';
import { idFrom, isId } from '../model/ids.ts';
import type { ArchiveEntry } from './archive.ts';
import type { FileReader } from './file-reader.ts';
import type { ReferenceFile } from './folder-plan.ts';
import { type Gathering, readClaim, syntaxClaims, valueClaims } from './gathering.ts';

/** Reads a file of reference entries into the gathering: a map from ids to facts. */
export function readEntries(
  { kind, file, isLater }: ReferenceFile,
  root: string,
  reader: FileReader,
  into: Gathering,
): void {
  const facts = reader.facts(join(root, file));
  const { value, flaws } = facts;
  into.claims.push(...syntaxClaims(file, facts));
  if (flaws.length > 0) into.unread.add(kind);
  if (value === undefined) return;
  if (typeof value !== 'object' || Array.isArray(value) || value === null) {
    into.unread.add(kind);
    into.claims.push(readClaim(`${kind}/wrong-type`, { file, code: 'not-entries', params: {} }));
    return;
  }
  for (const [id, facts] of Object.entries(value)) {
    into.owners.push({ kind, id, file, path: [id] });
    if (!isId(id)) {
      into.unread.add(kind);
      const params = { field: [id], meant: idFrom(id) };
      into.claims.push(readClaim(`${kind}/id`, { file, path: [id], code: 'not-an-id', params }));
    }
    const judged = validateFacts(kind, facts);
    into.claims.push(...valueClaims(kind, file, judged, [id]));
    if (!judged.value) continue;
    into.subjects.entries.push({ kind, id, file, base: [id], facts: judged.value } as EntrySubject);
    into.entries.push({ kind, id, facts: judged.value, ...(isLater && { isLater }) } as ArchiveEntry);
  }
}
