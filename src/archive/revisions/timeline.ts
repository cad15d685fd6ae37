import { recordHomes, recordKinds } from '../../model/kinds.ts';
import type { FileVersion } from '../../source/file-versions.ts';

/** What the folder of a record held after a commit, as long as no other commit touched it. */
export interface FolderState {
  /** By its index in the timeline. */
  commit: number;
  /** What git calls the content of each file, by name; none where the folder is gone. */
  files: Record<string, string>;
}

/** The states of all folders of records in a content folder, in the order of the commits that made them. */
export interface Timeline {
  /** With the time of the commit in milliseconds since 1970. */
  commits: { id: string; at: number }[];
  /** By the path of the folder below the content folder. */
  folders: Record<string, FolderState[]>;
}

export const emptyTimeline = (): Timeline => ({ commits: [], folders: {} });

const homes = recordKinds.map((kind) => `${recordHomes[kind].folder}/`);
const factsFiles: readonly string[] = recordKinds.map((kind) => recordHomes[kind].facts);

/** What git calls the facts of a state; undefined where it has none. */
export const factsOf = ({ files }: FolderState): string | undefined =>
  Object.entries(files).find(([name]) => factsFiles.includes(name))?.[1];

/** Adds what further commits did to a timeline. */
export function addVersions(timeline: Timeline, versions: readonly FileVersion[]): void {
  const { commits, folders } = timeline;
  for (const { path, commit, at, content } of versions) {
    if (!homes.some((home) => path.startsWith(home))) continue;
    if (commits.at(-1)?.id !== commit) commits.push({ id: commit, at: at.epochMilliseconds });
    const index = commits.length - 1;
    const end = path.lastIndexOf('/');
    const folder = path.slice(0, end);
    const states = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
    const last = states?.at(-1);
    const files = { ...last?.files };
    if (content === undefined) delete files[path.slice(end + 1)];
    else files[path.slice(end + 1)] = content;
    if (last?.commit === index) last.files = files;
    else if (states) states.push({ commit: index, files });
    else folders[folder] = [{ commit: index, files }];
  }
}
