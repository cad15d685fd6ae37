import { checksumsName, copiesName, fromChecksums } from '../../source/checksums.ts';
import { Refusal } from '../refusal.ts';
import type { DeployOptions, Host, Place } from './host.ts';
import { mustRun } from './run-program.ts';
import { isImmutable, isReleaseName, nameOf, releaseName, type SiteList } from './site-list.ts';
import type { SshTarget } from './target.ts';

/*
 * Under the folder of a target: `releases/NAME` are whole sites, which share the files that are the same; `current` is a
 * link to one of them, and what a web server serves; `releases/history` lists them in the order in which they were served.
 * What it lists after the present one was rolled back, or did not come to be.
 */

/** The beginning of every script: it ends at the first failure, and in the folder. */
const inFolder = (folder: string): string => `set -eu\numask 022\ncd '${folder}'\n`;

/** What is there, for `placeFrom` to read; nothing where there is no folder yet. */
const lookScript = (folder: string): string => `
[ -d '${folder}' ] || exit 0
${inFolder(folder)}
if [ -L current ]; then echo "current $(readlink current)"
elif [ -e current ]; then echo "current ?"; fi
[ ! -f releases/history ] || sed 's/^/release /' releases/history
[ ! -L current ] || for list in current/${checksumsName}*; do
  [ ! -f "$list" ] || echo "list \${list#current/} $(sha256sum <"$list")"
done
[ ! -f current/${checksumsName} ] || cat current/${checksumsName}
[ ! -f current/${copiesName} ] || cat current/${copiesName}
`;

interface Found extends Place {
  /** The releases that were served, up to the present one, and those that are listed after it. */
  served: string[];
  left: string[];
}

/** Reads what the script for looking has printed. @throws Refusal where `current` is not this command’s */
function placeFrom(printed: string, { host, folder }: SshTarget): Found {
  const lines = printed.split('\n');
  const after = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const [link] = after('current');
  const current = link?.replace(/^releases\//, '');
  const history = after('release').filter(isReleaseName);
  if (current !== undefined && !(isReleaseName(current) && history.includes(current)))
    throw new Refusal(
      `${host}:${folder}/current was not put there by this command: deploy into another folder, or move it away.`,
    );
  const at = current === undefined ? -1 : history.lastIndexOf(current);
  const live = new Map<string, string>();
  for (const [path, digest] of fromChecksums(lines.filter((line) => /^[0-9a-f]{64} /.test(line)).join('\n')) ?? [])
    live.set(path, digest);
  for (const entry of after('list')) {
    const [name = '', digest = ''] = entry.split(' ');
    live.set(name, digest);
  }
  return {
    live,
    current,
    previous: history[at - 1],
    isWhole: true,
    served: history.slice(0, at + 1),
    left: history.slice(at + 1),
  };
}

/** Puts a link in the place of an earlier one in one step: whoever asks finds the one or the other. */
const linkTo = (release: string): string => `
rm -f .current.new
ln -s 'releases/${release}' .current.new
mv -T .current.new current
`;

/** Sends the files that differ from those of the present release; all others become further names of these. */
async function send(
  target: SshTarget,
  shell: readonly string[],
  folder: string,
  list: SiteList,
  found: Found,
): Promise<string> {
  const incoming = `.incoming-${nameOf(list)}`;
  const base = found.current === undefined ? [] : [`--link-dest=../${found.current}`];
  await mustRun(
    'rsync',
    [
      ...[
        '--recursive',
        '--checksum',
        '--from0',
        '--files-from=-',
        '--chmod=D755,F644',
        `--rsh=${shell.join(' ')}`,
        ...base,
      ],
      `${folder}/`,
      `${target.host}:${target.folder}/releases/${incoming}/`,
    ],
    [...list.keys()].join('\0'),
    'The site was not sent, and the earlier one has not changed. Repeat the command; it continues where this one stopped.',
  );
  return incoming;
}

/** Deploys to servers by ssh and rsync. */
export function sshHost(target: SshTarget, { keep, now }: DeployOptions): Host {
  const { host, port, folder } = target;
  // As rsync has it, so that one setting does for both.
  const command = (process.env.RSYNC_RSH || 'ssh').split(' ').filter((part) => part !== '');
  const shell = [...command, '-o', 'BatchMode=yes', ...(port === undefined ? [] : ['-p', String(port)])];
  const [program = 'ssh', ...options] = shell;
  const run = (script: string, failure: string) => mustRun(program, [...options, host, 'sh -s'], script, failure);
  const look = async () => placeFrom(await run(lookScript(folder), `${host} cannot be asked what it serves.`), target);
  let found: Found | undefined;

  return {
    takesCopies: true,
    listed: (list) => list,
    look: async () => {
      found = await look();
      return found;
    },
    publish: async (site, list) => {
      const known = found ?? (await look());
      const { current, served, left, live } = known;
      const release = releaseName(list, now);
      await run(`set -eu\numask 022\nmkdir -p '${folder}/releases'\n`, `${folder} cannot be made on ${host}.`);
      const incoming = await send(target, shell, site, list, known);
      const history = [...served, release];
      const outdated = [...left, ...history.slice(0, -keep)];
      // Pages that readers have open go on asking for what they name.
      const asked = [...live.keys()].filter((path) => isImmutable(path) && !list.has(path));
      await run(
        `${inFolder(folder)}${current === undefined ? '' : lingering(`releases/${current}`, `releases/${incoming}`, asked)}
printf '%s\\n' ${history.slice(-keep).join(' ')} >releases/.history.new
mv releases/.history.new releases/history
mv 'releases/${incoming}' 'releases/${release}'
${linkTo(release)}
${outdated.map((name) => `rm -rf 'releases/${name}'`).join('\n')}
find releases -maxdepth 1 -name '.incoming-*' -mtime +0 -exec rm -rf {} +
`,
        `The site was sent to ${host} but could not be activated; the earlier one has not changed.`,
      );
      return release;
    },
    rollBack: async () => {
      const { previous } = found ?? (await look());
      await run(
        `${inFolder(folder)}[ -d 'releases/${previous}' ]\n${linkTo(previous ?? '')}`,
        `${host} still serves the same release.`,
      );
    },
  };
}

/** Gives files of the earlier release a name in the new one, where they have none; their names are this project’s own. */
function lingering(from: string, to: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  return `
while IFS= read -r path; do
  [ -e "${to}/$path" ] || [ ! -f "${from}/$path" ] || {
    mkdir -p "${to}/\${path%/*}"
    ln "${from}/$path" "${to}/$path"
  }
done <<'PATHS'
${paths.join('\n')}
PATHS
`;
}
