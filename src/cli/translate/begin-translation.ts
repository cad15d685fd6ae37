import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ArchiveRecord } from '../../archive/archive.ts';
import type { Locale } from '../../language/locales.ts';
import { translationOf } from '../../model/translation.ts';
import { wordFields } from '../../model/words.ts';
import { readText } from '../../source/content-folder.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { Refusal } from '../refusal.ts';
import { fromHere } from './debt.ts';

const remarks: Record<Locale, { fields: (file: string) => string; body: string }> = {
  en: {
    fields: (file) =>
      `The words of ${file} stand as a remark above each field. Write below each, then remove the remarks.`,
    body: 'The text itself; its translation belongs below the next line of three hyphens:',
  },
  hu: {
    fields: (file) =>
      `A(z) ${file} szövege megjegyzésként áll minden mező fölött. Írja meg alatta a fordítást, majd törölje a megjegyzéseket.`,
    body: 'Maga a szöveg; fordítása a következő, három kötőjelből álló sor alá kerül:',
  },
};

const remark = (text: string, indent = '') => text.split('\n').map((line) => `${indent}# ${line}`.trimEnd());

/** The fields of a text, empty, each below the words of the original. */
function emptyFields(words: Record<string, string | Record<string, string> | undefined>, order: readonly string[]) {
  return order.flatMap((name) => {
    const value = words[name];
    if (value === undefined || name === 'follows' || Object.keys(value).length === 0) return [];
    if (typeof value === 'string') return [...remark(value), `${name}:`];
    return [`${name}:`, ...Object.entries(value).flatMap(([id, text]) => [...remark(text, '  '), `  ${id}:`])];
  });
}

/** The text of a translation yet to be written: empty fields, with the original as remarks beside them. */
function translationDraft(record: ArchiveRecord): string {
  const { original } = record.facts;
  const from = record.texts[original];
  if (!from)
    throw new Refusal(`${record.facts.number} has no original text in “${original}”: npm run check shows more.`);
  const say = remarks[translationOf(record).lang];
  const fields = emptyFields(from.words as Record<string, string>, wordFields(record.kind));
  const body = splitFrontMatter(readText(from.path))?.body.trim() ?? '';
  const file = `${original}${extname(from.path)}`;
  return [
    '---',
    ...remark(say.fields(file)),
    ...fields,
    ...(body ? ['#', ...remark(say.body), '#', ...remark(body)] : []),
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
  if (existsSync(path)) throw new Refusal(`${fromHere(path)} is there already; nothing was written.`);
  writeWhole(path, text);
  return fromHere(path);
}
