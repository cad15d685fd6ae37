import { locales } from '../../language/locales.ts';
import { nearest } from '../../language/nearest.ts';
import { idFrom, isId } from '../../model/ids.ts';
import type { RecordRule } from '../rule.ts';

/** A link or picture of a text leads to something that exists: an id, a file of the folder, an address on the web. */
export const linkTargets: RecordRule = {
  code: 'words/link-target',
  severity: 'error',
  judge: ({ texts, files }, { ownerOf, unread }) =>
    locales.flatMap((lang) => {
      const text = texts[lang];
      return (text?.mentions ?? []).flatMap(({ kind, target, line, column }) => {
        const flaw =
          kind === 'picture' ? pictureFlaw(target, files) : linkFlaw(target, files, ownerOf, unread.size > 0);
        return flaw && text ? { file: text.file, place: { line, column }, ...flaw } : [];
      });
    }),
};

interface TargetFlaw {
  sentence: string;
  remedy: string;
}

function pictureFlaw(target: string, files: string[]): TargetFlaw | undefined {
  if (files.includes(target)) return undefined;
  if (/^https?:/.test(target)) {
    return {
      sentence: 'The picture lies on another site.',
      remedy: 'Put the file into the folder of the record and name it here.',
    };
  }
  const meant = nearest(target, files);
  const remedy = meant ? `Did you mean “${meant}”?` : 'Put the picture into the folder of the record.';
  return { sentence: `There is no picture “${target}” in this folder.`, remedy };
}

function linkFlaw(
  target: string,
  files: string[],
  ids: ReadonlyMap<string, unknown>,
  mayBeUnread: boolean,
): TargetFlaw | undefined {
  if (/^(https?|mailto|tel):/.test(target) || ids.has(target) || files.includes(target) || target.startsWith('#'))
    return undefined;
  if (isId(target)) {
    if (mayBeUnread) return undefined;
    const meant = nearest(target, ids.keys());
    const remedy = meant ? `Did you mean “${meant}”?` : 'Name an existing record or entry by its id.';
    return { sentence: `The link leads to “${target}”, and nothing has this id.`, remedy };
  }
  const meant = nearest(idFrom(target), ids.keys());
  const remedy = 'Inside the site link by id, [words](id); elsewhere write the address with https://.';
  return { sentence: `The link “${target}” leads nowhere.`, remedy: meant ? `Did you mean “${meant}”?` : remedy };
}
