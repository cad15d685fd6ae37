/**
 * What a page reads while it is made: things of the record graph, files and the clock, each by a name such as
 * `thing police`. A page is as before when everything that it read is. Pages of a thread are made one after the other,
 * so that one collector serves them all.
 */
export type Reads = Set<string>;

/**
 * Integrations and built pages each load their own copy of every module in one process; the collector is known to all of
 * them by this name.
 */
const key = Symbol.for('roundtable.page-reads');

const shared = globalThis as { [key]?: Reads | undefined };

/** Notes that the page in the making has read something. */
export function noteRead(name: string): void {
  shared[key]?.add(name);
}

/** Has reads collected in a set, or nowhere; returns the collector so far, to be put back. */
function collectIn(reads: Reads | undefined): Reads | undefined {
  const before = shared[key];
  shared[key] = reads;
  return before;
}

/** Makes something and collects what the making reads, at first hand only. */
function collected<T>(reads: Reads | undefined, make: () => T): T {
  const before = collectIn(reads);
  try {
    return make();
  } finally {
    collectIn(before);
  }
}

/** Makes a page and collects what the making reads. No other page may be in the making meanwhile. */
export async function withReads<T>(make: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
  const reads: Reads = new Set();
  const before = collectIn(reads);
  try {
    return { value: await make(), reads };
  } finally {
    collectIn(before);
  }
}

/** Makes something of many things that counts as one read: the page depends on what comes of it, not on each of them. */
export function asOneRead<T>(name: string, make: () => T): T {
  noteRead(name);
  return collected(undefined, make);
}

/**
 * A cache whose values carry what their making read: whoever is given a value again has read the same things. A value
 * lives as long as the object that it was made of, and is known by the arguments that are strings.
 */
export function remembered<Owner extends object, Args extends unknown[], Value>(
  make: (owner: Owner, ...args: Args) => Value,
): (owner: Owner, ...args: Args) => Value {
  const made = new WeakMap<Owner, Map<string, { value: Value; reads: Reads }>>();
  return (owner, ...args) => {
    const values = made.get(owner) ?? new Map<string, { value: Value; reads: Reads }>();
    made.set(owner, values);
    const key = args.filter((each) => typeof each === 'string').join(' ');
    let known = values.get(key);
    if (!known) {
      const reads: Reads = new Set();
      known = { value: collected(reads, () => make(owner, ...args)), reads };
      values.set(key, known);
    }
    for (const read of known.reads) noteRead(read);
    return known.value;
  };
}

/** As `remembered`, for the last call alone: for what several files of one thing show, which are made one after the other. */
export function rememberedLast<Args extends unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { args: Args; value: Value; reads: Reads } | undefined;
  return (...args) => {
    if (!last?.args.every((each, index) => each === args[index])) {
      const reads: Reads = new Set();
      last = { args, value: collected(reads, () => make(...args)), reads };
    }
    for (const read of last.reads) noteRead(read);
    return last.value;
  };
}
