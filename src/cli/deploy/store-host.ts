import { contentType } from '../../site/content-types.ts';
import { Refusal } from '../refusal.ts';
import type { DeployOptions, Host } from './host.ts';
import { type Rclone, rclone } from './rclone.ts';
import { cachingOf, isImmutable, isList, nameOf, releaseName, type SiteList, withHeaders } from './site-list.ts';
import { listOf, type Release, type State, type StoreReleases, storeReleases } from './store-releases.ts';
import type { StoreTarget } from './target.ts';

/** In which turn a file is put in its place: what pages ask for, pages, and the lists of all. */
const turnOf = (path: string): number => (isList(path) ? 2 : isImmutable(path) ? 0 : 1);

/** Paths by what they have in common, in the order of their turns. */
function inTurns(paths: readonly string[], common: (path: string) => string): string[][] {
  const groups = Map.groupBy(paths, (path) => `${turnOf(path)} ${common(path)}`);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** What is known before anything is done. */
interface Known {
  state: State;
  live: Release;
  /** Releases of which some files may be among those that are served. */
  begun: Release[];
}

/** What lies in the places of a site and has to be changed for a release. */
interface Step {
  write: string[];
  remove: string[];
  lingering: string[];
}

function stepTo(release: Release, { state, live, begun }: Known): Step {
  const differs = (path: string, value: string) => [live, ...begun].some((other) => other.get(path)?.value !== value);
  const there = new Set([live, ...begun].flatMap((each) => [...each.keys()]));
  const gone = [...there].filter((path) => !release.has(path));
  const lingering = gone.filter(isImmutable);
  const over = state.lingering.filter((path) => !release.has(path) && !there.has(path));
  return {
    write: [...release].filter(([path, { value }]) => differs(path, value)).map(([path]) => path),
    remove: [...gone.filter((path) => !isImmutable(path)), ...over],
    lingering,
  };
}

/** What a command works with. */
interface Tools {
  target: StoreTarget;
  store: Rclone;
  releases: StoreReleases;
  options: DeployOptions;
}

/** @throws Refusal where files would be replaced that were not put there by this command */
async function refuseForeign({ target, store, options }: Tools, list: SiteList, known: Known): Promise<void> {
  if (options.overwrite) return;
  const ours = new Set([known.live, ...known.begun].flatMap((each) => [...each.keys()]).concat(known.state.lingering));
  const foreign = await store.present(
    target.site,
    [...list.keys()].filter((path) => !ours.has(path)),
  );
  if (foreign.length > 0)
    throw new Refusal(
      `${target.site} holds ${foreign.length} files that this command did not put there and would replace, such as ${foreign[0]}. Deploy into another folder, or write --overwrite if they are not needed.`,
    );
}

/** Sends what is new in a release to where it is kept: what is served stays as it is. */
async function send(
  { store, releases }: Tools,
  folder: string,
  name: string,
  paths: readonly string[],
  isResumed: boolean,
) {
  const compared = isResumed ? '--checksum' : '--no-check-dest';
  for (const group of inTurns(paths, (path) => `${contentType(path)} ${cachingOf(path)}`)) {
    const [first = ''] = group;
    const headers = [`Content-Type: ${contentType(first)}`, `Cache-Control: ${cachingOf(first)}`];
    const flags = headers.flatMap((header) => ['--header-upload', header]);
    await store.copy(folder, releases.filesOf(name), group, [compared, ...flags]);
  }
}

/** Puts the files of a release in their places, within the store, and removes what does not belong to it. */
async function serve(
  tools: Tools,
  name: string,
  release: Release,
  known: Known,
  history: readonly string[],
): Promise<void> {
  const { target, store, releases, options } = tools;
  const { state } = known;
  const { write, remove, lingering } = stepTo(release, known);
  const begun = [...new Set([...state.begun, name])];
  await releases.write({ ...state, sending: undefined, begun });
  const holderOf = (path: string): string => release.get(path)?.holder ?? name;
  for (const group of inTurns(write, holderOf))
    await store.copy(releases.filesOf(holderOf(group[0] ?? '')), target.site, group, ['--no-check-dest']);
  await store.remove(target.site, remove);
  const kept = history.slice(-options.keep);
  const dropping = [...state.dropping, ...state.history, ...begun, ...(state.sending ? [state.sending] : [])].filter(
    (each, index, all) => !kept.includes(each) && all.indexOf(each) === index,
  );
  const done = { history: kept, current: name, sending: undefined, begun: [], lingering };
  await releases.write({ ...done, dropping });
  await releases.drop(dropping, kept);
  if (dropping.length > 0) await releases.write({ ...done, dropping: [] });
}

/** The releases that were served, up to the present one. */
const servedOf = ({ history, current }: State): readonly string[] =>
  current === undefined ? [] : history.slice(0, history.lastIndexOf(current) + 1);

/** Deploys to object storage, or to whatever else rclone knows. */
export function storeHost(target: StoreTarget, options: DeployOptions): Host {
  const asked = rclone(`${target.site} cannot be asked what it serves.`);
  const store = rclone(
    `The site was not deployed to ${target.site}: repeat the command; it continues where this one stopped.`,
  );
  const tools: Tools = { target, store, options, releases: storeReleases(target.history, store) };
  const { releases } = tools;
  const lookUp = async (): Promise<Known> => {
    const { state, read } = storeReleases(target.history, asked);
    const found = await state();
    return {
      state: found,
      live: found.current === undefined ? new Map() : await read(found.current),
      begun: await Promise.all(found.begun.map(read)),
    };
  };

  return {
    takesCopies: false,
    listed: withHeaders,
    look: async () => {
      const { state, live } = await lookUp();
      return {
        live: listOf(live),
        current: state.current,
        previous: servedOf(state).at(-2),
        isWhole: state.begun.length === 0,
      };
    },
    publish: async (folder, list) => {
      const known = await lookUp();
      const { state, live } = known;
      await refuseForeign(tools, list, known);
      // What was sent of the same site before an interruption is not sent again.
      const resumed = [state.sending, ...state.begun].find(
        (each) => each?.endsWith(`-${nameOf(list)}`) && !state.history.includes(each),
      );
      const name = resumed ?? releaseName(list, options.now);
      const isDropped = state.sending !== undefined && state.sending !== name;
      const dropping = isDropped ? [...state.dropping, String(state.sending)] : state.dropping;
      const sending = { ...known, state: { ...state, sending: name, dropping } };
      await releases.write(sending.state);
      const isSame = (path: string) => live.get(path)?.value === list.get(path);
      const paths = [...list.keys()].filter((path) => !isSame(path));
      await send(tools, folder, name, paths, resumed !== undefined);
      const release: Release = new Map(
        [...list].map(([path, value]) => [path, { value, holder: (isSame(path) && live.get(path)?.holder) || name }]),
      );
      await releases.list(name, release);
      await serve(tools, name, release, sending, [...servedOf(state), name]);
      return name;
    },
    rollBack: async () => {
      const known = await lookUp();
      const previous = servedOf(known.state).at(-2);
      if (previous === undefined) return;
      await serve(tools, previous, await releases.read(previous), known, known.state.history);
    },
  };
}
