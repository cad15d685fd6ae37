import { listText } from '../../collation.ts';
import { numberText } from '../../numbers.ts';
import { meantOr } from './phrases-en.ts';
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
    meantOr(
      meant,
      files.length === 1
        ? `Add an entry with this id to ${files[0]}, or name an existing one.`
        : 'Add an entry with this id, or name an existing one.',
    ),
  ],
  'id-of-itself': ({ id }) => [`“${id}” names itself.`, 'Remove it.'],
  'id-of-other-kind': ({ id, kind, allowed }) => [
    `“${id}” is ${things[kind]}, where ${wanted(allowed)} belongs.`,
    `Name ${wanted(allowed)} here, or move “${id}” to the field it belongs in.`,
  ],
  'unknown-source': ({ source, meant }) => [
    `No source of this record has the id “${source}”.`,
    meantOr(meant, 'Add the source to “sources”, or cite one that is there.'),
  ],
  'unknown-office': ({ person, office, file, known, meant }) => [
    `“${person}” has no office “${office}” in ${file}.`,
    meantOr(meant, `Add the office there, or name one of: ${known.join(', ')}.`),
  ],
  'office-unseen': ({ person, office, seen, year, wider, file }) => [
    `Sources saw “${person}” as “${office}” in ${seen.replace('/', '–')}, and the record is of ${year}.`,
    `Write former: [${office}] if the office was held before; else, where a source shows it, seen: ${wider} in ${file}.`,
  ],
  'not-a-forum': ({ id, kind, file, forums }) => [
    `“${id}” is not a forum: it is called “${kind}” in ${file}.`,
    `Name a forum${forums.length > 0 ? `, such as ${forums.join(', ')}` : ''}; others belong under “organisers” or “participants”.`,
  ],
  'part-of-itself': ({ id, through }) => [
    `“${id}” is part of itself, by way of ${through.join(', ')}.`,
    'Remove “part-of” from one of them.',
  ],
  'duplicate-id': ({ id, file }) => [
    `The id “${id}” is taken by ${file}.`,
    'Give this one another id: ids are unique over the whole content folder.',
  ],
  'duplicate-number': ({ number, file, free }) => [
    `The number ${number} is taken by ${file}.`,
    `Use the next free one, ${free}.`,
  ],
  'duplicate-part': ({ id, list }) => [
    `“${id}” appears twice in “${list}”.`,
    'Remove it, or give the second entry an id of its own.',
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
    'Write for: cut-off if what comes in by then is judged together; else remove “continuous”.',
  ],
  'call-without-deadline': () => [
    'The call has opened, and nothing says until when applications are accepted.',
    'Add the deadline, or continuous: { source: … } where a source says that there is none.',
  ],
  'stages-out-of-order': ({ at, before }) => [
    `The stage of ${at} is listed after that of ${before}.`,
    'Put the oldest first, or correct the date.',
  ],
  'changes-out-of-order': ({ id, at, before }) => [
    `The change “${id}” is of ${at}, before the one above it, of ${before}.`,
    'List changes oldest first; the page shows the newest first.',
  ],
  'outcome-due': ({ expected }) => [
    `The call was expected in ${expected}, and nobody has looked since whether it came.`,
    'Look, and add the stage that you find, or a source read since then.',
  ],
  'copy-from-future': ({ at }) => [
    `The archived copy is dated ${at}, a day that is still to come.`,
    'Write the day on which the copy was made; the archive shows it.',
  ],
  'folder-of-other-day': ({ day, field, date }) => [
    `The folder is named after ${day}, and “${field}” is ${date}.`,
    `Write ${day} if that is right; else rename the folder, with a redirect if readers have seen the record.`,
  ],
  'folder-of-other-year': ({ year, field, date }) => [
    `The record is in the folder of ${year}, and “${field}” is ${date}.`,
    `Correct the date, or move the folder into ${date.slice(0, 4)}/; its address stays.`,
  ],
  'missing-file': ({ name, files }) => [
    `There is no file “${name}” in this folder.`,
    files.length > 0 ? `Put it here, or name one of: ${files.join(', ')}.` : 'Put it into the folder of the record.',
  ],
  'file-with-macros': ({ extension, modern }) => [
    `A .${extension} file may carry macros, which are programs, and is not published.`,
    `Save it as .${modern} or PDF, and name that.`,
  ],
  'file-with-program': ({ extension }) => [
    `A .${extension} file may be or hold a program, and is not published.`,
    extension === 'svg' ? 'Save the drawing as PNG or PDF, and name that.' : 'Save it as PDF, or link to its page.',
  ],
  'unknown-file-kind': ({ extension, kinds }) => [
    `A .${extension} file is not one of the kinds that are published.`,
    `Save it as one of: ${kinds.join(', ')}.`,
  ],
  'large-file': ({ bytes }) => [
    `The file has ${(bytes / 1e6).toFixed(1)} MB, and 5 MB is much over a slow line.`,
    'Make it smaller, or link to the place where it is kept.',
  ],
  'heavy-picture': ({ bytes }) => [
    `The picture has ${(bytes / 1e6).toFixed(1)} MB, and over a slow line a page waits long for more than 2 MB.`,
    'Make it smaller: npm run check -- --fix does it.',
  ],
  'unnamed-file': () => [
    'Nothing names this file, so it is not published.',
    'Name it under “attachments” or in the text, or remove it.',
  ],
  'unreadable-picture': () => [
    'The file cannot be read as a picture: it is damaged, cut short, or of another kind than its name says.',
    'Open it in a picture program and save it again as JPEG, PNG or WebP.',
  ],
  'too-many-pixels': ({ width, height, most }) => [
    `The picture has ${numberText(width, 'en')} × ${numberText(height, 'en')} pixels; ${numberText(most / 1e6, 'en')} million are the most.`,
    'Make it smaller in a picture program: 4,000 pixels on its longer side are enough for any screen.',
  ],
  'picture-with-position': () => [
    'The picture says in its metadata where it was taken.',
    'Remove the position from it before you commit: npm run check -- --fix does it; what is committed stays in the history.',
  ],
  'missing-source': ({ isDraft }) => [
    `A source is missing${isDraft ? '; publishing will need it' : ''}.`,
    'List at least one under “sources”.',
  ],
  'silent-edit': ({ changed, facts, texts, id, today, isUpdate }) => [
    `Readers have seen this record, and no new note in “changes” says that this changed: ${listText(changed.map(changedPart), 'en')}.`,
    `Add to ${facts} under changes: - { id: ${id}, at: ${today}, kind: ${isUpdate ? 'update' : 'correction'} } and to ${listText(texts, 'en')} under changes: “${id}: What was changed.” The kind is correction, clarification or update; editorial for a typing error.`,
  ],
  'changed-number': ({ before, after }) => [
    `Readers know this record as ${before}, and it says ${after} now.`,
    `Write number: ${before} again.`,
  ],
  'vanished-record': ({ id, number, today, renamedTo }) => [
    `Readers have seen “${id}”, and its addresses lead nowhere now.`,
    renamedTo
      ? `Add to redirects.yaml: - { from: ${id}, to: ${renamedTo} }.`
      : `If it was renamed, add to redirects.yaml: - { from: ${id}, to: <the new name> }. If it was removed, put the file back with number: ${number}, ${tombstone(today)}.`,
  ],
  'back-to-draft': ({ today }) => [
    'Readers have seen this record, and as a draft it would vanish without a word.',
    `Write status: published, or remove it openly: ${tombstone(today)}.`,
  ],
};
