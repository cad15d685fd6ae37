import type { Archive } from '../../src/archive/archive.ts';
import type { Locale } from '../../src/language/locales.ts';
import { type Judged, judgedIn } from '../../tests/search/quality.ts';

/** Questions over the corpora: those of all sorts, those by kind, later ones, and those that are held out. */
export const corpusSets = ['corpus', 'kinds', 'kinds-further', 'fresh', 'held-out'] as const;

/** Later questions over the project’s own record, and those of them that are held out. */
export const recordSets = ['record-fresh', 'record-held-out'] as const;

/** Whether nobody is to fit the search to a set. */
export const isHeldOut = (set: string): boolean => set.endsWith('held-out');

/** A set of later questions over the project’s own record. */
export const recordQuestions = (set: (typeof recordSets)[number], lang: Locale): Judged[] =>
  judgedIn(new URL(`./${set}-${lang}.yaml`, import.meta.url));

/** A set of judged questions over the corpora, for an archive that was made of them; none where it was not. */
export function corpusQuestions({ records }: Archive, set: (typeof corpusSets)[number], lang: Locale): Judged[] {
  const made = records.flatMap(({ facts }) => {
    const { pathname = '' } = new URL(facts.sources[0]?.url ?? 'about:');
    const id = decodeURIComponent(pathname.slice(1));
    return facts.original === lang ? [{ id, number: facts.number }] : [];
  });
  const numbersOf = (name: string) =>
    made.filter(({ id }) => (lang === 'hu' ? id === name : id.startsWith(name))).map(({ number }) => number);
  const judged = judgedIn(new URL(`./${set}-${lang}.yaml`, import.meta.url), numbersOf);
  return judged.some(({ grades }) => grades.size > 0) ? judged : [];
}
