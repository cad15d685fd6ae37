import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import { readAhead } from '../../archive/read-ahead.ts';
import { createArchiveReader } from '../../archive/read-archive.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from '../translate/debt.ts';
import { answered, ask, Cancelled, type Terminal } from './ask.ts';
import { checkedInput } from './check-input.ts';
import { takenNames } from './free-names.ts';
import type { NewOptions } from './options.ts';
import { promptsIn } from './prompts.ts';
import type { RecordInput } from './record-input.ts';
import { type Draft, draftOf, writeDraft } from './write-draft.ts';

/** Where new records are registered: the content folders, the first of which takes them, and the day of today. */
export interface Registry {
  contentDirs: readonly [string, ...string[]];
  today: string;
}

/** A draft, and the path of its folder. */
export interface Registered {
  draft: Draft;
  folder: string;
}

/**
 * Begins a record as a draft. At a terminal it asks for what was not given, and the editor confirms.
 *
 * @throws Refusal where it cannot be begun, Cancelled where the editor gives up; nothing is written then
 */
export async function register(
  options: NewOptions,
  { contentDirs, today }: Registry,
  at?: Terminal,
): Promise<Registered> {
  const { lang, input } = options;
  if (!at && !input.kind)
    throw new Refusal('Name the kind of record: npm run new -- meeting, campaign or funding-call.');
  const { entries } = createArchiveReader(contentDirs, await readAhead(contentDirs))();
  const taken = takenNames(contentDirs);
  const people = new Map(entries.flatMap((entry) => (entry.kind === 'person' ? [[entry.id, entry.facts]] : [])));
  const full = checkedInput(at ? await ask(options, entries, at) : (input as RecordInput), entries, taken.ids);
  const draft = draftOf(full, { taken, people, today, lang });
  if (at) {
    const prompts = promptsIn(lang);
    const message = prompts.confirm(fromHere(join(contentDirs[0], draft.path)), draft.number);
    if (!(await answered(confirm({ message, active: prompts.yes, inactive: prompts.no, ...at }))))
      throw new Cancelled();
  }
  return { draft, folder: writeDraft(draft, contentDirs) };
}
