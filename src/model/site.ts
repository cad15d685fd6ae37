import { z } from 'zod';
import { webAddress } from './address.ts';
import { bilingual } from './bilingual.ts';
import { id, ids } from './ids.ts';
import { day, partialDate } from './partial-date.ts';
import { textOf } from './refusal.ts';

const helpline = z.strictObject({
  id: id.describe('Names the helpline.'),
  name: bilingual.describe('What it is called, in both languages.'),
  number: textOf(/^[+0-9][0-9 ]+$/, { code: 'not-a-phone-number' }).describe('The number as it is dialled.'),
  emergency: z
    .boolean()
    .default(false)
    .describe('true for the number to call in danger to life, such as 112; it is shown first and largest.'),
  hours: bilingual.optional().describe('When it answers, only where a source states it.'),
  languages: z
    .array(z.string())
    .default([])
    .describe('The languages in which it answers, only where a source states them.'),
  'published-by': bilingual.describe('Who published the number.'),
  published: partialDate.optional().describe('When it was published there.'),
  sources: z.array(webAddress).default([]).describe('The pages on which it was read.'),
  checked: z
    .strictObject({ by: z.string().describe('Who rang.'), on: day.describe('When.') })
    .optional()
    .describe('Filled by a person who rang the number; without it nothing is said to be checked.'),
});

/** What takes the place of a contact that is known to be missing. */
const noContact = 'none';

const contactPattern = new RegExp(String.raw`^(${noContact}|(https?://|mailto:)?\S+[.@]\S+)$`);

const contact = textOf(contactPattern, { code: 'not-a-contact' }).optional();

const contacts = z.strictObject({
  corrections: contact.describe('Mail or web address for mistakes and requests for removal; none where there is none.'),
  security: contact.describe('Mail or web address for security problems (RFC 9116, 2.5.3); none where there is none.'),
});

/** Words that are asked for, each with those of the record (ISO 25964-1: a non-preferred and a preferred term). */
const synonyms = (language: string) =>
  z
    .record(textOf(/^[\p{L}-]+$/u, { code: 'not-a-word' }), z.string().trim().min(1))
    .default({})
    .describe(`Each ${language} word, and what stands in the record for it.`);

/** What the site says of itself on every page. */
export const siteSchema = z.strictObject({
  name: bilingual.describe('The name of the site.'),
  description: bilingual.describe('What the site is, in one line.'),
  publisher: bilingual.optional().describe('Who publishes it.'),
  independence: bilingual.optional().describe('The sentence that says whose site it is, and whose it is not.'),
  contacts: contacts
    .default({})
    .describe('How to reach the editors. A missing one leaves out the sentence that needs it.'),
  licence: z
    .strictObject({ name: z.string().describe('Its short name.'), url: webAddress.describe('Its text.') })
    .optional()
    .describe('The licence of the content.'),
  reach: day.optional().describe('The day up to which sources were read.'),
  helplines: z
    .array(helpline)
    .default([])
    .describe('Where people find help, in the order in which they are shown; the emergency number always first.'),
  exit: webAddress.optional().describe('Where the quick exit leads: a harmless, well-known page.'),
  funders: ids.describe('Programmes whose own pages are named when no call is known to be open.'),
  synonyms: z
    .strictObject({ en: synonyms('English'), hu: synonyms('Hungarian') })
    .default({ en: {}, hu: {} })
    .describe('Words that readers use and the record does not: the search asks what stands in the record instead.'),
  repository: webAddress.optional().describe('Where the content is kept.'),
});

export type Site = z.infer<typeof siteSchema>;

/** A contact as an address to link to; undefined where there is none. */
export function contactAddress(site: Site | undefined, purpose: keyof Site['contacts']): string | undefined {
  const contact = site?.contacts[purpose];
  if (!contact || contact === noContact) return undefined;
  return /^(https?|mailto):/.test(contact) ? contact : `mailto:${contact}`;
}
