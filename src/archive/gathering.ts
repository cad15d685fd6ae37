import { type Claim, type RuledClaim, ruled } from '../checks/rule.ts';
import type { ArchiveSubject, Owner } from '../checks/subject.ts';
import type { Kind } from '../model/kinds.ts';
import { asSpelt, type Validation } from '../model/validate.ts';
import type { ProseFlaw } from '../prose/flaw.ts';
import type { FieldPath } from '../source/position.ts';
import type { SignFlaw } from '../source/signs/sign-flaws.ts';
import type { SyntaxFlaw } from '../source/yaml-text.ts';
import type { Archive } from './archive.ts';

/**
 * A claim made while reading, and the name that was probably meant where the last step of its path is misspelt. A position
 * is one in the normal form of its file, save where it `isAsWritten`.
 */
export type ReadClaim = RuledClaim & { meant?: string | undefined; isAsWritten?: true };

/** What one reading of a content folder brings together before the rules judge it. */
export interface Gathering
  extends Omit<Archive, 'problems'>,
    Omit<ArchiveSubject, 'records' | 'entries' | 'pages' | 'redirects' | 'ownerOf' | 'unread' | 'site' | 'now'> {
  claims: ReadClaim[];
  /** The claims of the rules that ask for a record alone. */
  judged: RuledClaim[];
  unread: Set<Kind>;
  subjects: Pick<ArchiveSubject, 'records' | 'entries' | 'pages' | 'redirects'>;
  owners: Owner[];
  /** Links of the site’s own pages, judged when all ids are known. */
  pageLinks: { file: string; target: string; line: number; column: number }[];
}

/** What the folder of one record gives. */
export interface RecordPart
  extends Pick<Gathering, 'records' | 'tombstones' | 'owners' | 'claims' | 'judged' | 'unread'> {
  subjects: Pick<Gathering['subjects'], 'records'>;
}

export function emptyPart(): RecordPart {
  return {
    records: [],
    tombstones: [],
    owners: [],
    claims: [],
    judged: [],
    unread: new Set(),
    subjects: { records: [] },
  };
}

export function emptyGathering(): Gathering {
  return {
    ...emptyPart(),
    entries: [],
    pages: [],
    redirects: [],
    site: undefined,
    siteFile: 'site.yaml',
    pageLinks: [],
    subjects: { records: [], entries: [], pages: [], redirects: [] },
  };
}

/** Adds what the folder of one record gave. */
export function addPart(part: RecordPart, into: Gathering): void {
  into.records.push(...part.records);
  into.tombstones.push(...part.tombstones);
  into.owners.push(...part.owners);
  into.claims.push(...part.claims);
  into.judged.push(...part.judged);
  for (const kind of part.unread) into.unread.add(kind);
  into.subjects.records.push(...part.subjects.records);
}

/** A claim that is made while reading, not by a rule of its own file. */
export const readClaim = (rule: string, claim: Claim): ReadClaim => ruled(rule, 'error', claim);

/** Claims about the signs and the YAML of a file. */
export function syntaxClaims(
  file: string,
  { flaws, signs }: { flaws: readonly SyntaxFlaw[]; signs: readonly SignFlaw[] },
): ReadClaim[] {
  const claimed = (rule: string, { line, column, ...diagnosis }: SyntaxFlaw | SignFlaw) =>
    readClaim(rule, { file, position: { line, column }, ...diagnosis });
  return [
    ...signs.map((flaw) => ({ ...claimed('content/sign', flaw), isAsWritten: true as const })),
    ...flaws.map((flaw) => claimed('yaml/syntax', flaw)),
  ];
}

/** Claims about the body of a text. */
export function proseClaims(file: string, flaws: readonly ProseFlaw[]): ReadClaim[] {
  return flaws.map(({ line, column, claim, ...diagnosis }) =>
    readClaim(`prose/${claim}`, { file, position: { line, column }, ...diagnosis }),
  );
}

/** Claims about values that do not fit their schema. `noun` begins the rules; `base` is where the values are. */
export function valueClaims(
  noun: string,
  file: string,
  validation: Validation<unknown>,
  base: readonly string[] = [],
): ReadClaim[] {
  if (validation.ok) return [];
  return validation.flaws.map(({ path, claim, meant, standIn: _, ...diagnosis }) => ({
    ...readClaim(`${noun}/${claim}`, { file, path: [...base, ...path], ...diagnosis }),
    meant,
  }));
}

/** The one claim about a file that says nothing at all; `fields` are those with which it begins. */
export function emptyFileClaim(noun: string, file: string, fields: readonly string[]): ReadClaim {
  return readClaim(`${noun}/missing-field`, { file, code: 'empty-file', params: { fields } });
}

/**
 * Claims of rules, with the paths of misspelt fields where those are, and without those about a field that has a
 * claim already: that it, or something in it, is missing or wrong.
 */
export function withoutEchoes(claims: readonly RuledClaim[], earlier: readonly ReadClaim[]): RuledClaim[] {
  const earlierIn = Map.groupBy(
    earlier.flatMap(({ path, position, ...claim }) =>
      path && (!position || claim.rule === 'yaml/syntax') ? { ...claim, path: [...path] } : [],
    ),
    ({ file }) => file,
  );
  return claims.flatMap((claim) => {
    const known = earlierIn.get(claim.file);
    if (!known || claim.position) return claim;
    const path = asSpelt([...(claim.path ?? [])], known);
    return known.some(({ path: field, meant }) => isEcho(path, field, meant !== undefined)) ? [] : { ...claim, path };
  });
}

/** Whether a claim about one field repeats that about another; what a misspelt field holds is a matter of its own. */
function isEcho(path: FieldPath, field: FieldPath, isMisspelt: boolean): boolean {
  if (isMisspelt && path.length > field.length) return false;
  const shared = path.length === 0 ? field.length : Math.min(field.length, path.length);
  return field.slice(0, shared).every((key, index) => path[index] === key);
}
