import type { Locale } from '../../language/locales.ts';
import type { Parts } from '../index/parts.ts';
import { merged, placesWith } from '../index/positions.ts';
import { fold } from '../words/fold.ts';
import { lookupsOf } from '../words/phrase-words.ts';

/** A phrase, and the places of the records in which it stands. */
export interface Standing {
  phrase: string;
  /** Ascending. */
  places: readonly number[];
  /** Whether it stands there with other forms of its words alone. */
  isInAnyForm?: boolean;
}

/** Where a phrase stands in a language. */
export type PhraseFinder = (lang: Locale, phrase: string) => Promise<Standing>;

/** So many phrases are remembered: who goes on typing asks the same again with each key. */
const mostRemembered = 20;

/** Finds phrases as they are written; where none has one so, with other accents. */
export function phraseFinder(parts: Parts): PhraseFinder {
  const known = new Map<string, Promise<Standing>>();
  return (lang, phrase) => {
    const key = `${lang} ${phrase}`;
    const finding = known.get(key) ?? standingOf(parts, lang, phrase);
    known.delete(key);
    known.set(key, finding);
    finding.catch(() => known.delete(key));
    for (const oldest of known.keys()) if (known.size > mostRemembered) known.delete(oldest);
    return finding;
  };
}

async function standingOf(parts: Parts, lang: Locale, phrase: string): Promise<Standing> {
  const lookups = lookupsOf(phrase);
  const forms = await Promise.all(lookups.map((words) => parts.positions(lang, fold(words))));
  const exact = placesWith(lookups.map((words, at) => forms[at]?.get(words) ?? new Map()));
  return { phrase, places: exact.length > 0 ? exact : placesWith(forms.map((each) => merged([...each.values()]))) };
}
