import type { RuledClaim } from '../checks/rule.ts';
import { recordHomes, recordKinds } from '../model/kinds.ts';
import { listFiles } from '../source/content-folder.ts';
import type { ContentRoot } from './content-roots.ts';
import { type Folder, type FolderPlan, planFolder } from './folder-plan.ts';
import { readClaim } from './gathering.ts';

const withoutSlash = (home: string) => home.replace(/\/$/, '') || '.';

/** The claim that a file, or a whole record, is in two content folders; `path` is below either. */
function twice(file: string, path: string, homes: readonly [string, string], isRecord: boolean): RuledClaim {
  const folders: [string, string] = [withoutSlash(homes[0]), withoutSlash(homes[1])];
  const params = { path, folders, isRecord };
  return readClaim('content/in-two-folders', {
    file,
    position: { line: 1, column: 1 },
    code: 'in-two-folders',
    params,
  });
}

/** Those whose path under its content folder has not been taken by an earlier one; a claim about each that has. */
function firstOfEach<T extends { path: string; home: string }>(
  things: readonly T[],
  claim: (thing: T, path: string, homes: readonly [string, string]) => RuledClaim,
  claims: RuledClaim[],
): T[] {
  const homes = new Map<string, string>();
  return things.filter((thing) => {
    const path = thing.path.slice(thing.home.length);
    const taken = homes.get(path);
    if (taken === undefined) homes.set(path, thing.home);
    else claims.push(claim(thing, path, [taken, thing.home]));
    return taken === undefined;
  });
}

/** The folders of pages without those files that are in an earlier content folder as well. */
function pagesOnce(folders: readonly Folder[], claims: RuledClaim[]): Folder[] {
  const files = folders.flatMap((folder) =>
    folder.files.map((name) => ({ folder, name, path: `${folder.path}/${name}`, home: folder.home })),
  );
  const kept = new Set(firstOfEach(files, ({ path }, below, homes) => twice(path, below, homes, false), claims));
  return folders.map((folder) => ({
    ...folder,
    files: [...kept].flatMap((file) => (file.folder === folder ? file.name : [])),
  }));
}

/** The plan of several content folders as if they were one. Nothing wins over anything: what is there twice is a mistake. */
export function jointPlan(roots: readonly ContentRoot[]): FolderPlan {
  const plans = roots.map(({ path, home }, index) => planFolder(listFiles(path), home, index > 0));
  const [only, ...more] = plans;
  if (only && more.length === 0) return only;
  const claims: RuledClaim[] = [];
  const records = recordKinds.map((kind) => {
    const folders = plans.flatMap((plan) => plan.records[kind]);
    const fileOf = ({ path, files }: Folder) =>
      `${path}/${files.includes(recordHomes[kind].facts) ? recordHomes[kind].facts : files[0]}`;
    const once = firstOfEach(folders, (folder, path, homes) => twice(fileOf(folder), path, homes, true), claims);
    return [kind, once] as const;
  });
  const sites = plans.flatMap(({ site }, index) => site.map((path) => ({ path, home: roots[index]?.home ?? '' })));
  return {
    records: Object.fromEntries(records) as FolderPlan['records'],
    references: plans.flatMap(({ references }) => references),
    pages: pagesOnce(
      plans.flatMap(({ pages }) => pages),
      claims,
    ),
    site: firstOfEach(sites, ({ path }, below, homes) => twice(path, below, homes, false), claims).map(
      ({ path }) => path,
    ),
    redirects: plans.flatMap(({ redirects }) => redirects),
    misnamed: plans.flatMap(({ misnamed }) => misnamed),
    claims: [...plans.flatMap((plan) => plan.claims), ...claims],
  };
}
