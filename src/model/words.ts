import { z } from 'zod';
import { localePattern } from '../language/locales.ts';
import { id } from './ids.ts';
import type { RecordKind } from './kinds.ts';
import { textOf } from './refusal.ts';

/** The name of a file that holds a text of a record: `en.mdx`, `hu.md`. */
export const textFileName = new RegExp(`^(${localePattern})\\.mdx?$`);

/**
 * Lists in the facts whose entries carry a text per language, under the same field and the same id in the words.
 * `true`: every entry needs its text; `false`: an entry may have one.
 */
export const wordedLists: Record<RecordKind, Record<string, boolean>> = {
  meeting: { agenda: true, decisions: true, groups: true, figures: true, attachments: true, changes: true },
  campaign: { phases: true, materials: true, groups: true, figures: true, attachments: true, changes: true },
  'funding-call': {
    deadlines: false,
    'information-days': false,
    amounts: false,
    eligible: true,
    clarifications: true,
    groups: true,
    figures: true,
    attachments: true,
    changes: true,
  },
};

const text = z.string().trim().min(1);
const texts = z.record(id, text).default({});

const fields = {
  title: text.optional().describe('The title of the record: short, in sentence case.'),
  summary: text.optional().describe('One sentence on what happened, for lists and search results.'),
  'plain-summary': text
    .optional()
    .describe('At most 60 words in plain language, for someone who has never heard of the forums.'),
  note: text.optional().describe('What readers should know about the sources, such as a contradiction or a gap.'),
  'start-basis': text.optional().describe('How the start is known, if no source states it in full.'),
  follows: textOf(/^[0-9a-f]{12}$/, { code: 'not-a-fingerprint' })
    .optional()
    .describe('The fingerprint of the original text that this translation follows; npm run translate writes it.'),
};

type ListName =
  | 'agenda'
  | 'decisions'
  | 'figures'
  | 'groups'
  | 'attachments'
  | 'changes'
  | 'phases'
  | 'materials'
  | 'amounts'
  | 'deadlines'
  | 'information-days'
  | 'eligible'
  | 'clarifications';

/** The words of a record in one language: front matter without the body. */
export type Words = {
  title?: string;
  summary?: string;
  'plain-summary'?: string;
  note?: string;
  'start-basis'?: string;
  follows?: string;
} & Partial<Record<ListName, Record<string, string>>>;

/** The names of the fields of the words of a kind of record, in their order. */
export function wordFields(kind: RecordKind): string[] {
  return [...Object.keys(fields), ...Object.keys(wordedLists[kind])];
}

/** The schema of the words of a kind of record. */
export function wordsSchema(kind: RecordKind): z.ZodType<Words> {
  const lists = Object.keys(wordedLists[kind]).map((list) => [
    list,
    texts.describe(`The texts for “${list}” in the facts, each under its id.`),
  ]);
  return z.strictObject({ ...fields, ...Object.fromEntries(lists) }) as unknown as z.ZodType<Words>;
}

/** The words of a page of the site itself. */
export const pageWordsSchema = z.strictObject({
  title: text.describe('The title of the page.'),
  summary: text.describe('One sentence on what the page contains.'),
});

export type PageWords = z.infer<typeof pageWordsSchema>;
