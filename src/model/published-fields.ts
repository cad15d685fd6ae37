import { z } from 'zod';
import { locales } from '../language/locales.ts';
import { referenceKinds } from './kinds.ts';
import { recordLineSchema } from './record-line.ts';

/**
 * The version of everything under `/data/`. The second figure rises when something is added, the first when something
 * that was there is gone or means something else; the files of the version before then stay at their addresses.
 */
export const dataVersion = '1.3';

/** What is published in the formats of other systems: CommonGrants, 360Giving, Popolo. */
export type Exchange = 'opportunities' | 'grants' | 'popolo';

const { number, kind, id, published, modified, date, dateBasis, status, statusUntil, deadline, relations } =
  recordLineSchema.shape;

const inBoth = (sentence: string) =>
  z.strictObject({
    en: z.string().describe(`${sentence} in English.`),
    hu: z.string().describe(`${sentence} in Hungarian.`),
  });

const nameInBoth = z.strictObject({
  en: z.string().nullable().describe('The English name; null where none is known.'),
  hu: z.string().nullable().describe('The Hungarian name; null where none is known.'),
});

const versionFile = z.strictObject({
  path: z.string().describe('The path of the file from the top of the repository.'),
  sha256: z.string().describe('The SHA-256 of the file in that commit, in hex digits.'),
});

/** The version of a record that is published, for everyone who wants to check it against the repository. */
const recordVersionSchema = z
  .strictObject({
    commit: z.string().describe('The commit that published the version.'),
    published: z.string().describe('When it was published (ISO 8601, UTC).'),
    count: z.number().describe('How many versions of the record have been published.'),
    committed: z.boolean().describe('false where what is published here has not been committed yet.'),
    files: z.array(versionFile).describe('The files of the version; git show COMMIT:PATH prints one.'),
    urls: inBoth('The address of the page with all versions')
      .nullable()
      .describe('The pages that list all versions; null where there is only one.'),
  })
  .nullable()
  .describe('The version of the record that is published; null where the history of the content is not known.');

/** What is published of a record beside its facts and texts: worked out from them when the site is built. */
export const recordHeadSchema = z.strictObject({
  number,
  kind,
  id,
  urls: inBoth('The address of the page').describe('The pages of the record.'),
  published,
  modified,
  date,
  dateBasis,
  translation: z
    .strictObject({
      lang: z.enum(locales).describe('The language of the translation.'),
      state: z
        .enum(['fresh', 'stale', 'missing', 'not-compared'])
        .describe('Whether it is up to date with the original.'),
    })
    .describe('The translation of the original text.'),
  status,
  statusUntil,
  deadline,
  relations: z
    .array(relations.element.extend({ name: nameInBoth.describe('What it is called.') }))
    .describe('Everything that the facts name by id, in their order.'),
  version: recordVersionSchema,
});

export type RecordVersionFields = z.infer<typeof recordVersionSchema>;

export type RecordHeadFields = z.infer<typeof recordHeadSchema>;

/** What is published of a reference entry beside its facts. */
export const entryHeadSchema = z.strictObject({
  kind: z.enum(referenceKinds).describe('The kind of entry.'),
  id: z.string().describe('The name by which records and entries name it.'),
  name: nameInBoth.describe('What it is called.'),
  urls: inBoth('The address of the page').nullable().describe('The pages of the entry; null where it has none.'),
});

export type EntryHeadFields = z.infer<typeof entryHeadSchema>;

/** The columns that the table of a kind of record has beside facts and words. */
export const recordColumnsSchema = z.strictObject({
  lang: z
    .enum(locales)
    .describe('The language of the row; if the record has no text in the language of the table, the other language.'),
  page: z.string().describe('The address of the page in the language of the table.'),
  'date-basis': dateBasis,
  'status-until': statusUntil,
  deadline: z.string().describe('The last deadline for applications, in local time; empty where there is none.'),
  'deadline-zone': z.string().describe('The time zone of that deadline.'),
  'deadline-utc': z.string().describe('The instant of that deadline in UTC.'),
  'start-basis.text': z.string().describe('How the start is known, in words.'),
});

/** The columns that the table of a kind of entry has beside facts. */
export const entryColumnsSchema = z.strictObject({
  called: z.string().describe('The name in the language of the table; the other one where only that is known.'),
  page: z.string().describe('The address of the page in the language of the table.'),
});

/** An organisation in a role at a meeting: a line of the table that joins the two. */
export const attendanceLineSchema = z.strictObject({
  number: z.string().describe('The reference number of the meeting.'),
  meeting: z.string().describe('The meeting, by id.'),
  year: z.string().describe('The year of the date; empty where no source has a date.'),
  date: z.string().describe('The date under which lists show the meeting; empty where no source has one.'),
  'date-basis': dateBasis,
  type: z.string().describe('The kind of meeting.'),
  state: z
    .string()
    .describe('Whether it was planned, held, cancelled or postponed; empty where it is taken as reported.'),
  organisation: z.string().describe('The organisation, by id.'),
  'organisation-en': z.string().describe('Its English name; the Hungarian one where only that is known.'),
  'organisation-hu': z.string().describe('Its Hungarian name; the English one where only that is known.'),
  'organisation-kind': z.string().describe('What the organisation is.'),
  role: z.string().describe('Its role: participant if a source says that it took part, mentioned if it is only named.'),
  day: z.string().describe('The day on which it took part or met, if it was only one; empty if no source says so.'),
  'title-en': z.string().describe('The English title of the meeting; the Hungarian one where only that is written.'),
  'title-hu': z.string().describe('The Hungarian title of the meeting; the English one where only that is written.'),
  'page-en': z.string().describe('The English page of the meeting.'),
  'page-hu': z.string().describe('The Hungarian page of the meeting.'),
  sources: z.string().describe('The addresses of the sources of the meeting.'),
});

export type AttendanceLine = z.infer<typeof attendanceLineSchema>;
