import { type Locale, locales } from '../language/locales.ts';
import type { ChangedPart } from '../language/messages/diagnostics/records.ts';
import { own } from '../language/own.ts';
import type { RecordState } from './record-change.ts';

/** Something of a record that readers saw and now see differently. */
export interface Difference {
  changed: ChangedPart;
  file: string;
  path: string[];
}

/** Facts that are no statement about the thing: notes of changes, numbers, and how the record is kept. */
const keeping = ['changes', 'number', 'status', 'first-published', 'original', 'translation'];

/** Words that a command writes, and the notes of changes themselves. */
const keepingWords = ['changes', 'follows'];

/**
 * A value without spaces that only a layout gives it, its fields in one order. An archived copy of a page is left out:
 * naming one does not change what the record states.
 */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'archived')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, plain(inner)]);
}

const differs = (before: unknown, after: unknown) => JSON.stringify(plain(before)) !== JSON.stringify(plain(after));

function differingFields(before: object, after: object, apart: readonly string[]): string[] {
  const [old, now] = [before, after] as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(now ?? {}), ...Object.keys(old ?? {})])];
  return fields.filter((field) => !apart.includes(field) && differs(old?.[field], now?.[field]));
}

/** Facts without the day on which a source was read: reading it again changes nothing that it says. */
function stated({ facts }: RecordState): object {
  return { ...facts, sources: facts.sources.map(({ read: _, ...source }) => source) };
}

function differencesOfText(before: RecordState, after: RecordState, lang: Locale): Difference[] {
  const [old, now] = [before.texts[lang], after.texts[lang]];
  // A translation that comes later changes nothing that was published.
  if (!old) return [];
  const name = `${lang}.mdx`;
  if (!now) return [{ changed: { part: 'text', text: name }, file: after.file, path: [] }];
  const fields = differingFields(old.words, now.words, keepingWords);
  return [
    ...fields.map((field): Difference => {
      return { changed: { part: 'field-of-text', field, text: name }, file: now.file, path: [field] };
    }),
    ...(differs(old.body, now.body)
      ? [{ changed: { part: 'body', text: name } as const, file: now.file, path: [] }]
      : []),
  ];
}

/** What readers would see differently of a record, apart from its layout, facts first. */
export function differencesOf(before: RecordState, after: RecordState): Difference[] {
  const { file } = after;
  const replaced = Object.entries(before.attachments).filter(([name, hash]) => {
    const now = own(after.attachments, name);
    return now !== undefined && now !== hash;
  });
  return [
    ...differingFields(stated(before), stated(after), keeping).map((field): Difference => {
      return { changed: { part: 'field', field }, file, path: [field] };
    }),
    ...replaced.map(([name]): Difference => {
      return { changed: { part: 'attachment', name }, file, path: ['attachments'] };
    }),
    ...locales.flatMap((lang) => differencesOfText(before, after, lang)),
  ];
}
