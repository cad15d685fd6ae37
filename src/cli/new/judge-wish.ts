import type { ArchiveEntry } from '../../archive/archive.ts';
import { nearest } from '../../language/nearest.ts';
import { isId } from '../../model/ids.ts';
import type { ReferenceKind } from '../../model/kinds.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { Refusal } from '../refusal.ts';
import type { FullWish, Wish } from './wish.ts';

interface Backlink {
  option: string;
  kind: ReferenceKind;
  what: string;
  file: string;
  fits?: (entry: ArchiveEntry) => boolean;
  ids: readonly string[];
}

/** Whether an entry is a forum. */
export function isForum(entry: ArchiveEntry): boolean {
  return entry.kind === 'organisation' && entry.facts.kind === 'forum';
}

function namingsOf(wish: Wish): Backlink[] {
  const organisation = { kind: 'organisation', what: 'organisation', file: 'organisations.yaml' } as const;
  return [
    { ...organisation, option: 'forum', what: 'forum', fits: isForum, ids: wish.forums },
    { ...organisation, option: 'organiser', ids: wish.organisers },
    { ...organisation, option: 'participant', ids: wish.participants },
    { option: 'official', kind: 'person', what: 'person', file: 'people.yaml', ids: wish.officials },
    { option: 'place', kind: 'place', what: 'place', file: 'places.yaml', ids: wish.places },
    { option: 'topic', kind: 'topic', what: 'topic', file: 'topics.yaml', ids: wish.topics },
    {
      option: 'programme',
      kind: 'programme',
      what: 'programme',
      file: 'programmes.yaml',
      ids: wish.programme === undefined ? [] : [wish.programme],
    },
  ];
}

/** What keeps a date from being used, as a sentence. */
export function dateFlaw(date: string): string | undefined {
  return isPartialDate(date)
    ? undefined
    : `“${date}” is no date: write 2026-11-24, or 2026-11 or 2026 where no more is known.`;
}

/** The wish, where nothing it needs is missing and everything it names exists. @throws Refusal for the first thing amiss */
export function fullWish(wish: Wish, entries: readonly ArchiveEntry[], taken: ReadonlySet<string>): FullWish {
  const { kind, date, titles, original = 'en', id } = wish;
  const flaw = date === undefined ? undefined : dateFlaw(date);
  if (flaw) throw new Refusal(`--date: ${flaw}`);
  if (kind === 'meeting' && date === undefined) throw new Refusal('Say when the meeting was: --date 2026-11-24.');
  const { en, hu } = titles;
  if (!en || !hu) {
    const option = en ? '--title-hu' : '--title-en';
    throw new Refusal(`Give the title in both languages: ${option} "…" is missing.`);
  }
  for (const { option, kind: wanted, what, file, fits = () => true, ids } of namingsOf(wish)) {
    const known = entries.flatMap((entry) => (entry.kind === wanted && fits(entry) ? entry.id : []));
    const unknown = ids.find((each) => !known.includes(each));
    if (unknown === undefined) continue;
    const meant = nearest(unknown, known);
    const remedy = meant ? `did you mean “${meant}”?` : `add it to ${file} first.`;
    throw new Refusal(`--${option}: there is no ${what} “${unknown}”: ${remedy}`);
  }
  if (id !== undefined && !isId(id)) {
    throw new Refusal(
      `--id: “${id}” is no id: write lower-case letters without accents and digits, joined by hyphens.`,
    );
  }
  if (id !== undefined && taken.has(id)) throw new Refusal(`--id: “${id}” is taken; an id stands for one thing alone.`);
  return { ...wish, original, titles: { en, hu } };
}
