import type { RuledClaim } from '../checks/judge.ts';
import { nearest } from '../language/nearest.ts';
import {
  type Kind,
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
  /** Kinds whose file or folder stands there under a wrong name. */
  misnamed: Kind[];
  claims: RuledClaim[];
}

/** The names at the top of a content folder, each with the kind of thing that stands there. */
const homes = new Map<string, Kind | undefined>([
  ...recordKinds.map((kind) => [recordHomes[kind].folder, kind] as const),
  ['pages', undefined],
  ['site.yaml', undefined],
  ...referenceKinds.map((kind) => [referenceFiles[kind], kind] as const),
]);

/** The name at the top that was probably meant by the first step of a path. */
function meantHome(path: string): string | undefined {
  const [first = ''] = path.split('/');
  return nearest(
    first,
    [...homes.keys()].filter((name) => name.endsWith('.yaml') !== path.includes('/')),
  );
}

function strayFile(path: string): RuledClaim {
  const [first = ''] = path.split('/');
  const meant = meantHome(path);
  return {
    file: path,
    rule: 'content/known-file',
    severity: 'error',
    sentence: path.includes('/')
      ? `Nothing is read from a folder “${first}”.`
      : 'Nothing is read from a file of this name.',
    remedy: meant
      ? `Did you mean “${meant}”?`
      : `Move or remove it; content stands in ${[...homes.keys()].join(', ')}.`,
  };
}

/** Sorts the files of a content folder by what they are, and names those that are nothing. */
export function planFolder(files: readonly string[]): FolderPlan {
  const folders = new Map<string, Folder>();
  const strays = new Map<string, string>();
  for (const path of files) {
    const [first = ''] = path.split('/');
    const cut = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(cut, 0));
    if (!homes.has(first)) {
      if (cut >= 0 || !/^(README|LICEN[CS]E|SOURCES)(\.|$)/.test(path)) strays.set(first, strays.get(first) ?? path);
    } else if (cut >= 0) {
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
    misnamed: [...strays.values()].flatMap((path) => homes.get(meantHome(path) ?? '') ?? []),
    claims: [...strays.values()].map(strayFile),
  };
}
