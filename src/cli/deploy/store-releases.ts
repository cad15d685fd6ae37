import { fromChecksums, toChecksums } from '../../source/checksums.ts';
import { Refusal } from '../refusal.ts';
import { parsedAs } from '../site-file.ts';
import type { Rclone } from './rclone.ts';
import type { SiteList } from './site-list.ts';

/*
 * Beside a site in an object store lie `state.json`, and for each release `releases/NAME.list` and, under `releases/NAME/`,
 * those of its files that were new in it. All others are held by earlier releases: the list says by which.
 */

/** How far deployments have come. It is written whole, before and after each step that must not be forgotten. */
export interface State {
  /** The releases that are kept, in the order in which they were served; those after the present one were rolled back. */
  history: readonly string[];
  current: string | undefined;
  /** The release whose files are being sent. */
  sending: string | undefined;
  /** Releases of which some files may have been put in their places since `current` was whole. */
  begun: readonly string[];
  /** Files of the release before, which pages that readers have open may still ask for. */
  lingering: readonly string[];
  /** Releases whose files are to be deleted, where no other needs them. */
  dropping: readonly string[];
}

const nothing: State = {
  history: [],
  current: undefined,
  sending: undefined,
  begun: [],
  lingering: [],
  dropping: [],
};

/** A file of a release: what it is known by, and the release among whose files it lies. */
export interface Held {
  value: string;
  holder: string;
}

/** The files of a release by their paths. */
export type Release = ReadonlyMap<string, Held>;

/** A release as a list alone. */
export const listOf = (release: Release): SiteList => new Map([...release].map(([path, { value }]) => [path, value]));

/** Reads and writes what is kept beside a site in an object store. */
export interface StoreReleases {
  /** @throws Refusal where what is there was not written by this command */
  state(): Promise<State>;
  write(state: State): Promise<void>;
  /** @throws Refusal where the list of a release is missing or damaged */
  read(name: string): Promise<Release>;
  /** Writes the list of a release. */
  list(name: string, release: Release): Promise<void>;
  /** Where the files lie that were new in a release. */
  filesOf(name: string): string;
  /** Deletes those files of some releases that none of some others needs, and their lists. */
  drop(names: readonly string[], kept: readonly string[]): Promise<void>;
}

const areNames = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');

const isName = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isState = (value: unknown): value is Partial<State> => {
  const { history, current, sending, begun, lingering, dropping } = {
    ...nothing,
    history: undefined,
    ...(value as Partial<State> | null),
  };
  return [history, begun, lingering, dropping].every(areNames) && [current, sending].every(isName);
};

function stateFrom(text: string | undefined, place: string): State {
  if (text === undefined) return nothing;
  const state = parsedAs(text, isState);
  if (state) return { ...nothing, ...state };
  throw new Refusal(
    `${place} was not written by this command: name another folder for earlier releases with --history.`,
  );
}

const linesOf = (release: Release): string[] => [...release].map(([path, { holder }]) => `${holder}/${path}`);

/** @param place where all of it lies, as rclone names it */
export function storeReleases(place: string, store: Rclone): StoreReleases {
  const at = (name: string): string => `${place}${place.endsWith(':') ? '' : '/'}${name}`;
  const listAt = (name: string): string => at(`releases/${name}.list`);
  const find = async (name: string): Promise<Release | undefined> => {
    const entries = fromChecksums((await store.read(listAt(name))) ?? '');
    if (!entries) return undefined;
    return new Map(
      [...entries].map(([line, value]) => {
        const slash = line.indexOf('/');
        return [line.slice(slash + 1), { value, holder: line.slice(0, slash) }];
      }),
    );
  };
  const read = async (name: string): Promise<Release> => {
    const release = await find(name);
    if (release) return release;
    throw new Refusal(
      `${listAt(name)} is missing or damaged: deploy into another folder, or with --history elsewhere.`,
    );
  };
  return {
    state: async () => stateFrom(await store.read(at('state.json')), at('state.json')),
    write: (state) => store.write(at('state.json'), `${JSON.stringify(state, null, 2)}\n`),
    read,
    list: (name, release) =>
      store.write(
        listAt(name),
        toChecksums([...release].map(([path, { value, holder }]) => [`${holder}/${path}`, value] as const)),
      ),
    filesOf: (name) => at(`releases/${name}`),
    drop: async (names, kept) => {
      if (names.length === 0) return;
      const needed = new Set((await Promise.all(kept.map(read))).flatMap(linesOf));
      for (const name of names) {
        const release = await find(name);
        const lines = release ? linesOf(release).filter((line) => !needed.has(line)) : [];
        await store.remove(at('releases'), lines);
        // What was sent of a release that was never whole has no list.
        if (!release) await store.removeAll(at(`releases/${name}`));
        await store.remove(at('releases'), [`${name}.list`]);
      }
    },
  };
}
