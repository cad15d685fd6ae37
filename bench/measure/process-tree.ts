import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all that it started, in bytes. */
export interface TreeMemory {
  /** The most that any one process of the tree has held since it began. */
  largest: number;
  /** What all of them hold now; pages they share are counted for each. */
  sum: number;
}

const kibibytes = (status: string, field: string) =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;

/** Reads the memory of a process tree from /proc; undefined on systems without it, or when the process is gone. */
export function treeMemory(root: number): TreeMemory | undefined {
  const children = childrenByParent();
  if (!children) return undefined;
  const memory: TreeMemory = { largest: 0, sum: 0 };
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = readOrNothing(`/proc/${pid}/status`);
    memory.largest = Math.max(memory.largest, kibibytes(status, 'VmHWM'));
    memory.sum += kibibytes(status, 'VmRSS');
    waiting.push(...(children.get(pid) ?? []));
  }
  return memory.sum > 0 ? memory : undefined;
}

function childrenByParent(): Map<number, number[]> | undefined {
  const children = new Map<number, number[]>();
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  for (const name of names.filter((each) => /^\d+$/.test(each))) {
    // `pid (name) state parent …`; the name may hold spaces and brackets, so read from the last bracket on.
    const [, parent] = /\) \S (\d+) [^)]*$/.exec(readOrNothing(`/proc/${name}/stat`)) ?? [];
    if (parent) children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  return children;
}

/** A process may end between its listing and its reading. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
