import { judge } from '../checks/judge.ts';
import type { ArchiveSubject, Owner } from '../checks/subject.ts';
import { recordKinds } from '../model/kinds.ts';
import { clock } from '../site/settings.ts';
import type { Archive } from './archive.ts';
import { contentRoots } from './content-roots.ts';
import { createFileReader } from './file-reader.ts';
import { createLocator } from './findings.ts';
import { emptyGathering, type Gathering, withoutEchoes } from './gathering.ts';
import { jointPlan } from './joint-plan.ts';
import { phraseSearch } from './phrase-search.ts';
import type { ReadAhead } from './read-ahead.ts';
import { readEntries } from './read-entries.ts';
import { pageLinkClaims, readPage } from './read-page.ts';
import { readRedirects } from './read-redirects.ts';
import { readSite } from './read-site.ts';
import { createRecordReader } from './record-reader.ts';

/** The first owner of each id. */
function firstOwners(owners: readonly Owner[]): Map<string, Owner> {
  return new Map(owners.toReversed().map((owner) => [owner.id, owner]));
}

function subjectOf(gathering: Gathering, now: Temporal.Instant): ArchiveSubject {
  const { subjects, owners, unread, site, siteFile } = gathering;
  return { ...subjects, owners, ownerOf: firstOwners(owners), unread, site, siteFile, now };
}

/**
 * A function that brings together what content folders hold now, as if they were one; nothing is judged yet that rules
 * find between records. `base` is the folder from which files are named.
 */
export function createGatherer(
  folders: string | readonly string[],
  ahead?: ReadAhead,
): { base: string; gather: () => Gathering } {
  const { roots, base } = contentRoots([folders].flat());
  const reader = createFileReader();
  const readRecord = createRecordReader(base, ahead?.records);
  let planned = ahead?.plan;

  const gather = () => {
    const gathering = emptyGathering();
    const plan = planned ?? jointPlan(roots);
    planned = undefined;
    gathering.claims.push(...plan.claims);
    for (const kind of plan.misnamed) gathering.unread.add(kind);
    for (const file of plan.site) readSite(base, file, reader, gathering);
    const phrases = phraseSearch(gathering.site?.phrases);
    for (const file of plan.references) readEntries(file, base, reader, gathering);
    for (const kind of recordKinds) {
      for (const folder of plan.records[kind]) readRecord(kind, folder, gathering, phrases);
    }
    for (const folder of plan.pages) readPage(base, folder, { reader, phrases }, gathering);
    for (const file of plan.redirects) readRedirects(base, file, reader, gathering);
    pageLinkClaims(gathering);
    return gathering;
  };
  return { base, gather };
}

/**
 * A reader of content folders. Each call reads them as they are now, as if they were one, and returns all they hold
 * together with all that is wrong; a second call reads again only the files that have changed.
 *
 * @param folders absolute or relative path of the content folder, or of each
 * @param ahead what was read just before the first call
 * @param now the instant at which rules judge what is due
 */
export function createArchiveReader(
  folders: string | readonly string[],
  ahead?: ReadAhead,
  now: () => Temporal.Instant = clock,
): () => Archive {
  const { base, gather } = createGatherer(folders, ahead);
  const located = createLocator(base);
  return () => {
    const gathering = gather();
    const { records, tombstones, entries, pages, redirects, site, claims: earlier, judged } = gathering;
    const ofRules = [...judged, ...judge(subjectOf(gathering, now()))];
    const claims = [...earlier, ...withoutEchoes(ofRules, earlier)];
    return { records, tombstones, entries, pages, redirects, site, problems: located(claims) };
  };
}
