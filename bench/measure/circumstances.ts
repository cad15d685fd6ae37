import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';

/** Where and when a benchmark ran. */
export interface Circumstances {
  /** The commit that was measured; with `-dirty` where files of the project differed from it. */
  commit: string;
  /** ISO 8601, UTC. */
  date: string;
  node: string;
  machine: string;
  /** Load averages of one minute, before and after. */
  load: { before: number; after?: number };
}

export function circumstances(project: string): Circumstances {
  const commit = execFileSync('git', ['describe', '--always', '--dirty', '--exclude', '*'], {
    cwd: project,
    encoding: 'utf8',
  });
  return {
    commit: commit.trim(),
    date: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    node: process.version,
    machine: `${process.platform}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}`,
    load: { before: load() },
  };
}

/** The load average of the last minute; 0 on Windows, which has none. */
export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(2));

/** One line for a table’s heading. */
export const inALine = ({ commit, date, node, machine, load: { before, after } }: Circumstances): string =>
  `Commit ${commit}, ${date.slice(0, 16).replace('T', ' ')} UTC, Node ${node}, ${machine}, load ${before}${after === undefined ? '' : ` before and ${after} after`}`;
