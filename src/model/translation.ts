import { type Locale, otherLocale } from '../language/locales.ts';
import type { changeKinds } from './record.ts';
import type { Words } from './words.ts';

/** How the translation of a text relates to the original: made from it as it is, from an older form, not there, or unknown. */
export type TranslationState = 'fresh' | 'stale' | 'missing' | 'not-compared';

/** The text of a record in the language that is not the original, and how it relates to it. */
export interface Translation {
  lang: Locale;
  state: TranslationState;
}

/** What the fingerprint of an original text is made of. */
export interface OriginalText {
  words: Words;
  /** Hash of the body without layout. */
  bodyDigest: string;
  /** The changes in the facts, from which an editorial one is distinguished from the others. */
  changes: readonly { id: string; kind: (typeof changeKinds)[number] }[];
}

/** A body as far as it says something: one form of line ends, no trailing spaces, one empty line between paragraphs. */
export function withoutLayout(body: string): string {
  return body
    .replace(/[^\S\n]+(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const plain = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/**
 * Words that a translation repeats, in one order, without lists that are empty. Sentences on changes are left out: a rule
 * holds both languages to them.
 */
function wordsToFollow({ follows: _, changes: __, ...words }: Words): [string, unknown][] {
  const fields = Object.entries(words).map(([name, value]): [string, string | [string, string][]] => {
    if (typeof value !== 'object') return [name, plain(String(value))];
    return [
      name,
      Object.entries(value)
        .map(([id, text]): [string, string] => [id, plain(text)])
        .sort(byName),
    ];
  });
  return fields.filter(([, value]) => value.length > 0).sort(byName);
}

/**
 * The fingerprint of an original text, which its translation carries as `follows`: six hex digits of its words, three of the
 * changes noted in the facts that have a meaning, three of the editorial ones.
 *
 * @param hash hex digits of a hash of a text
 */
export function originalFingerprint(
  { words, bodyDigest, changes }: OriginalText,
  hash: (text: string) => string,
): string {
  const noted = (isEditorial: boolean) =>
    changes.flatMap(({ id, kind }) => ((kind === 'editorial') === isEditorial ? id : [])).join();
  const text = hash(JSON.stringify([wordsToFollow(words), bodyDigest]));
  return `${text.slice(0, 6)}${hash(noted(false)).slice(0, 3)}${hash(noted(true)).slice(0, 3)}`;
}

/** Whether two fingerprints are of the same words, whatever changes were noted. */
export function followsWords(follows: string, fingerprint: string): boolean {
  return follows.slice(0, 6) === fingerprint.slice(0, 6);
}

/**
 * Whether a translation that follows one state of the original is true of another: the words are the same, or all that was
 * noted since are editorial changes. A change of words that nobody noted makes it stale.
 */
function stillFollows(follows: string, fingerprint: string): boolean {
  const changes = (print: string) => [print.slice(6, 9), print.slice(9)];
  const [meaning, edits] = changes(follows);
  const [meaningNow, editsNow] = changes(fingerprint);
  return followsWords(follows, fingerprint) || (meaning === meaningNow && edits !== editsNow);
}

interface WrittenRecord {
  facts: { original: Locale };
  texts: Partial<Record<Locale, { words: Pick<Words, 'follows'> | undefined }>>;
  /** The fingerprint of the original text as it is now; undefined where it cannot be read. */
  fingerprint?: string | undefined;
}

/** The translation of the original text of a record. */
export function translationOf({ facts: { original }, texts, fingerprint }: WrittenRecord): Translation {
  const lang = otherLocale(original);
  const text = texts[lang];
  if (!text) return { lang, state: 'missing' };
  const follows = text.words?.follows;
  if (!follows || !fingerprint) return { lang, state: 'not-compared' };
  return { lang, state: stillFollows(follows, fingerprint) ? 'fresh' : 'stale' };
}
