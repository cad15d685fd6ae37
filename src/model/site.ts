import { z } from 'zod';
import { webAddress } from './address.ts';
import { bilingual } from './bilingual.ts';
import { id, ids } from './ids.ts';
import { day, partialDate } from './partial-date.ts';
import { textOf, unless } from './refusal.ts';

const helpline = z.strictObject({
  id: id.describe('The id of the helpline.'),
  name: bilingual.describe('The name of the helpline, in both languages.'),
  number: textOf(/^[+0-9][0-9 ]+$/, { code: 'not-a-phone-number' }).describe('The number as it is dialled.'),
  emergency: z
    .boolean()
    .default(false)
    .describe('true for the number to call when life is in danger, such as 112; it is shown first and largest.'),
  hours: bilingual.optional().describe('When calls are answered, if a source states it.'),
  languages: z
    .array(z.string())
    .default([])
    .describe('The languages in which calls are answered, if a source states them.'),
  answer: bilingual
    .optional()
    .describe('What happens when you call, if a source states it: who answers, and whether you can stay anonymous.'),
  'published-by': bilingual.describe('Who published the number.'),
  published: partialDate.optional().describe('When it was published.'),
  sources: z.array(webAddress).default([]).describe('The pages on which the number was read.'),
  checked: z
    .strictObject({ by: z.string().describe('Who called the number.'), on: day.describe('The date of the call.') })
    .optional()
    .describe('Filled in by a person who called the number; only then does the page show it as checked.'),
});

/** The value of a contact that is known not to exist. */
const noContact = 'none';

const contactPattern = new RegExp(String.raw`^(${noContact}|(https?://|mailto:)?\S+[.@]\S+)$`);

const contact = textOf(contactPattern, { code: 'not-a-contact' }).optional();

/** What readers may want to write to a site about. */
export const contactPurposes = ['corrections', 'press', 'security'] as const;

export type ContactPurpose = (typeof contactPurposes)[number];

const contacts = z.strictObject({
  corrections: contact.describe('The e-mail or web address for reporting mistakes and requesting removal, or “none”.'),
  press: contact.describe('The e-mail or web address for journalists’ questions, or “none”.'),
  security: contact.describe('The e-mail or web address for reporting security problems (RFC 9116, 2.5.3), or “none”.'),
});

/** What the ids of records in feeds and calendars begin with (RFC 4151, a tagging entity). */
const identity = z.strictObject({
  address: webAddress.describe('An address of the publisher’s own; only its host is used.'),
  since: day.describe('A day on which the address belonged to the publisher.'),
});

/** Words that readers search for, each with the words that the record uses (ISO 25964-1: a non-preferred and a preferred term). */
const synonyms = (language: string) =>
  z
    .record(textOf(/^[\p{L}-]+$/u, { code: 'not-a-word' }), z.string().trim().min(1))
    .default({})
    .describe(`Each ${language} word that readers use, with the words of the record for it.`);

/** How many phrases a language may have: each is looked for in every text. */
const mostPhrases = 300;

/** At most sixty signs: words, behind each of which an asterisk may stand, and what is between them. */
const phraseForm = /^(?=.{1,60}$)[\p{L}\p{N}\p{M}]+\*?(?:[^\p{L}\p{N}\p{M}*]+[\p{L}\p{N}\p{M}]+\*?)*$/u;

/** Phrases that texts should not have, each with what to write instead. */
const phrases = (language: string) =>
  z
    .record(textOf(phraseForm, { code: 'not-a-phrase' }), z.string().trim().min(1))
    .superRefine(
      unless(
        (listed) => Object.keys(listed).length <= mostPhrases,
        (listed) => ({ code: 'too-many-phrases', count: Object.keys(listed).length, most: mostPhrases }),
      ),
    )
    .default({})
    .describe(
      `Each ${language} phrase to avoid, with what to write instead. An asterisk behind a word stands for any ending.`,
    );

/** The facts about the site, shown on its pages. */
export const siteSchema = z.strictObject({
  name: bilingual.describe('The name of the site.'),
  description: bilingual.describe('What the site is, in one sentence.'),
  publisher: bilingual.optional().describe('Who publishes the site.'),
  independence: bilingual
    .optional()
    .describe('A sentence on who runs the site, and on whose behalf it does not speak.'),
  contacts: contacts
    .default({})
    .describe('How to reach the editors. Without a contact, pages leave out the sentence that would give it.'),
  licence: z
    .strictObject({
      name: z.string().describe('The short name of the licence.'),
      url: webAddress.describe('The address of its text.'),
    })
    .optional()
    .describe('The licence of the content.'),
  identity: identity
    .optional()
    .describe(
      'What the ids of records in feeds and calendars are made of. Set it once and never change it: the ids then stay the same when the site moves. If it is left out, they are made from the host of the site.',
    ),
  reach: day.optional().describe('The day up to which sources have been read.'),
  helplines: z
    .array(helpline)
    .default([])
    .describe('Numbers to call for help, in the order in which they are shown; emergency numbers always come first.'),
  'discreet-help': z
    .boolean()
    .default(true)
    .describe(
      'Whether the browser’s tab and history show the help page without its subject and the name of the site. Its heading stays.',
    ),
  exit: webAddress.optional().describe('The page to which the quick exit leads: a harmless, well-known one.'),
  funders: ids.describe('Programmes, by id, whose own pages are listed when no call is known to be open.'),
  synonyms: z
    .strictObject({ en: synonyms('English'), hu: synonyms('Hungarian') })
    .default({ en: {}, hu: {} })
    .describe('Words that readers use and the record does not: the search looks for the words of the record instead.'),
  phrases: z
    .strictObject({ en: phrases('English'), hu: phrases('Hungarian') })
    .default({ en: {}, hu: {} })
    .describe('Phrases that texts should not have: the check notes each, with what to write instead.'),
  repository: webAddress.optional().describe('The address of the repository that holds the content.'),
});

export type Site = z.infer<typeof siteSchema>;

/** A contact as an address to link to; undefined where there is none. */
export function contactAddress(site: Site | undefined, purpose: ContactPurpose): string | undefined {
  const contact = site?.contacts[purpose];
  if (!contact || contact === noContact) return undefined;
  return /^(https?|mailto):/.test(contact) ? contact : `mailto:${contact}`;
}

/** The contacts of which a site does not say whether they exist: neither an address nor `none`. */
export function missingContacts({ contacts }: Site): ContactPurpose[] {
  return contactPurposes.filter((purpose) => contacts[purpose] === undefined);
}
