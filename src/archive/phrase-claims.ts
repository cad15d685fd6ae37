import { type RuledClaim, ruled } from '../checks/rule.ts';
import { stringsIn } from '../checks/strings-in.ts';
import { type PhraseFinder, type PhraseTrace, unsearched } from '../checks/traces/phrases.ts';
import type { Locale } from '../language/locales.ts';
import { ownWords } from '../prose/own-words.ts';
import type { Prose } from '../prose/prose.ts';
import type { PhraseSearch } from './phrase-search.ts';

/** A phrase in the body of a text, with its position in the file. */
export interface FoundPhrase extends Pick<PhraseTrace, 'text' | 'phrase' | 'better'> {
  position: { line: number; column: number };
}

/** Each listed phrase in a body where it is found first. */
export function phrasesInBody(prose: Prose, source: string, lang: Locale, search: PhraseSearch): FoundPhrase[] {
  const found = new Map<string, FoundPhrase>();
  for (const { text: words, positionAt } of ownWords(prose, source, lang, unsearched)) {
    for (const { text, phrase, better, offset } of search.find[lang](words)) {
      if (!found.has(phrase)) found.set(phrase, { text, phrase, better, position: positionAt(offset) });
    }
  }
  return [...found.values()];
}

/** Notes about the listed phrases of a text, in its front matter and its body: one for each phrase. */
export function phraseClaims(
  file: string,
  words: object | undefined,
  inBody: readonly FoundPhrase[],
  find: PhraseFinder,
): RuledClaim[] {
  const inFront = stringsIn(words, () => true).flatMap(({ text, path }) =>
    find(text).map((trace) => ({ ...trace, path })),
  );
  const first = new Map([...inFront, ...inBody].toReversed().map((each) => [each.phrase, each]));
  return [...first.values()].map(({ text: found, better, phrase: _, ...at }) =>
    ruled('words/phrase', 'note', {
      file,
      ...('path' in at ? { path: at.path } : { position: at.position }),
      code: 'listed-phrase',
      params: { found, better },
    }),
  );
}
