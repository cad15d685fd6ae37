import { type Locale, locales } from '../language/locales.ts';
import type { ChangedPart } from '../language/messages/diagnostics/records.ts';
import { own } from '../language/own.ts';
import type { RecordState, TextState } from './record-change.ts';

/** Something of a record that readers saw and now see differently. */
export interface Difference {
  changed: ChangedPart;
  file: string;
  path: string[];
  /** Of a body: the line of the first paragraph that is another one. */
  line?: number | undefined;
  /** Whether something was added, and nothing that was there is gone or worded otherwise. */
  isAddition: boolean;
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

/** Whether a value has all that an earlier one had. */
function holds(now: unknown, before: unknown): boolean {
  if (before === undefined || before === null || !differs(before, now)) return true;
  if (Array.isArray(before) && Array.isArray(now))
    return before.every((one) => now.some((other) => !differs(one, other)));
  if (Array.isArray(before) || typeof before !== 'object' || typeof now !== 'object') return false;
  return Object.entries(before).every(([key, value]) => holds((now as Record<string, unknown> | null)?.[key], value));
}

const fieldHolds = (before: object, after: object, field: string) =>
  holds((after as Record<string, unknown>)[field], (before as Record<string, unknown>)[field]);

/** The paragraph of a body that readers have not seen, or the one before which something is gone. */
function bodyDifference(text: string, old: TextState, now: TextState): Difference {
  const known = new Set(old.blocks.map((block) => block.text));
  const kept = new Set(now.blocks.map((block) => block.text));
  const gone = old.blocks.findIndex((block) => !kept.has(block.text));
  const next = gone < 0 ? undefined : old.blocks.slice(gone).find((block) => kept.has(block.text));
  const changed =
    now.blocks.find((block) => !known.has(block.text)) ??
    now.blocks.find((block) => block.text === next?.text) ??
    now.blocks.at(-1);
  return { changed: { part: 'body', text }, file: now.file, path: [], line: changed?.line, isAddition: gone < 0 };
}

function differencesOfText(before: RecordState, after: RecordState, lang: Locale): Difference[] {
  const [old, now] = [before.texts[lang], after.texts[lang]];
  // A translation that comes later changes nothing that was published.
  if (!old) return [];
  const name = `${lang}.mdx`;
  if (!now) return [{ changed: { part: 'text', text: name }, file: after.file, path: [], isAddition: false }];
  const fields = differingFields(old.words, now.words, keepingWords);
  return [
    ...fields.map((field): Difference => {
      const isAddition = fieldHolds(old.words, now.words, field);
      return { changed: { part: 'field-of-text', field, text: name }, file: now.file, path: [field], isAddition };
    }),
    ...(differs(old.body, now.body) ? [bodyDifference(name, old, now)] : []),
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
      const isAddition = fieldHolds(stated(before), stated(after), field);
      return { changed: { part: 'field', field }, file, path: [field], isAddition };
    }),
    ...replaced.map(([name]): Difference => {
      return { changed: { part: 'attachment', name }, file, path: ['attachments'], isAddition: false };
    }),
    ...locales.flatMap((lang) => differencesOfText(before, after, lang)),
  ];
}
