import { type Locale, locales } from '../../language/locales.ts';
import { recordHomes, recordKinds } from '../../model/kinds.ts';
import type { Words } from '../../model/words.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { normalForm } from '../../source/signs/normal-form.ts';
import { readYaml } from '../../source/yaml-text.ts';

type Fields = Record<string, unknown>;

/** A text as some commit had it; its words need not fit the model of today. */
export interface WrittenText {
  name: string;
  /** The whole file. */
  source: string;
  words: Words;
  /** As it was written, without its front matter; line ends are the same on every system. */
  body: string;
}

/** A record as some commit had it. */
export interface WrittenRecord {
  facts: Fields;
  texts: Partial<Record<Locale, WrittenText>>;
  /** What is known of the content of its other files, by name. */
  files: Record<string, string>;
}

export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Without empty lists, which say no more than a field that is left out. */
function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

function fieldsIn(yaml: string): Fields {
  const { value } = readYaml(yaml);
  return isFields(value) ? withoutEmpty(value) : {};
}

const factsNames: readonly string[] = recordKinds.map((kind) => recordHomes[kind].facts);

/** Whether a file of a record holds its facts. */
export const isFactsName = (name: string): boolean => factsNames.includes(name);

/** The language of a text by the name of its file; undefined for other files. */
export const languageOf = (name: string): Locale | undefined =>
  locales.find((lang) => name === `${lang}.mdx` || name === `${lang}.md`);

function textIn(name: string, written: string): WrittenText {
  const source = normalForm(written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), name);
  const front = splitFrontMatter(source);
  return { name, source, words: fieldsIn(front?.yaml ?? '') as Words, body: (front?.body ?? source).trim() };
}

/**
 * Reads the files of a record as they once were.
 *
 * @param files their texts by name; of a file that is no text, a digest by which its content is compared
 */
export function readWritten(files: ReadonlyMap<string, string>): WrittenRecord {
  const record: WrittenRecord = { facts: {}, texts: {}, files: {} };
  for (const [name, text] of files) {
    const lang = languageOf(name);
    if (lang) record.texts[lang] = textIn(name, text);
    else if (isFactsName(name)) record.facts = fieldsIn(normalForm(text.replace(/^\uFEFF/, ''), name));
    else record.files[name] = text;
  }
  return record;
}

/** Whether what a file holds is read as text; of others it only matters whether it is the same. */
export const isRead = (name: string): boolean => languageOf(name) !== undefined || isFactsName(name);
