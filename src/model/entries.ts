import type { z } from 'zod';
import { type Campaign, campaignRelations, campaignSchema } from './campaign.ts';
import { type Document, documentRelations, documentSchema } from './document.ts';
import { type FundingCall, fundingCallRelations, fundingCallSchema } from './funding-call.ts';
import type { Kind, RecordKind } from './kinds.ts';
import { type Meeting, meetingRelations, meetingSchema } from './meeting.ts';
import { type Organisation, organisationRelations, organisationSchema } from './organisation.ts';
import { type Person, personRelations, personSchema } from './person.ts';
import { type Place, placeRelations, placeSchema } from './place.ts';
import { type Programme, programmeRelations, programmeSchema } from './programme.ts';
import type { Relation } from './relations.ts';
import { type Term, termSchema } from './term.ts';
import { type Topic, topicSchema } from './topic.ts';
import { type Validation, validate } from './validate.ts';

/** The facts of each kind of thing. */
export interface FactsOf {
  meeting: Meeting;
  campaign: Campaign;
  'funding-call': FundingCall;
  organisation: Organisation;
  person: Person;
  topic: Topic;
  programme: Programme;
  document: Document;
  place: Place;
  term: Term;
}

/** The facts of a published or drafted record of any kind. */
export type RecordFacts = FactsOf[RecordKind];

/** The schema of each kind of thing: of the fields of one record, of one entry. */
export const schemas: { [K in Kind]: z.ZodType<FactsOf[K]> } = {
  meeting: meetingSchema,
  campaign: campaignSchema,
  'funding-call': fundingCallSchema,
  organisation: organisationSchema,
  person: personSchema,
  topic: topicSchema,
  programme: programmeSchema,
  document: documentSchema,
  place: placeSchema,
  term: termSchema,
};

const relations: { [K in Kind]: (facts: FactsOf[K]) => Relation[] } = {
  meeting: meetingRelations,
  campaign: campaignRelations,
  'funding-call': fundingCallRelations,
  organisation: organisationRelations,
  person: personRelations,
  topic: () => [],
  programme: programmeRelations,
  document: documentRelations,
  place: placeRelations,
  term: () => [],
};

const known = new WeakMap<FactsOf[Kind], readonly Relation[]>();

/** Everything a thing names by id, with the field that names it; worked out once for the same facts. */
export function relationsOf<K extends Kind>(kind: K, facts: FactsOf[K]): readonly Relation[] {
  return known.getOrInsertComputed(facts, () => relations[kind](facts));
}

/** Holds the facts of a thing against the schema of its kind. */
export function validateFacts<K extends Kind>(kind: K, facts: unknown): Validation<FactsOf[K]> {
  return validate(schemas[kind] as z.ZodType<FactsOf[K]>, facts);
}
