import type { RuledClaim } from '../checks/judge.ts';
import type { ArchiveSubject, EntrySubject, Owner, RecordSubject } from '../checks/subject.ts';
import type { Validation } from '../model/validate.ts';
import type { SyntaxFlaw } from '../source/yaml-text.ts';
import type { Archive } from './archive.ts';

/** What one reading of a content folder brings together before the rules judge it. */
export interface Gathering
  extends Omit<Archive, 'problems'>,
    Omit<ArchiveSubject, 'records' | 'entries' | 'ownerOf' | 'site'> {
  claims: RuledClaim[];
  subjects: { records: RecordSubject[]; entries: EntrySubject[] };
  owners: Owner[];
  /** Links of the site’s own pages, judged when all ids are known. */
  pageLinks: { file: string; target: string; line: number; column: number }[];
}

export function emptyGathering(): Gathering {
  return {
    records: [],
    tombstones: [],
    entries: [],
    pages: [],
    site: undefined,
    owners: [],
    claims: [],
    pageLinks: [],
    subjects: { records: [], entries: [] },
  };
}

/** Claims about the YAML of a file. */
export function syntaxClaims(file: string, flaws: readonly SyntaxFlaw[]): RuledClaim[] {
  return flaws.map(({ line, column, sentence, remedy }) => ({
    file,
    place: { line, column },
    rule: 'yaml/syntax',
    severity: 'error',
    sentence,
    remedy,
  }));
}

/** Claims about values that do not fit their schema. `noun` begins the codes; `base` is where the values stand. */
export function valueClaims(
  noun: string,
  file: string,
  validation: Validation<unknown>,
  base: readonly string[] = [],
): RuledClaim[] {
  if (validation.ok) return [];
  return validation.flaws.map(({ path, claim, sentence, remedy }) => ({
    file,
    path: [...base, ...path],
    rule: `${noun}/${claim}`,
    severity: 'error',
    sentence,
    remedy,
  }));
}
