import { readWritten, type WrittenRecord } from '../../archive/revisions/written-record.ts';
import type { Locale } from '../../language/locales.ts';
import { isId } from '../../model/ids.ts';
import { unlinked } from '../data/record-document.ts';
import { fieldLabel, fieldValue, type RevisionReader } from './readable-field.ts';
import { bodyDifference, type Passage, passageInWords } from './word-difference.ts';
import { type WrittenField, writtenFields } from './written-fields.ts';

/** A passage of a record; that of a field has its name in the data, and its label. */
export interface NamedPassage extends Passage {
  name: string | undefined;
  label: string | undefined;
}

/** A revision in a language: its whole text, with what differs from the one before it. */
export interface RevisionDifference {
  facts: NamedPassage[];
  words: NamedPassage[];
  body: NamedPassage[];
  /** Whether it has a text in the language. */
  hasText: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that one or both versions have, in the order of the later one; what is gone follows what stood before it. */
function namesIn(before: readonly WrittenField[], after: readonly WrittenField[]): string[] {
  const names = after.map(([name]) => name);
  const known = new Set(names);
  for (const [index, [name]] of before.entries()) {
    if (known.has(name)) continue;
    const above = before[index - 1]?.[0];
    names.splice(above === undefined ? 0 : names.indexOf(above) + 1, 0, name);
    known.add(name);
  }
  return names;
}

/** What differs in fields, in words; as they are written where the words are the same. */
function fieldDifference(
  before: readonly WrittenField[],
  after: readonly WrittenField[],
  lang: Locale,
  reader: RevisionReader & { words: Fields },
): NamedPassage[] {
  const [old, now] = [new Map(before), new Map(after)];
  return namesIn(before, after).map((name) => {
    const inWords = (value: string) => fieldValue(name, value, lang, reader);
    return {
      name,
      label: fieldLabel(name, lang, reader.words),
      ...passageInWords(old.get(name), now.get(name), inWords),
    };
  });
}

/** The files of a revision by name: of texts what they say, of others what git calls their content. */
export type RevisionFiles = ReadonlyMap<string, string>;

/** The files of a folder besides facts and texts, as fields: readers see another name of the content, not the file. */
const otherFields = (files: Record<string, string>): WrittenField[] =>
  Object.entries(files).map(([name, content]) => [name, content.slice(0, 12)]);

/** A value without the ids of what readers may not see. */
function shownValue(value: unknown, isHidden: RevisionReader['isHidden']): unknown {
  if (typeof value === 'string') return isId(value) && isHidden(value) ? undefined : value;
  if (Array.isArray(value)) return value.map((item) => shownValue(item, isHidden)).filter((item) => item !== undefined);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shownValue(inner, isHidden)]));
}

/** What a link, a quotation or the definition of a link leads to. */
const target = /(?:\]\(\s*<?|\bsource=["']|^ {0,3}\[[^\]]+\]:\s*<?)([a-z0-9-]+)/gm;

function shownBody(body: string, isHidden: RevisionReader['isHidden']): string {
  const ids = new Set([...body.matchAll(target)].map(([, id = '']) => id));
  return [...ids].filter(isHidden).reduce(unlinked, body);
}

/** What a revision says in a language to those who may see it. */
function shownParts(files: RevisionFiles, lang: Locale, { isHidden }: RevisionReader) {
  const record: WrittenRecord = readWritten(files);
  const text = record.texts[lang];
  return {
    facts: [...writtenFields(shownValue(record.facts, isHidden)), ...otherFields(record.files)],
    // Which version of the original a translation follows is identified by a digest, which means nothing to readers.
    words: writtenFields({ ...text?.words, follows: undefined }),
    texts: (text?.words ?? {}) as Fields,
    body: shownBody(text?.body ?? '', isHidden),
    hasText: text !== undefined,
  };
}

/**
 * The text of a revision in a language, and what differs from the one before it.
 *
 * @param before the files of the one before it; without it nothing is marked
 */
export function revisionDifference(
  before: RevisionFiles | undefined,
  after: RevisionFiles,
  lang: Locale,
  reader: RevisionReader,
): RevisionDifference {
  const now = shownParts(after, lang, reader);
  const old = before ? shownParts(before, lang, reader) : now;
  const named = { ...reader, words: { ...old.texts, ...now.texts } };
  return {
    facts: fieldDifference(old.facts, now.facts, lang, named),
    words: fieldDifference(old.words, now.words, lang, { ...reader, words: {} }),
    body: bodyDifference(old.body, now.body).map((passage) => ({ name: undefined, label: undefined, ...passage })),
    hasText: now.hasText,
  };
}
