import { z } from 'zod';
import { locales } from '../language/locales.ts';
import { callTypes } from './funding-call.ts';
import { recordKinds, referenceKinds } from './kinds.ts';
import { meetingTypes, occasionStates } from './meeting.ts';
import { moneyKinds, qualifiers } from './quantity.ts';
import { relationTypes } from './relations.ts';
import { organisationRoles, personRoles } from './roles.ts';
import { callStatuses } from './status.ts';

const text = z.string();
const textOrNull = text.nullable();
const numberOrNull = z.number().nullable();
const id = text.describe('The id of the entry.');
const name = text.describe(
  'What it is called in the language of the line; in the other language where only that is known.',
);

const named = z.strictObject({ id, name });

const organisation = z.strictObject({
  id,
  name,
  roles: z.array(z.enum(organisationRoles)).describe('Its roles, each given once.'),
});

const person = z.strictObject({
  id,
  name,
  roles: z.array(z.enum(personRoles)).describe('What the person did there, each role once.'),
});

const relation = z.strictObject({
  type: z.enum(relationTypes).describe('Its relation to the record.'),
  kind: z.enum([...recordKinds, ...referenceKinds]).describe('The kind of the entry or record that is named.'),
  id: text.describe('The id of the entry or record that is named.'),
});

const lastDeadline = z.strictObject({
  at: text.describe('The local date and time, or the day alone: the deadline is then the end of that day.'),
  zone: text.describe('The time zone of the deadline, by its IANA name.'),
  zoneStated: z.boolean().describe('Whether the source states the zone; otherwise it is assumed.'),
  utc: text.describe('The instant at which the deadline passes, in UTC.'),
});

const sum = z.strictObject({
  id: text.describe('The id of the sum; it stays the same if a later source states the sum again.'),
  label: textOrNull.describe('What the sum is for, in words; null where nothing more is known.'),
  kind: z.enum(moneyKinds).nullable().describe('What kind of sum it is; null if the sources leave that open.'),
  value: numberOrNull.describe('The number, if the source gives one.'),
  min: numberOrNull.describe('The lower end, if the source gives a range.'),
  max: numberOrNull.describe('The upper end, if the source gives a range.'),
  qualifier: z.enum(qualifiers).nullable().describe('How the source qualifies the number.'),
  currency: text.describe('The currency, by its ISO 4217 code.'),
  includes: textOrNull.describe('What the sum contains besides the money of the fund itself.'),
  at: textOrNull.describe('The date on which the source gave the sum.'),
  source: text.describe('The source that gives the sum, by its id in this line.'),
});

const lineSource = z.strictObject({
  id: text.describe('The name by which this record cites the source.'),
  url: text.describe('The address at which it was read.'),
  publisher: text.describe('Who published it, in words.'),
  publisherId: textOrNull.describe('The organisation that published it, by id; null where it has no entry.'),
  title: textOrNull.describe('The title of the source, in its own language.'),
  language: text.describe('The language of the version that was read.'),
  published: textOrNull.describe('The date of publication that the source gives itself.'),
  read: text.describe('The date on which it was read for this record.'),
  archived: z
    .strictObject({
      url: text.describe('The address of the copy, with https.'),
      at: text.describe('The date on which the copy was made.'),
    })
    .nullable()
    .describe('A copy of the page in a web archive; null where none is given.'),
});

/** A record in one language, for programs. Fields are only ever added. Dates are as precise as the sources. */
export const recordLineSchema = z.strictObject({
  number: text.describe('The permanent reference number, which is never changed and never used again.'),
  kind: z.enum(recordKinds).describe('The kind of record.'),
  id: text.describe('The name of the record, which is the last part of its address.'),
  lang: z.enum(locales).describe('The language of title, summaries, names and labels in this line.'),
  title: text.describe('What the record is called.'),
  summary: textOrNull.describe('One sentence on what happened, for lists and search results.'),
  url: text.describe('The address of the page in this language.'),
  start: textOrNull.describe(
    'Day, month or year in which it began; null where no source says. A call starts with its opening, an award with its project.',
  ),
  end: textOrNull.describe(
    'Day, month or year in which it ended; open while it goes on; null where no source says. A call ends with its last deadline for applications, an award with its project.',
  ),
  published: textOrNull.describe('When the record was first published here.'),
  modified: textOrNull.describe(
    'When its substance last changed here: by a change with a note, or by an edit of its facts without one.',
  ),
  relations: z.array(relation).describe('Everything that the facts name by id, in their order.'),
  date: textOrNull.describe('The date under which lists show the record; null where no source has one.'),
  dateBasis: z
    .enum(['stated', 'reported', 'unknown'])
    .describe('stated: a source dates the thing itself. reported: the date is that of the earliest source.'),
  original: z.enum(locales).describe('The language in which the record was written first.'),
  translation: z
    .enum(['original', 'fresh', 'stale', 'not-compared'])
    .describe('Whether this text is the original, or a translation that is up to date with it.'),
  plainSummary: textOrNull.describe('The summary in plain language.'),
  type: z
    .enum([...meetingTypes, ...callTypes])
    .nullable()
    .describe('The type of the meeting or call; null for a campaign.'),
  state: z
    .enum(occasionStates)
    .nullable()
    .describe('Whether a meeting or campaign was planned, held, cancelled or postponed, where a source says so.'),
  status: z
    .enum(callStatuses)
    .nullable()
    .describe('The status of a call at the time for which the site was built; null for other kinds.'),
  statusUntil: textOrNull.describe(
    'The instant at which the status of a call next changes with time (ISO 8601); null if it does not.',
  ),
  deadline: lastDeadline.nullable().describe('The last deadline of a call for applications.'),
  continuous: z
    .boolean()
    .nullable()
    .describe('Whether a call accepts applications at any time, without a deadline; null for other kinds.'),
  amounts: z
    .array(sum)
    .describe('Sums of money, each as one source stated it on one day; they overlap, so never add them up.'),
  organisations: z
    .array(organisation)
    .describe('The organisations that the facts name, forums included, with their roles.'),
  people: z.array(person).describe('The office holders whom the facts name, with their roles.'),
  topics: z.array(named).describe('What it is about.'),
  programmes: z.array(named).describe('The funding programmes that the facts name.'),
  documents: z.array(named).describe('The documents that the facts name.'),
  places: z.array(named).describe('Where it took place, or may take place.'),
  sources: z.array(lineSource).describe('Where the facts were read.'),
});

export type RecordLine = z.infer<typeof recordLineSchema>;
