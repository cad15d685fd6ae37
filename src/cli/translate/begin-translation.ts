import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ArchiveRecord } from '../../archive/archive.ts';
import { languageName } from '../../language/language-name.ts';
import type { Locale } from '../../language/locales.ts';
import { translationOf } from '../../model/translation.ts';
import { wordFields } from '../../model/words.ts';
import { readText } from '../../source/content-folder.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { normalForm } from '../../source/signs/normal-form.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from './debt.ts';

const comments: Record<Locale, { fields: (file: string) => string; body: string }> = {
  en: {
    fields: (file) =>
      `Each field has the words of ${file} above it, behind a #. Fill in the fields, then delete the lines that begin with #.`,
    body: 'The text; write its translation below the next line of three hyphens:',
  },
  hu: {
    fields: (file) =>
      `Minden mező fölött, # jel után az eredeti szöveg áll (${file}). Írja be alá a fordítást, majd törölje a # jellel kezdődő sorokat.`,
    body: 'A szöveg; fordítása a következő, három kötőjelből álló sor alá kerül:',
  },
};

const comment = (text: string, indent = '') => text.split('\n').map((line) => `${indent}# ${line}`.trimEnd());

/** The fields of a text, empty, each below the words of the original. */
function emptyFields(words: Record<string, string | Record<string, string> | undefined>, order: readonly string[]) {
  return order.flatMap((name) => {
    const value = words[name];
    if (value === undefined || name === 'follows' || Object.keys(value).length === 0) return [];
    if (typeof value === 'string') return [...comment(value), `${name}:`];
    return [`${name}:`, ...Object.entries(value).flatMap(([id, text]) => [...comment(text, '  '), `  ${id}:`])];
  });
}

/** The text of a translation yet to be written: empty fields, with the original above them as comments. */
function translationDraft(record: ArchiveRecord): string {
  const { original } = record.facts;
  const from = record.texts[original];
  if (!from)
    throw new Refusal(
      `${record.facts.number} has no original text in ${languageName(original, 'en')}: npm run check shows more.`,
    );
  const { fields: fieldComment, body: bodyComment } = comments[translationOf(record).lang];
  const fields = emptyFields(from.words as Record<string, string>, wordFields(record.kind));
  const body = splitFrontMatter(normalForm(readText(from.path), from.path))?.body.trim() ?? '';
  const file = `${original}${extname(from.path)}`;
  return [
    '---',
    ...comment(fieldComment(file)),
    ...fields,
    ...(body ? ['#', ...comment(bodyComment), '#', ...comment(body)] : []),
    '---',
    '',
  ].join('\n');
}

/** Writes the beginning of the missing translation of a record; never over a file. Returns its path. */
export function beginTranslation(record: ArchiveRecord): string {
  const { lang } = translationOf(record);
  const from = record.texts[record.facts.original];
  const path = join(record.folder, `${lang}${extname(from?.path ?? '.mdx')}`);
  const text = translationDraft(record);
  if (existsSync(path)) throw new Refusal(`${fromHere(path)} already exists; nothing was written.`);
  writeWhole(path, text);
  return fromHere(path);
}
