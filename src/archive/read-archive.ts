import { resolve } from 'node:path';
import { judge } from '../checks/judge.ts';
import type { ArchiveSubject, Owner } from '../checks/subject.ts';
import { recordKinds, referenceKinds } from '../model/kinds.ts';
import { listFiles } from '../source/content-folder.ts';
import type { Archive } from './archive.ts';
import { createFileReader, type ReadFiles } from './file-reader.ts';
import { located } from './findings.ts';
import { planFolder } from './folder-plan.ts';
import { emptyGathering, type Gathering, withoutEchoes } from './gathering.ts';
import { readEntries } from './read-entries.ts';
import { pageLinkClaims, readPage } from './read-page.ts';
import { readRecord } from './read-record.ts';
import { readSite } from './read-site.ts';

/** The first owner of each id. */
function firstOwners(owners: readonly Owner[]): Map<string, Owner> {
  return new Map(owners.toReversed().map((owner) => [owner.id, owner]));
}

function subjectOf({ subjects, owners, unread, site }: Gathering): ArchiveSubject {
  return { ...subjects, owners, ownerOf: firstOwners(owners), unread, site };
}

/**
 * A reader of one content folder. Each call reads the folder as it is now and returns all it holds together with
 * all that is wrong; a second call reads again only the files that have changed.
 *
 * @param root absolute or relative path of the content folder
 * @param known files that were read ahead
 */
export function createArchiveReader(root: string, known?: ReadFiles): () => Archive {
  const absolute = resolve(root);
  const reader = createFileReader(known);

  return () => {
    const gathering = emptyGathering();
    const plan = planFolder(listFiles(absolute));
    gathering.claims.push(...plan.claims);
    for (const kind of plan.misnamed) gathering.unread.add(kind);
    for (const kind of referenceKinds) {
      const file = plan.references[kind];
      if (file) readEntries(kind, absolute, file, reader, gathering);
    }
    for (const kind of recordKinds) {
      for (const folder of plan.records[kind]) readRecord(kind, absolute, folder, reader, gathering);
    }
    for (const folder of plan.pages) readPage(absolute, folder, reader, gathering);
    if (plan.site) readSite(absolute, plan.site, reader, gathering);
    pageLinkClaims(gathering);
    const { records, tombstones, entries, pages, site } = gathering;
    const { claims: said } = gathering;
    const claims = [...said, ...withoutEchoes(judge(subjectOf(gathering)), said)];
    return { records, tombstones, entries, pages, site, problems: located(absolute, claims) };
  };
}
