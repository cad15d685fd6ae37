import type { Readable, Writable } from 'node:stream';
import { autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { ArchiveEntry } from '../../archive/archive.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { callTypes } from '../../model/funding-call.ts';
import { type RecordKind, type ReferenceKind, recordKinds } from '../../model/kinds.ts';
import { meetingTypes } from '../../model/meeting.ts';
import { choicesOf, matches } from './choices.ts';
import { dateFlaw, isForum } from './judge-wish.ts';
import type { Asked } from './options.ts';
import { sayingsIn } from './sayings.ts';
import type { Wish } from './wish.ts';

/** Where questions are asked and answered. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Somebody ended the questions: Ctrl+C or Escape. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** @throws Cancelled where the question was left without an answer */
export async function answered<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await answer;
  if (isCancel(value)) throw new Cancelled();
  return value as Exclude<T, symbol>;
}

/** Asks for what the command line does not give, in the language of the editor, and returns the wish with the answers. */
export async function ask({ wish: given, lang }: Asked, entries: readonly ArchiveEntry[], at: Terminal): Promise<Wish> {
  const say = sayingsIn(lang);
  const m = messagesIn(lang);

  const oneOf = async <T extends string>(
    message: string,
    labels: Record<T, string>,
    values: readonly T[],
    initial?: T,
  ): Promise<T> => {
    const options = values.map((value) => ({ value: value as string, label: labels[value] }));
    const answer = await answered(select({ message, options, ...(initial && { initialValue: initial }), ...at }));
    return answer as T;
  };

  const someOf = async (message: string, kind: ReferenceKind, fits?: (entry: ArchiveEntry) => boolean) => {
    const choices = new Map(choicesOf(entries, kind, lang, fits).map((choice) => [choice.id, choice]));
    if (choices.size === 0) return [];
    return answered(
      autocompleteMultiselect({
        message,
        placeholder: say.search,
        maxItems: 8,
        options: [...choices.values()].map(({ id, label, hint }) => ({ value: id, label, ...(hint && { hint }) })),
        filter: (typed, { value }) => {
          const choice = choices.get(value);
          return choice !== undefined && matches(typed, choice);
        },
        ...at,
      }),
    );
  };

  const written = async (message: string, flaw: (value: string) => string | undefined) => {
    const answer = await answered(text({ message, validate: (value) => flaw((value ?? '').trim()), ...at }));
    return (answer ?? '').trim();
  };

  const needed = (value: string) => (value === '' ? say.needed : undefined);
  const kind: RecordKind = given.kind ?? (await oneOf(say.kind, say.kinds, recordKinds));
  const wish: Wish = { ...given, kind, titles: { ...given.titles } };
  if (wish.date === undefined) {
    const date = await written(say.date[kind], (value) =>
      value === '' ? (kind === 'meeting' ? say.needed : undefined) : dateFlaw(value),
    );
    if (date) wish.date = date;
  }
  if (wish.type === undefined && kind === 'meeting') wish.type = await oneOf(say.type, m.meetingType, meetingTypes);
  if (wish.type === undefined && kind === 'funding-call') wish.type = await oneOf(say.type, m.callType, callTypes);
  if (kind === 'meeting' && wish.forums.length === 0 && wish.type === 'session') {
    wish.forums = await someOf(say.forums, 'organisation', isForum);
  }
  if (wish.organisers.length === 0) wish.organisers = await someOf(say.organisers, 'organisation');
  if (kind !== 'funding-call' && wish.officials.length === 0) wish.officials = await someOf(say.officials, 'person');
  if (wish.topics.length === 0) wish.topics = await someOf(say.topics, 'topic');
  for (const each of locales) wish.titles[each] ??= await written(say.title[each], needed);
  wish.original ??= await oneOf<Locale>(say.original, say.languages, locales, lang);
  return wish;
}
