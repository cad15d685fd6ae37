import { type PhraseFinder, phraseFinder } from '../checks/traces/phrases.ts';
import { type Locale, locales } from '../language/locales.ts';
import type { Site } from '../model/site.ts';
import { fingerprint } from './fingerprint.ts';

/** What finds the phrases of a list. `digest` is that of the list. */
export interface PhraseSearch {
  digest: string;
  find: Record<Locale, PhraseFinder>;
}

/** What finds the phrases that a site lists; undefined where it lists none. */
export function phraseSearch(phrases: Site['phrases'] | undefined): PhraseSearch | undefined {
  if (!phrases || locales.every((lang) => Object.keys(phrases[lang]).length === 0)) return undefined;
  const find = { en: phraseFinder(phrases.en), hu: phraseFinder(phrases.hu) };
  return { digest: fingerprint(JSON.stringify(phrases)), find };
}
