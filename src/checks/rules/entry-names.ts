import { type Locale, locales } from '../../language/locales.ts';
import type { ArchiveRule, Claim } from '../rule.ts';
import type { ArchiveSubject, EntrySubject } from '../subject.ts';

/** The names of an entry in a language; of a person, that by which texts in either order can be known. */
function namesOf(entry: EntrySubject, lang: Locale): string[] {
  const { kind, facts } = entry;
  if (kind === 'person') return [facts.name.family];
  if (kind === 'organisation' || kind === 'programme' || kind === 'topic' || kind === 'place') {
    return facts.name[lang] ? [facts.name[lang]] : [];
  }
  return [];
}

const small = (name: string) => name.toLowerCase().replace(/^the /, '');

interface Names {
  /** Names of each entry. */
  own: Map<string, string[]>;
  /** Entries that each name belongs to. */
  owners: Map<string, Set<string>>;
}

function gathered(entries: ArchiveSubject['entries'], lang: Locale): Names {
  const own = new Map(entries.map((entry) => [entry.id, namesOf(entry, lang)]));
  const owners = new Map<string, Set<string>>();
  for (const { id, kind } of entries) {
    if (kind === 'person') continue;
    for (const name of own.get(id) ?? []) owners.getOrInsertComputed(small(name), () => new Set()).add(id);
  }
  return { own, owners };
}

/** Whether a beginning of a word is a name with one letter wrong, missing or too many, or two exchanged, before its last. */
function isNearly(stem: string, name: string): boolean {
  let from = 0;
  while (from < stem.length && stem[from] === name[from]) from++;
  const [here, there] = [stem.slice(from), name.slice(from)];
  // Endings change the last letter of a name: Varga, Vargát.
  if (there.length < 2) return false;
  if (here.slice(1) === there.slice(1) || here.slice(1) === there || here === there.slice(1)) return true;
  return here[0] === there[1] && here[1] === there[0] && here.slice(2) === there.slice(2);
}

/** The words of a link that are nearly the name of what it leads to; what is compared is as long as the name, without endings. */
function misspelt(words: string, name: string, isPerson: boolean): string | undefined {
  if (name.length < 5 || small(words).includes(small(name))) return undefined;
  const candidates = isPerson ? words.split(/[\s,]+/) : [words];
  return candidates.find((each) =>
    [-1, 0, 1].some((more) => isNearly(each.slice(0, name.length + more), name) && /^\p{Lu}/u.test(each)),
  );
}

/** A link whose words are a name leads to what has that name, and the name is spelt as it is there. */
export const entryNames: ArchiveRule = {
  name: 'words/entry-name',
  scope: 'archive',
  severity: 'note',
  judge: ({ entries, records }) => {
    const people = new Set(entries.flatMap(({ kind, id }) => (kind === 'person' ? id : [])));
    return locales.flatMap((lang) => {
      const { own, owners } = gathered(entries, lang);
      return records.flatMap(({ texts }) => {
        const { file = '', mentions = [] } = texts[lang] ?? {};
        return mentions.flatMap(({ kind, words, target, line, column }): Claim[] => {
          const names = kind === 'link' ? own.get(target) : undefined;
          if (!names) return [];
          const at = { file, position: { line, column } };
          const holders = owners.get(small(words));
          // “Ministry of Interior” may be short for the longer name of another one.
          if (holders && !holders.has(target) && !names.some((name) => small(name).includes(small(words)))) {
            const [id = ''] = holders;
            return [{ ...at, code: 'name-of-other-entry', params: { words, target, id } }];
          }
          const [name = ''] = names;
          const written = misspelt(words, name, people.has(target));
          return written ? [{ ...at, code: 'misspelt-name', params: { written, name } }] : [];
        });
      });
    });
  },
};
