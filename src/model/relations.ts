import type { Kind } from './kinds.ts';

/** What one record or entry is to another. Read from the side that declares it. */
export const relationTypes = [
  'organiser',
  'forum',
  'partner',
  'participant',
  'mentioned',
  'official',
  'presenter',
  'beneficiary',
  'manager',
  'publisher',
  'office',
  'topic',
  'programme',
  'document',
  'place',
  'part-of',
  'related',
] as const;

export type RelationType = (typeof relationTypes)[number];

/** Kinds that may be at the other end. */
const anyKind: readonly Kind[] = [
  'meeting',
  'campaign',
  'funding-call',
  'organisation',
  'person',
  'programme',
  'document',
  'topic',
  'place',
];

const endsOf: Record<Exclude<RelationType, 'part-of'>, readonly Kind[]> = {
  organiser: ['organisation'],
  forum: ['organisation'],
  partner: ['organisation'],
  participant: ['organisation'],
  mentioned: ['organisation'],
  official: ['person'],
  presenter: ['person', 'organisation'],
  beneficiary: ['organisation'],
  manager: ['organisation'],
  publisher: ['organisation'],
  office: ['organisation'],
  topic: ['topic'],
  programme: ['programme'],
  document: ['document'],
  place: ['place'],
  related: anyKind,
};

/** One id that a record or entry names: what it is to it, and the field that names it. */
export interface Relation {
  type: RelationType;
  id: string;
  path: (string | number)[];
}

/** The kinds of thing that a relation may lead to from a thing of some kind; a part is of the kind of its whole. */
export function kindsAt(type: RelationType, from: Kind): readonly Kind[] {
  return type === 'part-of' ? [from] : endsOf[type];
}

/** The relations that a list of ids declares. */
export function relationsIn(type: RelationType, ids: readonly string[], ...path: (string | number)[]): Relation[] {
  return ids.map((id, index) => ({ type, id, path: [...path, index] }));
}

/** The relation that a single field declares; none where the field is absent. */
export function relationIn(type: RelationType, id: string | undefined, ...path: (string | number)[]): Relation[] {
  return id === undefined ? [] : [{ type, id, path }];
}
