import { join } from 'node:path';
import type { EntrySubject } from '../checks/subject.ts';
import { validateFacts } from '../model/entries.ts';
import { idFrom, isId } from '../model/ids.ts';
import type { ArchiveEntry } from './archive.ts';
import type { FileReader } from './file-reader.ts';
import type { ReferenceFile } from './folder-plan.ts';
import { type Gathering, syntaxClaims, valueClaims } from './gathering.ts';

/** Reads a file of reference entries into the gathering: a map from ids to facts. */
export function readEntries(
  { kind, file, isLater }: ReferenceFile,
  root: string,
  reader: FileReader,
  into: Gathering,
): void {
  const { value, flaws } = reader.facts(join(root, file));
  into.claims.push(...syntaxClaims(file, flaws));
  if (flaws.length > 0) into.unread.add(kind);
  if (value === undefined) return;
  if (typeof value !== 'object' || Array.isArray(value) || value === null) {
    into.unread.add(kind);
    const sentence = 'The file is a list or a single text, where entries under their ids belong.';
    into.claims.push({
      file,
      rule: `${kind}/wrong-type`,
      severity: 'error',
      sentence,
      remedy: 'Write the id of each entry, a colon, and its fields indented below.',
    });
    return;
  }
  for (const [id, facts] of Object.entries(value)) {
    into.owners.push({ kind, id, file, path: [id] });
    if (!isId(id)) {
      into.unread.add(kind);
      const remedy = `Did you mean “${idFrom(id)}”? Write lower-case letters without accents and digits, joined by single hyphens.`;
      into.claims.push({
        file,
        path: [id],
        rule: `${kind}/id`,
        severity: 'error',
        sentence: `“${id}” is no id.`,
        remedy,
      });
    }
    const judged = validateFacts(kind, facts);
    into.claims.push(...valueClaims(kind, file, judged, [id]));
    if (!judged.value) continue;
    into.subjects.entries.push({ kind, id, file, base: [id], facts: judged.value } as EntrySubject);
    into.entries.push({ kind, id, facts: judged.value, ...(isLater && { isLater }) } as ArchiveEntry);
  }
}
