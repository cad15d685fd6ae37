import type { Readable, Writable } from 'node:stream';
import { autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { ArchiveEntry } from '../../archive/archive.ts';
import { type Locale, locales } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { callTypes } from '../../model/funding-call.ts';
import { type RecordKind, type ReferenceKind, recordKinds } from '../../model/kinds.ts';
import { meetingTypes } from '../../model/meeting.ts';
import { dateFlaw, isForum } from './check-input.ts';
import { choicesOf, matches } from './choices.ts';
import type { NewOptions } from './options.ts';
import { promptsIn } from './prompts.ts';
import type { RecordInput } from './record-input.ts';

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

/** How the editor is asked in a terminal: for one of several values, for some of the entries of a kind, for a text. */
function questionsIn(entries: readonly ArchiveEntry[], lang: Locale, at: Terminal) {
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
        placeholder: promptsIn(lang).search,
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

  return { oneOf, someOf, written };
}

/** Asks for what the command line does not give, in the language of the editor, and returns the input with the answers. */
export async function ask(
  { input: given, lang }: NewOptions,
  entries: readonly ArchiveEntry[],
  at: Terminal,
): Promise<RecordInput> {
  const prompts = promptsIn(lang);
  const m = messagesIn(lang);
  const { oneOf, someOf, written } = questionsIn(entries, lang, at);
  const needed = (value: string) => (value === '' ? prompts.needed : undefined);
  const kind: RecordKind = given.kind ?? (await oneOf(prompts.kind, prompts.kinds, recordKinds));
  const input: RecordInput = { ...given, kind, titles: { ...given.titles } };
  if (input.date === undefined) {
    const date = await written(prompts.date[kind], (value) =>
      value === '' ? (kind === 'meeting' ? prompts.needed : undefined) : dateFlaw(value, lang),
    );
    if (date) input.date = date;
  }
  if (input.type === undefined && kind === 'meeting')
    input.type = await oneOf(prompts.type, m.meetingType, meetingTypes);
  if (input.type === undefined && kind === 'funding-call')
    input.type = await oneOf(prompts.type, m.callType, callTypes);
  if (kind === 'meeting' && input.forums.length === 0 && input.type === 'session') {
    input.forums = await someOf(prompts.forums, 'organisation', isForum);
  }
  if (input.organisers.length === 0) input.organisers = await someOf(prompts.organisers[kind], 'organisation');
  if (kind !== 'funding-call' && input.officials.length === 0)
    input.officials = await someOf(prompts.officials, 'person');
  if (input.topics.length === 0) input.topics = await someOf(prompts.topics, 'topic');
  for (const each of locales) input.titles[each] ??= await written(prompts.title[each], needed);
  input.original ??= await oneOf<Locale>(prompts.original, prompts.languages, locales, lang);
  return input;
}
