import type { ArchiveRule, NamingRule, RecordRule } from '../rule.ts';
import { bothLanguages } from './both-languages.ts';
import { contactsNamed } from './contacts-named.ts';
import { daysWithin } from './days-within.ts';
import { deadlineAfterOpening } from './deadline-after-opening.ts';
import { endAfterStart } from './end-after-start.ts';
import { filesExist } from './files-exist.ts';
import { inferredStart } from './inferred-start.ts';
import { knownFiles } from './known-files.ts';
import { knownFunders } from './known-funders.ts';
import { knownIds } from './known-ids.ts';
import { knownSources } from './known-sources.ts';
import { linkTargets } from './link-targets.ts';
import { officesHeld } from './offices-held.ts';
import { partOfRing } from './part-of-ring.ts';
import { plainSummaryLength } from './plain-summary-length.ts';
import { readyToPublish } from './ready-to-publish.ts';
import { stagesInOrder } from './stages-in-order.ts';
import { titled } from './titled.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueNumbers } from './unique-numbers.ts';
import { uniqueParts } from './unique-parts.ts';
import { wordsMatchFacts } from './words-match-facts.ts';

export const recordRules: readonly RecordRule[] = [
  bothLanguages,
  daysWithin,
  deadlineAfterOpening,
  endAfterStart,
  filesExist,
  inferredStart,
  knownFiles,
  knownSources,
  linkTargets,
  officesHeld,
  plainSummaryLength,
  readyToPublish,
  stagesInOrder,
  titled,
  uniqueParts,
  wordsMatchFacts,
];

export const namingRules: readonly NamingRule[] = [knownIds];

export const archiveRules: readonly ArchiveRule[] = [contactsNamed, knownFunders, partOfRing, uniqueIds, uniqueNumbers];
