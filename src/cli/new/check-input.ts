import type { ArchiveEntry } from '../../archive/archive.ts';
import type { Locale } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { isId } from '../../model/ids.ts';
import type { ReferenceKind } from '../../model/kinds.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { Refusal } from '../refusal.ts';
import { promptsIn } from './prompts.ts';
import type { CheckedInput, RecordInput } from './record-input.ts';

interface References {
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

function referencesIn(input: RecordInput): References[] {
  const organisation = { kind: 'organisation', what: 'organisation', file: 'organisations.yaml' } as const;
  return [
    { ...organisation, option: 'forum', what: 'forum', fits: isForum, ids: input.forums },
    { ...organisation, option: 'organiser', ids: input.organisers },
    { ...organisation, option: 'participant', ids: input.participants },
    { option: 'official', kind: 'person', what: 'person', file: 'people.yaml', ids: input.officials },
    { option: 'place', kind: 'place', what: 'place', file: 'places.yaml', ids: input.places },
    { option: 'topic', kind: 'topic', what: 'topic', file: 'topics.yaml', ids: input.topics },
    {
      option: 'programme',
      kind: 'programme',
      what: 'programme',
      file: 'programmes.yaml',
      ids: input.programme === undefined ? [] : [input.programme],
    },
  ];
}

/** A sentence on what is wrong with a date, in the language of the editor. */
export function dateFlaw(date: string, lang: Locale): string | undefined {
  return isPartialDate(date) ? undefined : promptsIn(lang).notADate(date);
}

/** The input, where it has all that is required and everything it names exists. @throws Refusal for the first mistake */
export function checkedInput(
  input: RecordInput,
  entries: readonly ArchiveEntry[],
  taken: ReadonlySet<string>,
): CheckedInput {
  const { kind, date, titles, original = 'en', id } = input;
  const flaw = date === undefined ? undefined : dateFlaw(date, 'en');
  if (flaw) throw new Refusal(`--date: ${flaw}`);
  if (kind === 'meeting' && date === undefined) throw new Refusal('Give the date of the meeting: --date 2026-11-24.');
  const { en, hu } = titles;
  if (!en || !hu) {
    const option = en ? '--title-hu' : '--title-en';
    throw new Refusal(`Give the title in both languages: ${option} "…" is missing.`);
  }
  for (const { option, kind: wanted, what, file, fits = () => true, ids } of referencesIn(input)) {
    const known = entries.flatMap((entry) => (entry.kind === wanted && fits(entry) ? entry.id : []));
    const unknown = ids.find((each) => !known.includes(each));
    if (unknown === undefined) continue;
    const meant = nearest(unknown, known);
    const remedy = meant ? `did you mean “${meant}”?` : `add it to ${file} first.`;
    throw new Refusal(`--${option}: there is no ${what} “${unknown}”: ${remedy}`);
  }
  if (id !== undefined && !isId(id)) {
    throw new Refusal(
      `--id: “${id}” is not an id: write lower-case letters without accents and digits, joined by hyphens.`,
    );
  }
  if (id !== undefined && taken.has(id)) throw new Refusal(`--id: “${id}” is taken; every id is unique.`);
  return { ...input, original, titles: { en, hu } };
}
