import { listText } from '../../collation.ts';
import { numberText } from '../../numbers.ts';
import { meantElse } from './phrases-en.ts';
import type { ChangedPart, RecordParams, ThingKind } from './records.ts';
import type { WordingOf } from './wording.ts';

const things: Record<ThingKind, string> = {
  meeting: 'a meeting',
  campaign: 'a campaign',
  'funding-call': 'a funding call',
  organisation: 'an organisation',
  person: 'a person',
  topic: 'a topic',
  programme: 'a programme',
  document: 'a document',
  place: 'a place',
  term: 'a term of the glossary',
};

/** Why the text of a document is not found, and what can be done. */
const annexFlaws: Record<RecordParams['annex-not-searched']['flaw'], readonly [why: string, remedy: string]> = {
  encrypted: ['it asks for a password', 'Publish it without a password, so that everybody can open it.'],
  damaged: [
    'it is damaged, or not of the type that its name says',
    'Open it in the program that made it, and save it again.',
  ],
  'too-large': ['it is too large', 'Divide it into several files.'],
  'too-slow': ['reading it takes too long', 'Open it in the program that made it, and save it again.'],
  'no-text': [
    'it has none, as a scan has none',
    'Recognise the text of a scan (OCR): without it, screen readers cannot read it either.',
  ],
};

const wanted = (allowed: readonly ThingKind[]) =>
  allowed.length > 3 ? 'a record or an entry' : allowed.map((kind) => things[kind]).join(' or ');

function changedPart(changed: ChangedPart): string {
  if (changed.part === 'field') return `“${changed.field}”`;
  if (changed.part === 'attachment') return `the file ${changed.name}`;
  if (changed.part === 'body') return `the text in ${changed.text}`;
  return changed.part === 'text' ? changed.text : `“${changed.field}” in ${changed.text}`;
}

const correctWrong = 'Correct the one that is wrong.';
const tombstone = (today: string) => `status: removed and removed: { at: ${today}, reason: { en: "…", hu: "…" } }`;

