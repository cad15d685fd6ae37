import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import { readAhead } from '../../archive/read-ahead.ts';
import { createArchiveReader } from '../../archive/read-archive.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from '../translate/debt.ts';
import { answered, ask, Cancelled, type Terminal } from './ask.ts';
import { takenNames } from './free-names.ts';
import { fullWish } from './judge-wish.ts';
import type { Asked } from './options.ts';
import { sayingsIn } from './sayings.ts';
import type { Wish } from './wish.ts';
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
 * Begins a record as a draft. At a terminal what was not given is asked for, and the editor confirms.
 *
 * @throws Refusal where it cannot be begun, Cancelled where the editor has thought better of it; nothing is written then
 */
export async function register(asked: Asked, { contentDirs, today }: Registry, at?: Terminal): Promise<Registered> {
  const { lang, wish } = asked;
  if (!at && !wish.kind) throw new Refusal('Say what to begin: npm run new -- meeting, campaign or funding-call.');
  const { entries } = createArchiveReader(contentDirs, await readAhead(contentDirs))();
  const taken = takenNames(contentDirs);
  const people = new Map(entries.flatMap((entry) => (entry.kind === 'person' ? [[entry.id, entry.facts]] : [])));
  const full = fullWish(at ? await ask(asked, entries, at) : (wish as Wish), entries, taken.ids);
  const draft = draftOf(full, { taken, people, today, lang });
  if (at) {
    const say = sayingsIn(lang);
    const message = say.confirm(fromHere(join(contentDirs[0], draft.path)), draft.number);
    if (!(await answered(confirm({ message, active: say.yes, inactive: say.no, ...at })))) throw new Cancelled();
  }
  return { draft, folder: writeDraft(draft, contentDirs) };
}
