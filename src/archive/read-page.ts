import { join } from 'node:path';
import { locales } from '../language/locales.ts';
import { nearest } from '../language/nearest.ts';
import { idFrom, isId } from '../model/ids.ts';
import { validate } from '../model/validate.ts';
import { pageWordsSchema } from '../model/words.ts';
import type { FileReader } from './file-reader.ts';
import type { Folder } from './folder-plan.ts';
import { type Gathering, syntaxClaims, valueClaims } from './gathering.ts';

const noPictures = {
  rule: 'page/picture',
  severity: 'error',
  sentence: 'A page of the site holds no pictures.',
  remedy: 'Remove it; pictures belong to records.',
} as const;

/** Reads the folder of one page of the site into the gathering. */
export function readPage(root: string, folder: Folder, reader: FileReader, into: Gathering): void {
  const id = folder.path.split('/').at(-1) ?? '';
  const names = locales.map((lang) => `${lang}.mdx`);
  const stray = (file: string, sentence: string, remedy: string) =>
    into.claims.push({ file, rule: 'page/known-file', severity: 'error', sentence, remedy });
  const hasFolder = folder.path.slice(folder.home.length).split('/').length === 2;
  if (hasFolder && !isId(id)) {
    stray(
      `${folder.path}/${folder.files[0]}`,
      `“${id}” cannot be the name of the folder of a page.`,
      `Rename the folder, such as “${idFrom(id)}”: lower-case words without accents, joined by hyphens.`,
    );
    return;
  }
  if (!hasFolder) {
    stray(
      `${folder.path}/${folder.files[0]}`,
      'A page stands in a folder of its own below pages/.',
      'Move it to pages/<name>/.',
    );
    return;
  }
  for (const name of folder.files.filter((each) => !names.includes(each))) {
    stray(
      `${folder.path}/${name}`,
      'Nothing is read from a file of this name.',
      `A page is written in ${names.join(' and ')}.`,
    );
  }
  for (const lang of locales) {
    if (!folder.files.includes(`${lang}.mdx`)) continue;
    const file = `${folder.path}/${lang}.mdx`;
    const path = join(root, file);
    const { front, prose, mentions, traces, digest } = reader.page(path);
    into.claims.push(...syntaxClaims(file, front.flaws));
    const judged = validate(pageWordsSchema, front.value ?? {});
    if (front.flaws.length === 0) into.claims.push(...valueClaims('page', file, judged));
    for (const { line, column, claim, sentence, remedy } of prose) {
      into.claims.push({ file, place: { line, column }, rule: `prose/${claim}`, severity: 'error', sentence, remedy });
    }
    for (const { kind, target, line, column } of mentions) {
      if (kind === 'link') into.pageLinks.push({ file, target, line, column });
      else into.claims.push({ file, place: { line, column }, ...noPictures });
    }
    const words = front.flaws.length === 0 ? judged.value : undefined;
    into.subjects.pages.push({ file, lang, words, mentions, traces });
    if (judged.value) into.pages.push({ id, lang, words: judged.value, path, digest });
  }
}

/** Claims about links of pages that lead nowhere; asked when all ids are known. */
export function pageLinkClaims({ pageLinks, owners, pages, unread, claims }: Gathering): void {
  const known = new Set([...owners.map(({ id }) => id), ...pages.map(({ id }) => id)]);
  for (const { file, target, line, column } of pageLinks) {
    if (/^(https?|mailto|tel):/.test(target) || known.has(target) || (unread.size > 0 && isId(target))) continue;
    const meant = nearest(target, known);
    claims.push({
      file,
      place: { line, column },
      rule: 'page/link-target',
      severity: 'error',
      sentence: `The link “${target}” leads nowhere.`,
      remedy: meant
        ? `Did you mean “${meant}”?`
        : 'Inside the site link by id; elsewhere write the address with https://.',
    });
  }
}
