import { z } from 'zod';
import { locales } from '../language/locales.ts';
import { parseReferenceNumber } from '../site/reference-number.ts';
import { fileName, language, webAddress } from './address.ts';
import { bilingual } from './bilingual.ts';
import { id, ids } from './ids.ts';
import { homeZone } from './instant.ts';
import { type RecordKind, recordHomes } from './kinds.ts';
import { day, dayOrTime, partialDate } from './partial-date.ts';
import { figure } from './quantity.ts';
import { refused } from './refusal.ts';
import { type Relation, relationsIn } from './relations.ts';
import { source } from './source.ts';

/** Kinds of change after publication; an editorial one corrects a typing error and leaves the meaning. */
export const changeKinds = ['correction', 'clarification', 'update', 'editorial'] as const;

const change = z.strictObject({
  id: id.describe('Names the change; a sentence about it stands in the words under the same id.'),
  at: dayOrTime.describe('When it was made.'),
  kind: z.enum(changeKinds).describe('What kind of change it was.'),
});

/** A file that belongs to the record: in its own folder, or at an address. Its label stands in the words. */
const attachment = z
  .strictObject({
    id: id.describe('Names the attachment; its label stands in the words under the same id.'),
    file: fileName.optional().describe('The file in the record’s folder.'),
    url: webAddress.optional().describe('The address, where the file lives elsewhere.'),
    language: language.optional().describe('The language it is written in.'),
  })
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

const firstPublished = dayOrTime
  .optional()
  .describe(`Day or local time (${homeZone}) from which the record shows here; a future one schedules it.`);

/** What every record begins with. The order of all fields is that in which records are written. */
export const identityFields = (kind: RecordKind) => ({
  number: number(kind).describe('The permanent reference number; never changed, never used again.'),
  status: z
    .enum(['draft', 'published'])
    .describe('draft: seen in the editor’s preview only. published: shown. removed: leaves a tombstone.'),
  'first-published': firstPublished,
  original: z.enum(locales).describe('The language written first; the other text follows it.'),
  translation: z
    .enum(['pending'])
    .optional()
    .describe('pending: the other language is not written yet, and its page says so; removed once it is.'),
});

/** What every record may name. */
export const namingFields = {
  mentioned: ids.describe('Organisations a source names without saying that they took part; never counted.'),
  groups: ids.describe('Participants that are no organisation; their wording stands in the words.'),
  related: ids.describe('Other records and entries that belong to it, by id; the relation shows on both.'),
  topics: ids.describe('What it is about, by ids of topics.'),
};

/** What every record ends with. */
export const evidenceFields = {
  figures: z.array(figure).default([]).describe('Numbers that sources give.'),
  sources: z.array(source).default([]).describe('Where the facts were read; at least one to publish.'),
  attachments: z.array(attachment).default([]).describe('Files that belong to the record.'),
  changes: z.array(change).default([]).describe('What was changed after publication, oldest first.'),
};

/** The fields that give a thing its time. */
export const periodFields = {
  start: partialDate.optional().describe('The first day, month or year; left out where no source gives one.'),
  'start-basis': z
    .enum(['inferred'])
    .optional()
    .describe('inferred: no source states the start in full; a sentence in the words says how it is known.'),
  was: z.array(formerValue).default([]).describe('Values that a source gave before they were changed.'),
};

/** All that is left of a removed record: its number, and why it is gone. */
export const tombstoneSchema = (kind: RecordKind) =>
  z.strictObject({
    number: number(kind).describe('The permanent reference number of the removed record.'),
    status: z.literal('removed').describe('removed: the address stays and says so.'),
    'first-published': firstPublished,
    removed: z
      .strictObject({
        at: day.describe('The day of removal.'),
        reason: bilingual.describe('Why it was removed, in both languages.'),
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
