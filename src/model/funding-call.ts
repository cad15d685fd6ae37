import { z } from 'zod';
import { language, webAddress } from './address.ts';
import { callZone } from './application-periods.ts';
import { archivedCopy } from './archived-copy.ts';
import { deadline } from './deadline.ts';
import { id, ids } from './ids.ts';
import { informationDay } from './information-day.ts';
import { clockRefusal, homeDayOrTime } from './local-time.ts';
import { day, dayOrTime, partialDate, period } from './partial-date.ts';
import { placeOnDay, relationsOn } from './presence.ts';
import { amount } from './quantity.ts';
import { evidenceFields, identityFields, namingFields, recordRelations } from './record.ts';
import { refused } from './refusal.ts';
import { type Relation, relationIn, relationsIn } from './relations.ts';

export const callTypes = ['call', 'expression-of-interest', 'award'] as const;
export const stageNames = ['consultation', 'forecast', 'open', 'amended', 'closed', 'awarded', 'withdrawn'] as const;

const percent = z
  .number()
  .refine((share) => share >= 0 && share <= 100, refused({ code: 'not-a-percentage' }))
  .meta({ minimum: 0, maximum: 100 });

const stage = z.strictObject({
  stage: z.enum(stageNames).describe('The stage of the call that the source reported.'),
  at: partialDate.describe('The date on which the source reported it.'),
  source: id.describe('The source of this record that reported it.'),
  expected: z
    .strictObject({
      opening: period.optional().describe('When the call was expected to open: 2023-H2, 2023-autumn, 2023-09.'),
      deadline: period.optional().describe('When it was expected to close.'),
    })
    .optional()
    .describe('Dates that the source gives as expected.'),
});

const clarification = z.strictObject({
  id: id.describe('The id of the clarification; each text words it under this id.'),
  at: homeDayOrTime.describe('When the funder gave it.'),
  source: id.describe('The source of this record that contains it.'),
});

const outcome = z.strictObject({
  at: partialDate.optional().describe('When the result was announced, if a source states it.'),
  source: id.describe('The source of this record that announced it.'),
  beneficiaries: ids.describe('The organisations that were awarded funding, by id.'),
  'project-code': z.string().optional().describe('The code of the awarded project, exactly as printed.'),
});

const funderPage = z.strictObject({
  url: webAddress.describe('The address of the funder’s own page, which is authoritative for the call.'),
  language: language.describe('The language of the page.'),
  read: day.describe('The date on which it was read for this record.'),
  archived: archivedCopy,
});

const contact = z.strictObject({
  organisation: id.optional().describe('The organisation that answers questions, by id.'),
  email: z.email().optional().describe('Its public e-mail address for questions.'),
  phone: z.string().optional().describe('Its public telephone number.'),
  url: webAddress.optional().describe('Its page for questions.'),
});

/** A call for proposals, from announcement to outcome. Its status is computed from these facts, never written. */
export const fundingCallSchema = z
  .strictObject({
    ...identityFields('funding-call'),
    type: z
      .enum(callTypes)
      .describe('A call for proposals, a call for expressions of interest, or an awarded project.'),
    organisers: ids.describe('The organisations that announce it, by id.'),
    partners: ids.describe('The organisations that carry out an awarded project with the beneficiaries, by id.'),
    programme: id.optional().describe('The programme that funds it, by id.'),
    code: z.string().optional().describe('The code of the call, exactly as printed.'),
    stages: z.array(stage).default([]).describe('Stages of the call as sources reported them, oldest first.'),
    opening: dayOrTime
      .optional()
      .describe('When applications open, according to the funder, in the time zone of the last deadline.'),
    deadlines: z.array(deadline).default([]).describe('The deadlines for applications, questions and registration.'),
    continuous: z
      .strictObject({ source: id.describe('The source of this record that says so.') })
      .optional()
      .describe('Applications are accepted at any time: there is no deadline for them. Left out if no source says so.'),
    'information-days': z
      .array(informationDay)
      .default([])
      .describe('Meetings at which the funder explains the call and answers questions.'),
    amounts: z.array(amount).default([]).describe('Sums of money, each as one source stated it on one day.'),
    'funding-rate': percent.optional().describe('The share that the programme pays, in per cent.'),
    'own-contribution': percent.optional().describe('The share that the applicant pays, in per cent.'),
    'national-share': percent.optional().describe('The share that the state adds, in per cent.'),
    eligible: ids.describe(
      'The ids of groups that may apply, if a source states them; each text words them under their ids.',
    ),
    places: z.array(placeOnDay).default([]).describe('Where the project may take place, by id.'),
    'funder-page': funderPage.optional().describe('The funder’s own page, which explains where and how to apply.'),
    documents: ids.describe('Documents of the call, by id.'),
    contact: contact.optional().describe('Who answers questions, if a source states it.'),
    clarifications: z
      .array(clarification)
      .default([])
      .describe('Answers that the funder gave after the call had opened.'),
    outcome: outcome.optional().describe('The result of the call.'),
    start: partialDate.optional().describe('For an award: when the project began.'),
    end: partialDate.optional().describe('For an award: when the project ended, or is to end.'),
    duration: z
      .number()
      .int()
      .refine((months) => months > 0, refused({ code: 'not-a-month-count' }))
      .meta({ exclusiveMinimum: 0 })
      .optional()
      .describe('How long the project runs, in months.'),
    ...namingFields,
    ...evidenceFields,
  })
  .superRefine(({ opening, deadlines, continuous }, context) => {
    const refusal = opening && clockRefusal(opening, callZone({ deadlines, continuous }));
    if (refusal) context.addIssue({ code: 'custom', params: { ...refusal }, path: ['opening'], input: opening });
  });

export type FundingCall = z.infer<typeof fundingCallSchema>;

/** Everything a funding call names by id. */
export function fundingCallRelations(facts: FundingCall): Relation[] {
  return [
    ...relationsIn('organiser', facts.organisers, 'organisers'),
    ...relationsIn('partner', facts.partners, 'partners'),
    ...relationIn('programme', facts.programme, 'programme'),
    ...relationsIn('beneficiary', facts.outcome?.beneficiaries ?? [], 'outcome', 'beneficiaries'),
    ...relationsIn('document', facts.documents, 'documents'),
    ...relationsOn('place', facts.places, 'place', 'places'),
    ...facts['information-days'].flatMap(({ place }, index) =>
      relationIn('place', place, 'information-days', index, 'place'),
    ),
    ...relationIn('mentioned', facts.contact?.organisation, 'contact', 'organisation'),
    ...recordRelations(facts),
  ];
}
