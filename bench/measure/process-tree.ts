import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all that it started, in bytes. */
export interface TreeMemory {
  /** The most that any one process of the tree has held since it began. */
  largest: number;
  /** What all of them hold now; pages they share are counted for each. */
  sum: number;
}

/** What a process and all that it started use. */
export interface TreeUse {
  memory: TreeMemory;
  /** The processor time that each process has used itself, user and system, in seconds, by its id. */
  cpu: Map<number, number>;
}

/** The unit of processor time in /proc, in seconds: Linux counts in hundredths for programs, whatever it does inside. */
const tick = 0.01;

const kibibytes = (status: string, field: string) =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;

/** Reads what a process tree uses from /proc; undefined on systems without it, or when the process is gone. */
export function treeUse(root: number): TreeUse | undefined {
  const processes = allProcesses();
  if (!processes) return undefined;
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const ticks = new Map(processes.map(({ id, ticks: used }) => [id, used]));
  const use: TreeUse = { memory: { largest: 0, sum: 0 }, cpu: new Map() };
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const status = readOrNothing(`/proc/${id}/status`);
    use.memory.largest = Math.max(use.memory.largest, kibibytes(status, 'VmHWM'));
    use.memory.sum += kibibytes(status, 'VmRSS');
    use.cpu.set(id, (ticks.get(id) ?? 0) * tick);
    waiting.push(...(children.get(id) ?? []).map((child) => child.id));
  }
  return use.memory.sum > 0 ? use : undefined;
}

function allProcesses(): { id: number; parent: number; ticks: number }[] | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // `pid (name) state parent …`; the name may hold spaces and brackets, so read from the last bracket on.
      const [, rest] = /\) \S ([^)]*)$/.exec(readOrNothing(`/proc/${name}/stat`)) ?? [];
      if (!rest) return [];
      const fields = rest.split(' ').map(Number);
      // Of the fields from the parent on, user and system time are the 11th and the 12th.
      return [{ id: Number(name), parent: fields[0] ?? 0, ticks: (fields[10] ?? 0) + (fields[11] ?? 0) }];
    });
}

/** A process may end between its listing and its reading. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
