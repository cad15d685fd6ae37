/** What long work does, one after the other. */
export type Phase = 'reading' | 'pages' | 'search index' | 'links' | 'compression';

/** How far a phase has come: so many of all records, pages or files. */
export interface Progress {
  phase: Phase;
  done: number;
  total: number;
}

type Listener = (progress: Progress) => void;

/**
 * Integrations and commands each load their own copy of every module in one process; whoever shows progress is known to
 * all of them by this name.
 */
const key = Symbol.for('roundtable.progress');

const shared = globalThis as { [key]?: Listener | undefined };

/** Has progress of this thread reported to a listener from now on, or to nobody. */
export function onProgress(listener: Listener | undefined): void {
  shared[key] = listener;
}

/** Reports how far a phase has come; costs nothing while nobody listens. */
export function reportProgress(phase: Phase, done: number, total: number): void {
  shared[key]?.({ phase, done, total });
}
