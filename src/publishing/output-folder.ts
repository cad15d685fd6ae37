import { execFileSync } from 'node:child_process';
import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { isFinishedSite } from '../source/finished-site.ts';

/** Where a site lies until all of it has been moved to the folder it is for. */
export const unfinished = '.unfinished-site';

/** Where in a folder that cannot be renamed an earlier site is for an instant. */
export const replacedWithin = '.replaced-site';

/** What a build keeps of an output folder. */
export const kept = [unfinished, replacedWithin, '.git'];

/** A folder is known by its disk and its number there, whatever the case of letters, links and mounts on the way to it. */
const identityOf = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
};

/** A path and all above it that exist, as real paths, the nearest first. */
function lineage(path: string): string[] {
  const above = dirname(path);
  if (!statSync(path, { throwIfNoEntry: false })) return above === path ? [] : lineage(above);
  const real = realpathSync(path);
  const line = [real];
  for (let at = real; dirname(at) !== at; at = dirname(at)) line.push(dirname(at));
  return line;
}

const identities = (path: string) => lineage(path).map(identityOf);

/** The first of some folders that is the output folder, holds it or lies within it, and how the two lie. */
function overlapWith(output: string, folders: readonly string[]): string | undefined {
  const own = identityOf(output);
  const above = identities(output);
  for (const folder of folders) {
    const identity = identityOf(folder);
    if (identity === undefined) continue;
    if (identity === own) return `is ${folder}`;
    if (above.includes(identity)) return `lies within ${folder}`;
    if (own !== undefined && identities(folder).includes(own)) return `holds ${folder}`;
  }
  return undefined;
}

/** The folders at the top of the project of which git tracks files. */
function projectFolders(project: string): string[] {
  const names = new Set(['public', 'src']);
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 30,
    });
    for (const path of listed.split('\0')) {
      if (path.includes('/')) names.add(path.slice(0, path.indexOf('/')));
    }
  } catch {
    // Without git, or outside a repository, there are only the folders named above.
  }
  return [...names].map((name) => join(project, name));
}

/** What a path is that is no folder and not free either. */
function hindrance(path: string): string | undefined {
  const above = dirname(path) === path ? undefined : hindrance(dirname(path));
  if (above || !lstatSync(path, { throwIfNoEntry: false })) return above;
  const target = statSync(path, { throwIfNoEntry: false });
  if (!target) return `leads through ${path}, a link to a folder that does not exist`;
  return target.isDirectory() ? undefined : `leads through ${path}, which is a file`;
}

/** Why a folder may not be emptied for a site, as what follows its name in a sentence; undefined where it may. */
function danger(output: string, project: string, contentDirs: readonly string[]): string | undefined {
  const [home, root, content] = [homedir(), project, overlapWith(output, contentDirs)];
  if (content) return `${content}, a folder of content`;
  const at = identityOf(output);
  if (at !== undefined && identities(root).includes(at)) return `is or holds the project ${root}`;
  if (at !== undefined && identities(home).includes(at)) return `is or holds the home folder ${home}`;
  const inside = overlapWith(output, projectFolders(root));
  if (inside) return `${inside}, which belongs to the project`;
  const names = [output, ...lineage(output)].flatMap((path) => path.split(sep));
  const reserved = names.find((name) => /^(\.git|\.astro|node_modules)$/i.test(name));
  if (reserved) return `lies within a folder ${reserved}`;
  const isEmpty = at === undefined || readdirSync(output).every((name) => kept.includes(name));
  return isEmpty || isFinishedSite(output)
    ? undefined
    : 'holds files, but no finished site (no data/build.json of one), and a build would delete them. If nothing there is needed, delete the folder by hand';
}

/** The sentence that refuses a project in a folder whose name Vite cannot load modules from; undefined for any other. */
export function refusedProject(project: string): string | undefined {
  const sign = /[#?]/.exec(project)?.[0];
  return sign && `The site cannot be built in ${project}: the path holds a ${sign}. Rename or move that folder.`;
}

/**
 * The sentence that refuses an output folder in which a build could delete what it has not made; undefined for a new or
 * empty folder, and for one that holds an earlier site.
 */
export function refusedOutput(folder: string, project: string, contentDirs: readonly string[]): string | undefined {
  const output = resolve(folder);
  try {
    const reason = hindrance(output) ?? danger(output, resolve(project), contentDirs);
    if (reason === undefined) accessSync(lineage(output)[0] ?? output, constants.W_OK);
    return (
      reason &&
      `The site cannot be built into ${output}: that ${reason}. Name a new or empty folder: npm run build -- --outDir DIR.`
    );
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return `The site cannot be built into ${output}: ${error.message}. Name another folder: npm run build -- --outDir DIR.`;
  }
}
