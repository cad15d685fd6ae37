import { z } from 'zod';
import { id } from './ids.ts';
import { day } from './partial-date.ts';
import { unionRefusals } from './refusal.ts';
import type { Relation, RelationType } from './relations.ts';

/** What an official did there. */
const officialRoles = ['chair', 'host', 'presenter', 'speaker', 'participant', 'video-message'] as const;

/** A person in public office, with the offices held on that day or before. */
export const official = z.strictObject({
  person: id.describe('The person, by id.'),
  offices: z
    .array(id)
    .min(1)
    .describe('The offices held at the time, by the ids they have in the entry of the person.'),
  former: z.array(id).default([]).describe('Which of these offices the person had left by then.'),
  role: z.enum(officialRoles).optional().describe('What the person did there, if a source states it.'),
});

const dayMeanings = {
  forum: 'The day on which the forum met.',
  place: 'The day on which it took place there.',
  organisation: 'The day on which the organisation took part.',
};

const entry = <Key extends keyof typeof dayMeanings>(key: Key) => {
  const fields = {
    [key]: id.describe(`The ${key}, by id.`),
    day: day.describe(dayMeanings[key]),
  };
  return z.strictObject(fields as Record<Key, typeof id> & { day: typeof day });
};

const onDay = <Key extends keyof typeof dayMeanings>(key: Key) =>
  z.union([id, entry(key)]).register(unionRefusals, { code: 'neither-id-nor-entry', key });

/** A forum, by id, or with the day on which it met if each had its own. */
export const forumOnDay = onDay('forum');

/** A place, by id, or with the day where the places differ. */
export const placeOnDay = onDay('place');

/** An organisation, by id, or with the day on which alone it took part. */
export const participantOnDay = onDay('organisation');

type OnDay<Key extends string> = string | (Record<Key, string> & { day: string });

/** The id in an entry that may carry a day. */
export function idOn<Key extends string>(entry: OnDay<Key>, key: Key): string {
  return typeof entry === 'string' ? entry : entry[key];
}

/** The day in an entry that may carry one. */
export function dayOn<Key extends string>(entry: OnDay<Key>): string | undefined {
  return typeof entry === 'string' ? undefined : entry.day;
}

/** The relations that a list of ids, some of them with a day, declares. */
export function relationsOn<Key extends string>(
  type: RelationType,
  entries: OnDay<Key>[],
  key: Key,
  field: string,
): Relation[] {
  return entries.map((entry, index) => ({
    type,
    id: idOn(entry, key),
    path: typeof entry === 'string' ? [field, index] : [field, index, key],
  }));
}

/** The relations that officials declare. */
export function officialRelations(officials: z.infer<typeof official>[]): Relation[] {
  return officials.flatMap(({ person }, index) => [
    { type: 'official' as const, id: person, path: ['officials', index, 'person'] },
  ]);
}
