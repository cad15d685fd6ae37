import type { ArchiveEntry } from '../../archive/archive.ts';
import { inDictionaryOrder } from '../../language/collation.ts';
import { type Locale, locales, otherLocale } from '../../language/locales.ts';
import type { ReferenceKind } from '../../model/kinds.ts';
import { personName } from '../../model/person-name.ts';

/** Something that can be chosen, and everything by which it may be looked for. */
export interface Choice {
  id: string;
  label: string;
  /** Its name in the other language, where it is another. */
  hint: string;
  /** Names in both languages, abbreviation and id, folded. */
  searched: string;
}

/** A text in small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The name of an entry in each language in which it has one. */
function namesOf(entry: ArchiveEntry): Partial<Record<Locale, string | undefined>> {
  switch (entry.kind) {
    case 'person':
      return { en: personName(entry.facts.name, 'en'), hu: personName(entry.facts.name, 'hu') };
    case 'document':
      return entry.facts.title;
    case 'term':
      return entry.facts.term;
    default:
      return entry.facts.name;
  }
}

/** The entries of a kind as choices, in the order of a dictionary of the language. */
export function choicesOf(
  entries: readonly ArchiveEntry[],
  kind: ReferenceKind,
  lang: Locale,
  fits: (entry: ArchiveEntry) => boolean = () => true,
): Choice[] {
  const inOrder = inDictionaryOrder(lang);
  return entries
    .filter((entry) => entry.kind === kind && fits(entry))
    .map((entry) => {
      const names = namesOf(entry);
      const other = names[otherLocale(lang)];
      const label = names[lang] ?? other ?? entry.id;
      const short = entry.kind === 'organisation' ? locales.map((each) => entry.facts.abbreviation?.[each]) : [];
      const searched = folded([names.en, names.hu, ...short, entry.id].filter(Boolean).join(' '));
      return { id: entry.id, label, hint: other && other !== label ? other : '', searched };
    })
    .sort((a, b) => inOrder(a.label, b.label));
}

/** Whether a choice is looked for: each word typed is part of one of its names. */
export function matches(typed: string, { searched }: Choice): boolean {
  return folded(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
