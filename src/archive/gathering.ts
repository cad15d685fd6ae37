import type { RuledClaim } from '../checks/judge.ts';
import type { ArchiveSubject, EntrySubject, Owner, RecordSubject } from '../checks/subject.ts';
import type { Kind } from '../model/kinds.ts';
import type { Validation } from '../model/validate.ts';
import type { SyntaxFlaw } from '../source/yaml-text.ts';
import type { Archive } from './archive.ts';

/** What one reading of a content folder brings together before the rules judge it. */
export interface Gathering
  extends Omit<Archive, 'problems'>,
    Omit<ArchiveSubject, 'records' | 'entries' | 'ownerOf' | 'unread' | 'site'> {
  claims: RuledClaim[];
  unread: Set<Kind>;
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
    unread: new Set(),
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

/** The one claim about a file that says nothing at all. */
export function emptyFileClaim(noun: string, file: string, fields: string): RuledClaim {
  return {
    file,
    rule: `${noun}/missing-field`,
    severity: 'error',
    sentence: 'The file is empty.',
    remedy: `Begin with ${fields}; the handbook has an example.`,
  };
}

/** Claims without those about a field of which others say already that it, or something in it, is missing or wrong. */
export function withoutEchoes(claims: readonly RuledClaim[], said: readonly RuledClaim[]): RuledClaim[] {
  const flawed = Map.groupBy(
    said.filter(({ path, place }) => path && !place),
    ({ file }) => file,
  );
  return claims.filter(
    ({ file, path = [], place }) =>
      place ||
      !flawed.get(file)?.some(({ path: field = [] }) => {
        const shared = Math.min(field.length, path.length || Number.POSITIVE_INFINITY);
        return field.slice(0, shared).every((key, index) => path[index] === key);
      }),
  );
}
