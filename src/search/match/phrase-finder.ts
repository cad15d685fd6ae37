import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { docsWithPhrase, merged } from '../index/positions.ts';
import { fold } from '../words/fold.ts';
import { lookupsOf } from '../words/phrase-words.ts';

/** A phrase, and the documents that contain it. */
export interface PhraseMatches {
  phrase: string;
  /** Ascending. */
  docs: readonly number[];
  /** Whether they contain it only with other forms of its words. */
  isInAnyForm?: boolean;
}

/** Finds the records of a language that contain a phrase. */
export type PhraseFinder = (lang: Locale, phrase: string) => Promise<PhraseMatches>;

/** How many phrases are cached: while a reader types on, each key repeats the phrases of the one before. */
const maxRemembered = 20;

/** Finds phrases as they are written; where none has one so, with other accents. */
export function phraseFinder(loader: IndexLoader): PhraseFinder {
  const known = new Map<string, Promise<PhraseMatches>>();
  return (lang, phrase) => {
    const key = `${lang} ${phrase}`;
    const finding = known.get(key) ?? matchesOfPhrase(loader, lang, phrase);
    known.delete(key);
    known.set(key, finding);
    finding.catch(() => known.delete(key));
    for (const oldest of known.keys()) if (known.size > maxRemembered) known.delete(oldest);
    return finding;
  };
}

async function matchesOfPhrase(loader: IndexLoader, lang: Locale, phrase: string): Promise<PhraseMatches> {
  const lookups = lookupsOf(phrase);
  const forms = await Promise.all(lookups.map((words) => loader.positions(lang, fold(words))));
  const exact = docsWithPhrase(lookups.map((words, at) => forms[at]?.get(words) ?? new Map()));
  return { phrase, docs: exact.length > 0 ? exact : docsWithPhrase(forms.map((each) => merged([...each.values()]))) };
}
