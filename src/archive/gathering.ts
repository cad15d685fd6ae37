import type { RuledClaim } from '../checks/judge.ts';
import type { ArchiveSubject, Owner } from '../checks/subject.ts';
import type { Kind } from '../model/kinds.ts';
import { asSpelt, type Validation } from '../model/validate.ts';
import type { FieldPath } from '../source/place.ts';
import type { SyntaxFlaw } from '../source/yaml-text.ts';
import type { Archive } from './archive.ts';

/** A claim made while reading, and the name that was probably meant where the last step of its path is misspelt. */
export interface SaidClaim extends RuledClaim {
  meant?: string | undefined;
}

/** What one reading of a content folder brings together before the rules judge it. */
export interface Gathering
  extends Omit<Archive, 'problems'>,
    Omit<ArchiveSubject, 'records' | 'entries' | 'pages' | 'redirects' | 'ownerOf' | 'unread' | 'site' | 'now'> {
  claims: SaidClaim[];
  /** What the rules that ask for a record alone have said. */
  judged: RuledClaim[];
  unread: Set<Kind>;
  subjects: Pick<ArchiveSubject, 'records' | 'entries' | 'pages' | 'redirects'>;
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
    redirects: [],
    site: undefined,
    siteFile: 'site.yaml',
    owners: [],
    claims: [],
    judged: [],
    unread: new Set(),
    pageLinks: [],
    subjects: { records: [], entries: [], pages: [], redirects: [] },
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
): SaidClaim[] {
  if (validation.ok) return [];
  return validation.flaws.map(({ path, claim, sentence, remedy, meant, said }) => ({
    file,
    path: [...base, ...path],
    rule: `${noun}/${claim}`,
    severity: 'error',
    sentence,
    remedy,
    meant,
    said,
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

/**
 * Claims of rules, with the places of misspelt fields where those stand, and without those about a field of which
 * something is said already: that it, or something in it, is missing or wrong.
 */
export function withoutEchoes(claims: readonly RuledClaim[], said: readonly SaidClaim[]): RuledClaim[] {
  const saidOf = Map.groupBy(
    said.flatMap(({ path, place, ...claim }) => (path && !place ? { ...claim, path: [...path] } : [])),
    ({ file }) => file,
  );
  return claims.flatMap((claim) => {
    const known = saidOf.get(claim.file);
    if (!known || claim.place) return claim;
    const path = asSpelt([...(claim.path ?? [])], known);
    return known.some(({ path: field, meant }) => isEcho(path, field, meant !== undefined)) ? [] : { ...claim, path };
  });
}

/** Whether a claim about one field repeats what was said of another; what a misspelt field holds is a matter of its own. */
function isEcho(path: FieldPath, field: FieldPath, isMisspelt: boolean): boolean {
  if (isMisspelt && path.length > field.length) return false;
  const shared = path.length === 0 ? field.length : Math.min(field.length, path.length);
  return field.slice(0, shared).every((key, index) => path[index] === key);
}
