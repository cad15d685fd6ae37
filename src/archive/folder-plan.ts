import type { RuledClaim } from '../checks/rule.ts';
import type { Diagnosis } from '../language/diagnosis.ts';
import type { FolderParams } from '../language/messages/diagnostics/folders.ts';
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
import { redirectsFile } from '../model/redirect.ts';
import { readClaim } from './gathering.ts';
import { portableNameClaims } from './portable-names.ts';

/** A folder that holds one record or one page, with the names of its files. */
export interface Folder {
  /** As files are named, with the content folder before it where there are several. */
  path: string;
  /** What the paths of its content folder begin with; empty where there is one content folder. */
  home: string;
  files: string[];
  /** Whether the folder above it holds a record. */
  isWithin?: boolean;
}

/** A file of reference entries of one kind. */
export interface ReferenceFile {
  kind: ReferenceKind;
  file: string;
  /** Whether it is in another content folder than the first. */
  isLater: boolean;
}

/** What of a content folder, or of several together, is what. */
export interface FolderPlan {
  records: Record<RecordKind, Folder[]>;
  references: ReferenceFile[];
  pages: Folder[];
  /** The files in which the site says what it is: one, unless something is wrong. */
  site: string[];
  /** The files that list former names. */
  redirects: string[];
  /** Kinds whose file or folder is there under a wrong name. */
  misnamed: Kind[];
  claims: RuledClaim[];
}

/** The names at the top of a content folder, each with the kind of thing it holds. */
const homes = new Map<string, Kind | undefined>([
  ...recordKinds.map((kind) => [recordHomes[kind].folder, kind] as const),
  ['pages', undefined],
  ['site.yaml', undefined],
  [redirectsFile, undefined],
  ...referenceKinds.map((kind) => [referenceFiles[kind], kind] as const),
]);

const factsFiles = new Set(recordKinds.map((kind) => recordHomes[kind].facts));

/** The name at the top that was probably meant by the first step of a path. */
function meantHome(path: string): string | undefined {
  const [first = ''] = path.split('/');
  return nearest(
    first,
    [...homes.keys()].filter((name) => name.endsWith('.yaml') !== path.includes('/')),
  );
}

/** The claim that nothing is read from a file, or from the folder at the top in which it is. */
function strayFile(path: string, home: string, files: readonly string[]): RuledClaim {
  const [folder = ''] = path.split('/');
  const meant = meantHome(path);
  // A file that is there already would be lost if another were given its name.
  const isFree = meant !== undefined && !files.includes(meant);
  const names = { meant: isFree ? meant : undefined, known: [...homes.keys()] };
  return readClaim('content/known-file', { file: home + path, ...strayDiagnosis(path, folder, names) });
}

function strayDiagnosis(path: string, folder: string, names: FolderParams['unknown-file']): Diagnosis {
  if (!path.includes('/')) return { code: 'unknown-file', params: names };
  return /\.(?!mdx?$|ya?ml$)\w+$/i.test(path)
    ? { code: 'attachment-without-record', params: { folder } }
    : { code: 'unknown-folder', params: { folder, ...names } };
}

/**
 * Sorts the files of a content folder by what they are, and names those that are nothing.
 *
 * @param home what the paths begin with in the plan and its claims
 */
export function planFolder(files: readonly string[], home = '', isLater = false): FolderPlan {
  const folders = new Map<string, Folder>();
  const strays = new Map<string, string>();
  for (const path of files) {
    const [first = ''] = path.split('/');
    const cut = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(cut, 0));
    if (!homes.has(first)) {
      if (cut >= 0 || !/^(README|LICEN[CS]E|SOURCES)(\.|$)/.test(path)) strays.set(first, strays.get(first) ?? path);
    } else if (cut >= 0) {
      const folder = folders.get(parent) ?? { path: home + parent, home, files: [] };
      folder.files.push(path.slice(cut + 1));
      folders.set(parent, folder);
    }
  }
  const below = (top: string) =>
    [...folders].flatMap(([path, folder]) => (path === top || path.startsWith(`${top}/`) ? folder : []));
  for (const [path, folder] of folders) {
    const above = folders.get(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
    if (above?.files.some((name) => factsFiles.has(name))) folder.isWithin = true;
  }
  return {
    records: Object.fromEntries(
      recordKinds.map((kind) => [kind, below(recordHomes[kind].folder)]),
    ) as FolderPlan['records'],
    references: referenceKinds
      .filter((kind) => files.includes(referenceFiles[kind]))
      .map((kind) => ({ kind, file: home + referenceFiles[kind], isLater })),
    pages: below('pages'),
    site: files.includes('site.yaml') ? [`${home}site.yaml`] : [],
    redirects: files.includes(redirectsFile) ? [home + redirectsFile] : [],
    misnamed: [...strays.values()].flatMap((path) => homes.get(meantHome(path) ?? '') ?? []),
    claims: [...[...strays.values()].map((path) => strayFile(path, home, files)), ...portableNameClaims(files, home)],
  };
}
