import { join } from 'node:path';
import type { Diagnosis } from '../language/diagnosis.ts';
import { locales } from '../language/locales.ts';
import { nearest } from '../language/nearest.ts';
import { idFrom, isId } from '../model/ids.ts';
import { validate } from '../model/validate.ts';
import { pageWordsSchema } from '../model/words.ts';
import { isRead } from '../source/yaml-text.ts';
import type { FileReader } from './file-reader.ts';
import type { Folder } from './folder-plan.ts';
import { type Gathering, proseClaims, readClaim, syntaxClaims, valueClaims } from './gathering.ts';
import { phraseClaims } from './phrase-claims.ts';
import type { PhraseSearch } from './phrase-search.ts';

/** Reads the folder of one page of the site into the gathering, and looks for phrases in its texts. */
export function readPage(
  root: string,
  folder: Folder,
  { reader, phrases }: { reader: FileReader; phrases?: PhraseSearch | undefined },
  into: Gathering,
): void {
  const id = folder.path.split('/').at(-1) ?? '';
  const names = locales.map((lang) => `${lang}.mdx`);
  const stray = (name: string | undefined, diagnosis: Diagnosis) =>
    into.claims.push(readClaim('page/known-file', { file: `${folder.path}/${name}`, ...diagnosis }));
  const hasFolder = folder.path.slice(folder.home.length).split('/').length === 2;
  if (!hasFolder || !isId(id)) {
    stray(
      folder.files[0],
      hasFolder
        ? { code: 'page-folder-name', params: { id, suggestion: idFrom(id) } }
        : { code: 'page-without-folder', params: {} },
    );
    return;
  }
  for (const name of folder.files.filter((each) => !names.includes(each))) {
    stray(name, { code: 'unknown-page-file', params: { known: names } });
  }
  for (const lang of locales) {
    if (!folder.files.includes(`${lang}.mdx`)) continue;
    const file = `${folder.path}/${lang}.mdx`;
    const path = join(root, file);
    const { front, prose, mentions, traces, phrases: found, digest } = reader.page(path, phrases);
    into.claims.push(...syntaxClaims(file, front));
    const judged = validate(pageWordsSchema, front.value ?? {});
    if (isRead(front)) into.claims.push(...valueClaims('page', file, judged));
    into.claims.push(...proseClaims(file, prose));
    for (const { kind, target, line, column } of mentions) {
      if (kind === 'link') into.pageLinks.push({ file, target, line, column });
      else {
        const picture = { file, position: { line, column }, code: 'picture-in-page', params: {} } as const;
        into.claims.push(readClaim('page/picture', picture));
      }
    }
    const words = isRead(front) ? judged.value : undefined;
    if (phrases) into.judged.push(...phraseClaims(file, words, found, phrases.find[lang]));
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
    const nowhere = { code: 'page-link-nowhere', params: { target, meant } } as const;
    claims.push(readClaim('page/link-target', { file, position: { line, column }, ...nowhere }));
  }
}
