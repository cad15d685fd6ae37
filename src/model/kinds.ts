/** The three kinds of record, in the order in which lists offer them. */
export const recordKinds = ['meeting', 'campaign', 'funding-call'] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The kinds of reference entry that records point to. */
export const referenceKinds = ['organisation', 'person', 'topic', 'programme', 'document', 'place', 'term'] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

/** Every kind of thing that has an id of its own. */
export type Kind = RecordKind | ReferenceKind;

/** Where the records of a kind live in a content folder, and how their reference numbers begin. */
export const recordHomes: Record<RecordKind, { folder: string; facts: string; prefix: string }> = {
  meeting: { folder: 'meetings', facts: 'meeting.yaml', prefix: 'MR' },
  campaign: { folder: 'campaigns', facts: 'campaign.yaml', prefix: 'CP' },
  'funding-call': { folder: 'funding-calls', facts: 'funding-call.yaml', prefix: 'FC' },
};

/** The file that holds all reference entries of a kind, each under its id. */
export const referenceFiles: Record<ReferenceKind, string> = {
  organisation: 'organisations.yaml',
  person: 'people.yaml',
  topic: 'topics.yaml',
  programme: 'programmes.yaml',
  document: 'documents.yaml',
  place: 'places.yaml',
  term: 'glossary.yaml',
};

export function isRecordKind(kind: Kind): kind is RecordKind {
  return (recordKinds as readonly Kind[]).includes(kind);
}
