import type { ArchiveRule, ChangeRule, NamingRule, RecordRule } from '../rule.ts';
import { amountsAgree } from './amounts-agree.ts';
import { bothLanguages } from './both-languages.ts';
import { changesInOrder } from './changes-in-order.ts';
import { contactsNamed } from './contacts-named.ts';
import { continuousCall } from './continuous-call.ts';
import { copyMade } from './copy-made.ts';
import { datesAgree } from './dates-agree.ts';
import { daysWithin } from './days-within.ts';
import { deadlineAfterOpening } from './deadline-after-opening.ts';
import { documentYears } from './document-years.ts';
import { emergencyNumber } from './emergency-number.ts';
import { endAfterStart } from './end-after-start.ts';
import { entryNames } from './entry-names.ts';
import { fileKinds } from './file-kinds.ts';
import { fileSize } from './file-size.ts';
import { filesExist } from './files-exist.ts';
import { folderYear } from './folder-year.ts';
import { forumsSit } from './forums-sit.ts';
import { freeAddress } from './free-address.ts';
import { helplineDigits, helplineNumbers } from './helpline-numbers.ts';
import { identityNumbers } from './identity-numbers.ts';
import { inferredStart } from './inferred-start.ts';
import { itemsAlike } from './items-alike.ts';
import { knownFiles } from './known-files.ts';
import { knownFunders } from './known-funders.ts';
import { knownIds } from './known-ids.ts';
import { knownSources } from './known-sources.ts';
import { linkTargets } from './link-targets.ts';
import { linkWords } from './link-words.ts';
import { longSentences } from './long-sentences.ts';
import { numberKept } from './number-kept.ts';
import { numberPlates } from './number-plates.ts';
import { numberYear } from './number-year.ts';
import { numbersAgree } from './numbers-agree.ts';
import { officeSeen } from './office-seen.ts';
import { officeYears } from './office-years.ts';
import { officesHeld } from './offices-held.ts';
import { outcomeDue } from './outcome-due.ts';
import { outlinesAgree } from './outlines-agree.ts';
import { ownLanguage } from './own-language.ts';
import { ownWords } from './own-words.ts';
import { partOfRing } from './part-of-ring.ts';
import { personNames } from './person-names.ts';
import { pictureCredit } from './picture-credit.ts';
import { picturePosition } from './picture-position.ts';
import { pictureWords } from './picture-words.ts';
import { plainFields } from './plain-fields.ts';
import { plainSummaryLength } from './plain-summary-length.ts';
import { portableIds } from './portable-ids.ts';
import { privateMails } from './private-mails.ts';
import { privatePhones } from './private-phones.ts';
import { publicationDated } from './publication-dated.ts';
import { readDay } from './read-day.ts';
import { readyToPublish } from './ready-to-publish.ts';
import { redirectsLead } from './redirects-lead.ts';
import { secureLinks } from './secure-links.ts';
import { sharesAgree } from './shares-agree.ts';
import { silentEdit } from './silent-edit.ts';
import { slipsElsewhere, slipsInRecords } from './slips.ts';
import { stagesInOrder } from './stages-in-order.ts';
import { stillThere } from './still-there.ts';
import { timesAgree } from './times-agree.ts';
import { titled } from './titled.ts';
import { trackedLinks } from './tracked-links.ts';
import { translationStale } from './translation-stale.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueNames } from './unique-names.ts';
import { uniqueNumbers } from './unique-numbers.ts';
import { uniqueParts } from './unique-parts.ts';
import { unnamedFiles } from './unnamed-files.ts';
import { weekdaysAgree } from './weekdays-agree.ts';
import { wordsMatchFacts } from './words-match-facts.ts';
import { zonesAgree } from './zones-agree.ts';

export const recordRules: readonly RecordRule[] = [
  sharesAgree,
  pictureWords,
  ownWords,
  numberYear,
  numbersAgree,
  helplineNumbers,
  amountsAgree,
  bothLanguages,
  changesInOrder,
  continuousCall,
  datesAgree,
  daysWithin,
  deadlineAfterOpening,
  endAfterStart,
  fileKinds,
  fileSize,
  filesExist,
  folderYear,
  forumsSit,
  inferredStart,
  itemsAlike,
  knownFiles,
  knownSources,
  linkTargets,
  longSentences,
  officeYears,
  officesHeld,
  outcomeDue,
  outlinesAgree,
  ownLanguage,
  pictureCredit,
  picturePosition,
  plainFields,
  plainSummaryLength,
  publicationDated,
  readDay,
  readyToPublish,
  ...slipsInRecords,
  stagesInOrder,
  timesAgree,
  titled,
  translationStale,
  uniqueParts,
  unnamedFiles,
  weekdaysAgree,
  wordsMatchFacts,
  zonesAgree,
];

export const namingRules: readonly NamingRule[] = [copyMade, knownIds];

export const archiveRules: readonly ArchiveRule[] = [
  trackedLinks,
  helplineDigits,
  entryNames,
  documentYears,
  contactsNamed,
  emergencyNumber,
  freeAddress,
  identityNumbers,
  knownFunders,
  linkWords,
  numberPlates,
  officeSeen,
  partOfRing,
  personNames,
  portableIds,
  privateMails,
  privatePhones,
  redirectsLead,
  secureLinks,
  ...slipsElsewhere,
  uniqueIds,
  uniqueNames,
  uniqueNumbers,
];

export const changeRules: readonly ChangeRule[] = [numberKept, silentEdit, stillThere];
