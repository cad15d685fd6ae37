import { z } from 'zod';
import { locales } from '../language/locales.ts';
import { parseReferenceNumber } from '../site/reference-number.ts';
import { fileName, language, webAddress } from './address.ts';
import { archivedCopy, copyOfAddress } from './archived-copy.ts';
import { bilingual } from './bilingual.ts';
import { id, ids } from './ids.ts';
import { homeZone } from './instant.ts';
import { type RecordKind, recordHomes } from './kinds.ts';
import { homeDayOrTime } from './local-time.ts';
import { day, partialDate } from './partial-date.ts';
import { figure } from './quantity.ts';
import { refused } from './refusal.ts';
import { type Relation, relationsIn } from './relations.ts';
import { source } from './source.ts';

/** Kinds of change after publication; an editorial one corrects a typing error and leaves the meaning. */
export const changeKinds = ['correction', 'clarification', 'update', 'editorial'] as const;

const change = z.strictObject({
  id: id.describe('The id of the change; each text describes it in a sentence under this id.'),
  at: homeDayOrTime.describe('When the change was made.'),
  kind: z.enum(changeKinds).describe('The kind of change.'),
  earlier: z
    .enum(['withheld'])
    .optional()
    .describe(
      'withheld: what the record said before this change is no longer shown, for example because it named somebody.',
    ),
});

/** A file that belongs to the record: in its own folder, or at an address. The texts give its label. */
const attachment = z
  .strictObject({
    id: id.describe('The id of the attachment; each text gives its label under this id.'),
    file: fileName.optional().describe('The name of the file in the record’s folder.'),
    url: webAddress.optional().describe('The address of the file, if it is kept elsewhere.'),
    language: language.optional().describe('The language of the file.'),
    archived: archivedCopy,
  })
  .refine(copyOfAddress.check, copyOfAddress.refusal)
  .refine((value) => (value.file === undefined) !== (value.url === undefined), refused({ code: 'file-or-url' }));

/** A value that a source gave before it was changed. */
const formerValue = z.strictObject({
  field: z.enum(['start', 'end']).describe('The field that had the value.'),
  value: partialDate.describe('The value it had.'),
  source: id.describe('The source of this record that gave it.'),
});

const number = (kind: RecordKind) => {
  const { prefix } = recordHomes[kind];
  return z
    .string()
    .refine(
      (text) => parseReferenceNumber(text)?.prefix === prefix,
      refused({ code: 'not-a-reference-number', prefix }),
    )
    .meta({ pattern: `^${prefix}-\\d{4}-\\d{3,}$` });
};

const firstPublished = homeDayOrTime
  .optional()
  .describe(`Day or local time (${homeZone}) from which the record is shown; one in the future schedules it.`);

/** What every record begins with. The order of all fields is that in which records are written. */
export const identityFields = (kind: RecordKind) => ({
  number: number(kind).describe('The permanent reference number, which is never changed and never used again.'),
  status: z
    .enum(['draft', 'published'])
    .describe(
      'draft: shown only in the preview. published: shown to readers. removed: only the number, the day and the reason are left.',
    ),
  'first-published': firstPublished,
  original: z.enum(locales).describe('The language of the original text; the other text is its translation.'),
  translation: z
    .enum(['pending'])
    .optional()
    .describe(
      'pending: the translation is not written yet, and its page says so. Delete the field once the translation is there.',
    ),
});

/** What every record may name. */
export const namingFields = {
  mentioned: ids.describe(
    'Organisations, by id, that a source names without stating that they took part; they do not count as participants.',
  ),
  groups: ids.describe('The ids of participants that are not organisations; each text describes them under their ids.'),
  related: ids.describe('Other records and entries that are related to it, by id; the pages of both show it.'),
  topics: ids.describe('The topics of the record, by id.'),
};

/** What every record ends with. */
export const evidenceFields = {
  figures: z.array(figure).default([]).describe('Figures that sources give.'),
  sources: z.array(source).default([]).describe('Where the facts were read; a published record has at least one.'),
  attachments: z.array(attachment).default([]).describe('Files that belong to the record.'),
  changes: z.array(change).default([]).describe('Changes after publication, oldest first.'),
};

/** The fields that give a thing its time. */
export const periodFields = {
  start: partialDate.optional().describe('The first day, month or year; left out if no source gives one.'),
  'start-basis': z
    .enum(['inferred'])
    .optional()
    .describe('inferred: no source states the start in full; each text explains in a sentence how it is known.'),
  was: z.array(formerValue).default([]).describe('Former values of the start or end, as sources gave them.'),
};

/** All that is left of a removed record: its number, and why it is gone. */
export const tombstoneSchema = (kind: RecordKind) =>
  z.strictObject({
    number: number(kind).describe('The permanent reference number of the removed record.'),
    status: z.literal('removed').describe('removed: the address remains, and its page says so.'),
    'first-published': firstPublished,
    removed: z
      .strictObject({
        at: day.describe('The date of removal.'),
        reason: bilingual.describe('Why it was removed, in both languages.'),
        title: bilingual
          .optional()
          .describe('The title that it had, in both languages; left out where the title itself has to go.'),
      })
      .describe('When and why the record was removed.'),
  });

export type Tombstone = z.infer<ReturnType<typeof tombstoneSchema>>;

/** The relations that every kind of record may declare. */
export function recordRelations(facts: { topics: string[]; related: string[]; mentioned: string[] }): Relation[] {
  return [
    ...relationsIn('topic', facts.topics, 'topics'),
    ...relationsIn('related', facts.related, 'related'),
    ...relationsIn('mentioned', facts.mentioned, 'mentioned'),
  ];
}
