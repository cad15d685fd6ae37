import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { checksumsName, copiesName, fromChecksums, isChecksums } from '../../source/checksums.ts';
import { sha256Of } from '../../source/digest.ts';
import { failureOf, siteAddress } from '../live-site.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';
import { parsedAs } from '../site-file.ts';

const usage = 'Name the address of a site or its folder: npm run verify -- https://record.example.org.';

/** How many files of a site on the network are asked for at once. */
const atOnce = 8;

/** How many differences are printed. */
const mostLines = 50;

/** Where the files of a site are. */
interface Source {
  /** The bytes of a file; the address of the site to which the host leads on instead; the reason why there is neither. */
  read: (path: string) => Promise<Uint8Array | { forwardedTo: string } | string>;
  /** The paths of all files, where that can be known. */
  paths: () => string[];
}

function inFolder(folder: string): Source {
  const root = resolve(folder);
  return {
    read: async (path) => {
      const file = join(root, path);
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : 'is missing';
    },
    paths: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(root.length + 1)
            .split(sep)
            .join('/'),
        )
        .filter((path) => !/^\.git(\/|$)/.test(path)),
  };
}

/** A page is asked for as readers do, by its folder. */
const addressOf = (path: string) =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** The pages of removed records come with 410, and that for what is missing may come with 404. */
const isServed = ({ ok, status }: Response, path: string): boolean => ok || status === 410 || path === '404.html';

/** Where a host leads on to. */
function ledTo(target: string, address: URL, site: URL): { forwardedTo: string } | string {
  const href = URL.parse(target, address)?.href;
  if (href === undefined) return `leads to “${target}”, which is no address`;
  return href.startsWith(site.href) ? { forwardedTo: href.slice(site.href.length) } : `leads to ${href}`;
}

function onTheNetwork(site: URL, ask: typeof fetch): Source {
  const answerTo = async (path: string) => {
    const address = new URL(addressOf(path) || '.', site);
    const answer = await ask(address, {
      headers: { 'cache-control': 'no-cache' },
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    });
    const target = answer.headers.get('location');
    if (target !== null) return ledTo(target, address, site);
    if (!isServed(answer, path)) return `is missing: ${answer.status} ${answer.statusText}`;
    return new Uint8Array(await answer.arrayBuffer());
  };
  return {
    read: (path) => answerTo(path).catch((error: unknown) => `cannot be fetched: ${failureOf(error)}`),
    paths: () => [],
  };
}

/** Why there are no bytes of a file. */
const reasonFor = (answer: { forwardedTo: string } | string): string =>
  typeof answer === 'string' ? answer : `leads to ${answer.forwardedTo}`;

/** The list of a site, its own or another. @throws Refusal where it is none */
async function checksumsOf(source: Source, manifest: string | undefined): Promise<Map<string, string>> {
  const bytes = manifest === undefined ? await source.read(checksumsName) : readFileSync(manifest);
  const name = manifest ?? checksumsName;
  if (!(bytes instanceof Uint8Array))
    throw new Refusal(
      `${name} ${reasonFor(bytes)}. Name the list of your own build: --manifest dist/${checksumsName}.`,
    );
  const digests = fromChecksums(Buffer.from(bytes).toString('utf8'));
  if (!digests)
    throw new Refusal(
      `${name} is not a list written by a build, which has 64 hex digits, two spaces and a path on each line.`,
    );
  return digests;
}

/** The list of compressed copies in a folder, as `compress` has made them; hosts need not serve them by their own names. */
async function copiesIn(folder: string): Promise<Map<string, string>> {
  const bytes = await inFolder(folder).read(copiesName);
  return (bytes instanceof Uint8Array ? fromChecksums(Buffer.from(bytes).toString('utf8')) : undefined) ?? new Map();
}

const redirectsName = 'data/redirects.json';

interface Redirect {
  from: string;
  to: string;
}

const isRedirectList = (value: unknown): value is { redirects: Redirect[] } => {
  const { redirects } = (value ?? {}) as { redirects?: unknown };
  return (
    Array.isArray(redirects) && redirects.every((each) => [each?.from, each?.to].every((id) => typeof id === 'string'))
  );
};

/** The present id of each former one, if the list of them is as the build wrote it; a sentence where it is no list. */
async function presentIds(
  source: Source,
  digests: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string> | string> {
  const bytes = await source.read(redirectsName);
  if (!(bytes instanceof Uint8Array) || sha256Of(bytes) !== digests.get(redirectsName)) return new Map();
  const list = parsedAs(Buffer.from(bytes).toString('utf8'), isRedirectList);
  if (!list) return `${redirectsName} is as listed, but is not a list of former addresses.`;
  const present = new Map<string, string>();
  // A former id may lead to one that has become a former one since.
  for (const { from, to } of list.redirects.toReversed()) present.set(from, present.get(to) ?? to);
  return present;
}

/** Whether a host leads on from the page at a former address to where that page leads: nothing of it is then served. */
const isForwarded = (path: string, address: string, present: ReadonlyMap<string, string>): boolean =>
  [...present].some(([from, to]) => path.includes(`/${from}/`) && address === addressOf(path.replace(from, to)));

/** A file that a host reads and need not serve. */
const isForHost = (path: string) => path.startsWith('_') && !path.includes('/');

/** What differs from a list, a sentence each, in the order of the list; then what is not on it. */
async function differences(source: Source, digests: ReadonlyMap<string, string>): Promise<string[]> {
  const waiting = [...digests];
  const found = new Map<string, string>();
  const ids = await presentIds(source, digests);
  if (typeof ids === 'string') found.set(redirectsName, ids);
  const present = typeof ids === 'string' ? new Map<string, string>() : ids;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, digest] = next;
      const bytes = await source.read(path);
      if (bytes instanceof Uint8Array) {
        if (sha256Of(bytes) !== digest) found.set(path, `${path} differs.`);
      } else if (!isForHost(path) && !(typeof bytes === 'object' && isForwarded(path, bytes.forwardedTo, present)))
        found.set(path, `${path} ${reasonFor(bytes)}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const more = source.paths().filter((path) => !digests.has(path) && !isChecksums(path));
  return [
    ...[...digests.keys()].flatMap((path) => found.get(path) ?? []),
    ...more.map((path) => `${path} is not listed.`),
  ];
}

/**
 * `verify URL|FOLDER [--manifest FILE]`: compares a published site, file by file, with the SHA-256 that its build has listed,
 * or another build of the same. Exit code 1 where anything differs.
 *
 * @param ask what is asked in place of the network
 */
export async function verify(args: string[], ask: typeof fetch = fetch): Promise<number> {
  const { values, positionals } = readCommandLine('verify', args);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new Refusal(usage);
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory();
  const source = isFolder ? inFolder(given) : onTheNetwork(siteAddress(given, usage), ask);
  const own = await checksumsOf(source, values.manifest);
  const digests = isFolder ? new Map([...(await copiesIn(given)), ...own]) : own;
  const found = await differences(source, digests);
  const rest = found.length > mostLines ? [`… and ${found.length - mostLines} more.`] : [];
  const sum =
    found.length === 0
      ? `All ${digests.size} files are as listed.`
      : `${found.length} of ${digests.size} files are not as listed.`;
  console.log([...found.slice(0, mostLines), ...rest, sum].join('\n'));
  return found.length === 0 ? 0 : 1;
}