/** What is wrong with what the facts of a record state together. */
export const recordsEn: WordingOf<RecordParams> = {
  'unknown-id': ({ id, allowed, meant, files }) => [
    `Nothing has the id “${id}”; ${wanted(allowed)} belongs here.`,
    meantElse(
      meant,
      files.length === 1
        ? `add an entry with this id to ${files[0]}, or name an existing one.`
        : 'add an entry with this id, or name an existing one.',
    ),
  ],
  'id-of-itself': ({ id }) => [`“${id}” is the id of this record or entry itself.`, 'Remove it here.'],
  'id-of-other-kind': ({ id, kind, allowed }) => [
    `“${id}” is ${things[kind]}, but ${wanted(allowed)} belongs here.`,
    `Name ${wanted(allowed)} here, or move “${id}” to the field it belongs in.`,
  ],
  'unknown-source': ({ source, meant }) => [
    `No source of this record has the id “${source}”.`,
    meantElse(meant, 'add the source to “sources”, or cite one that is there.'),
  ],
  'unknown-office': ({ person, office, file, known, meant }) => [
    `“${person}” has no office “${office}” in ${file}.`,
    meantElse(meant, `add the office there, or name one of: ${known.join(', ')}.`),
  ],
  'office-unseen': ({ person, office, seen, year, wider, file }) => [
    `Sources show “${person}” as “${office}” in ${seen.replace('/', '–')}, but the record is from ${year}.`,
    `Write former: [${office}] if the office was held earlier; if a source shows it for this year, write seen: ${wider} in ${file}.`,
  ],
  'not-a-forum': ({ id, kind, file, forums }) => [
    `“${id}” is not a forum: its kind in ${file} is “${kind}”.`,
    `Name a forum${forums.length > 0 ? `, such as ${forums.join(', ')}` : ''}; others belong under “organisers” or “participants”.`,
  ],
  'part-of-itself': ({ id, through }) => [
    `“${id}” is part of itself, through ${through.join(', ')}.`,
    'Remove “part-of” from one of them.',
  ],
  'duplicate-id': ({ id, file }) => [
    `The id “${id}” is taken by ${file}.`,
    'Give this one another id: ids are unique in the whole content folder.',
  ],
  'duplicate-number': ({ number, file, free }) => [
    `The number ${number} is taken by ${file}.`,
    `Use the next free one, ${free}.`,
  ],
  'duplicate-part': ({ id, list }) => [
    `“${id}” appears twice in “${list}”.`,
    'Remove one of the two, or give the second entry an id of its own.',
  ],
  'day-outside': ({ day, start, end }) => [
    `The day, ${day}, is not between ${start} and ${end}.`,
    'Correct the day, or the start and end of the record.',
  ],
  'end-before-start': ({ start, end }) => [
    `The end, ${end}, is before the start, ${start}.`,
    'Correct the one that is wrong; leave out an end that is not known.',
  ],
  'deadline-before-opening': ({ at, opening }) => [
    `The deadline, ${at}, is before the opening of the call, ${opening}.`,
    correctWrong,
  ],
  'deadline-of-continuous-call': () => [
    'A deadline for applications is given for a call that accepts them at any time.',
    'Write for: cut-off if applications received by then are assessed together; otherwise remove “continuous”.',
  ],
  'call-without-deadline': () => [
    'The call has opened, but it has no deadline for applications.',
    'Add the deadline, or continuous: { source: … } if a source says that there is none.',
  ],
  'assumed-zone': ({ home, zone }) => [
    `Another deadline of the call is in ${zone}; this one names no time zone, so ${home} is assumed.`,
    `Write zone: ${zone} if the source means it, or zone-stated: true if it names ${home}.`,
  ],
  'stages-out-of-order': ({ at, before }) => [
    `The stage dated ${at} is listed after the one dated ${before}, although it is earlier.`,
    'List stages oldest first, or correct the date.',
  ],
  'changes-out-of-order': ({ id, at, before }) => [
    `The change “${id}” (${at}) is earlier than the one above it (${before}).`,
    'List changes oldest first; the page shows the newest first.',
  ],
  'change-before-publication': ({ id, at, first }) => [
    `The change “${id}” (${at}) is dated before the record was first published (${first}).`,
    'Correct the one that is wrong; what readers have not seen needs no note.',
  ],
  'outcome-due': ({ expected }) => [
    `The call was expected in ${expected}, and nobody has checked since whether it was published.`,
    'Check, and add the stage that you find, or a source read since then.',
  ],
  'copy-from-future': ({ at }) => [
    `The archived copy is dated ${at}, which is in the future.`,
    'Write the date on which the copy was made; the web archive shows it.',
  ],
  'read-in-future': ({ read }) => [
    `The source was read on ${read}, which is in the future.`,
    'Write the date on which it was read.',
  ],
  'folder-of-other-day': ({ day, field, date }) => [
    `The folder is named after ${day}, but “${field}” is ${date}.`,
    `Write ${day} if that is right; otherwise rename the folder, with a redirect if readers have seen the record.`,
  ],
  'folder-of-other-year': ({ year, field, date }) => [
    `The record is in the folder of ${year}, but “${field}” is ${date}.`,
    `Correct the date, or move the folder into ${date.slice(0, 4)}/; its address stays.`,
  ],
  'missing-file': ({ name, files }) => [
    `There is no file “${name}” in this folder.`,
    files.length > 0 ? `Put it here, or name one of: ${files.join(', ')}.` : 'Put it into the folder of the record.',
  ],
  'file-with-macros': ({ extension, modern }) => [
    `A .${extension} file may contain macros, which are programs, so it is not published.`,
    `Save it as .${modern} or PDF, and name the new file instead.`,
  ],
  'file-with-program': ({ extension }) => [
    `A .${extension} file may be or contain a program, so it is not published.`,
    extension === 'svg'
      ? 'Save the drawing as PNG or PDF, and name the new file instead.'
      : 'Save it as PDF, or link to its page.',
  ],
  'unknown-file-kind': ({ extension, kinds }) => [
    `Files of the type .${extension} are not published.`,
    `Save the file as one of: ${kinds.join(', ')}.`,
  ],
  'large-file': ({ bytes }) => [
    `The file is ${(bytes / 1e6).toFixed(1)} MB; keep it under 5 MB.`,
    'Make it smaller, or link to where it is kept.',
  ],
  'heavy-picture': ({ bytes }) => [
    `The picture is ${(bytes / 1e6).toFixed(1)} MB; keep it under 2 MB.`,
    'Run npm run check -- --fix, which makes it smaller.',
  ],
  'unnamed-file': () => [
    'Nothing refers to this file, so it is not published.',
    'Name it under “attachments” or in the text, or remove it.',
  ],
  'unreadable-picture': () => [
    'The file cannot be read as a picture: it is damaged, incomplete, or not the type that its name says.',
    'Open it in a picture program and save it again as JPEG, PNG or WebP.',
  ],
  'too-many-pixels': ({ width, height, most }) => [
    `The picture has ${numberText(width, 'en')} × ${numberText(height, 'en')} pixels; the limit is ${numberText(most / 1e6, 'en')} million.`,
    'Make it smaller in a picture program: 4,000 pixels on its longer side are enough for any screen.',
  ],
  'annex-not-searched': ({ flaw }) => [
    `The search does not find the text of this document: ${annexFlaws[flaw][0]}.`,
    annexFlaws[flaw][1],
  ],
  'annex-cut': ({ characters }) => [
    `The search finds only the first ${numberText(characters, 'en')} characters of this document at most.`,
    'To make all of it findable, divide it into several files.',
  ],
  'picture-with-position': () => [
    'The picture’s metadata says where it was taken.',
    'Remove the location before you commit, because git keeps what you commit: npm run check -- --fix does it.',
  ],
  'missing-source': ({ isDraft }) => [
    `A source is missing${isDraft ? '; you will need it to publish' : ''}.`,
    'List at least one under “sources”.',
  ],
  'missing-first-published': ({ today }) => [
    'The record is published, but its facts do not say since when, so its page can only give the date on which a source was read.',
    `Write first-published: ${today} on a line of its own below.`,
  ],
  'silent-edit': ({ changed, facts, texts, id, today, isUpdate }) => [
    `Readers have seen this record, but no new note in “changes” says that this changed: ${listText(changed.map(changedPart), 'en')}.`,
    `Add to ${facts} under changes: - { id: ${id}, at: ${today}, kind: ${isUpdate ? 'update' : 'correction'} } and to ${listText(texts, 'en')} under changes: “${id}: What was changed.” The kind is correction, clarification or update; editorial if only the wording was improved or a typing error corrected.`,
  ],
  'changed-number': ({ before, after }) => [
    `Readers know this record as ${before}, but its number is now ${after}.`,
    `Write number: ${before} again.`,
  ],
  'vanished-record': ({ id, number, today, renamedTo }) => [
    `Readers have seen “${id}”, but its addresses now lead nowhere.`,
    renamedTo
      ? `Add to redirects.yaml: - { from: ${id}, to: ${renamedTo} }.`
      : `If it was renamed, add to redirects.yaml: - { from: ${id}, to: <the new name> }. If it was removed, put its facts file back with only this: number: ${number}, ${tombstone(today)}.`,
  ],
  'back-to-draft': ({ today }) => [
    'Readers have seen this record; as a draft it would vanish without a trace.',
    `Write status: published, or remove it openly: ${tombstone(today)}.`,
  ],
};
