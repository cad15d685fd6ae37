import type { RuledClaim } from '../checks/judge.ts';
import { nearest } from '../language/nearest.ts';
import {
  type RecordKind,
  type ReferenceKind,
  recordHomes,
  recordKinds,
  referenceFiles,
  referenceKinds,
} from '../model/kinds.ts';

/** A folder that holds one record or one page, with the names of its files. */
export interface Folder {
  path: string;
  files: string[];
}

/** What of a content folder is what. All paths are below it. */
export interface FolderPlan {
  records: Record<RecordKind, Folder[]>;
  references: Partial<Record<ReferenceKind, string>>;
  pages: Folder[];
  site: string | undefined;
  claims: RuledClaim[];
}

const topFolders = [...recordKinds.map((kind) => recordHomes[kind].folder), 'pages'];
const topFiles = ['site.yaml', ...referenceKinds.map((kind) => referenceFiles[kind])];

function strayFile(path: string): RuledClaim {
  const [first = ''] = path.split('/');
  const isFolder = path.includes('/');
  const meant = nearest(first, isFolder ? topFolders : topFiles);
  return {
    file: path,
    rule: 'content/known-file',
    severity: 'error',
    sentence: isFolder ? `Nothing is read from a folder “${first}”.` : `Nothing is read from a file of this name.`,
    remedy: meant
      ? `Did you mean “${meant}”?`
      : `Move or remove it; content stands in ${topFolders.join(', ')} and ${topFiles.join(', ')}.`,
  };
}

/** Sorts the files of a content folder by what they are, and names those that are nothing. */
export function planFolder(files: readonly string[]): FolderPlan {
  const folders = new Map<string, Folder>();
  const claims: RuledClaim[] = [];
  for (const path of files) {
    const cut = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(cut, 0));
    if (cut < 0) {
      if (!topFiles.includes(path) && !/^(README|LICEN[CS]E|SOURCES)(\.|$)/.test(path)) claims.push(strayFile(path));
    } else if (!topFolders.includes(path.split('/')[0] ?? '')) {
      claims.push(strayFile(path));
    } else {
      const folder = folders.get(parent) ?? { path: parent, files: [] };
      folder.files.push(path.slice(cut + 1));
      folders.set(parent, folder);
    }
  }
  const below = (top: string) => [...folders.values()].filter(({ path }) => path === top || path.startsWith(`${top}/`));
  return {
    records: Object.fromEntries(
      recordKinds.map((kind) => [kind, below(recordHomes[kind].folder)]),
    ) as FolderPlan['records'],
    references: Object.fromEntries(
      referenceKinds.map((kind) => [kind, referenceFiles[kind]]).filter(([, file]) => files.includes(file as string)),
    ),
    pages: below('pages'),
    site: files.includes('site.yaml') ? 'site.yaml' : undefined,
    claims,
  };
}
