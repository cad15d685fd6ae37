import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockFolders } from '../../publishing/build-lock.ts';
import { compressSite } from '../../publishing/compressed/compress-site.ts';
import { localSiteUrl, machineTime, settings } from '../../site/settings.ts';
import { isFinishedSite } from '../../source/finished-site.ts';
import { changeLines } from '../deploy/change-lines.ts';
import type { Host } from '../deploy/host.ts';
import { differenceOf, siteListOf } from '../deploy/site-list.ts';
import { sshHost } from '../deploy/ssh-host.ts';
import { storeHost } from '../deploy/store-host.ts';
import { targetFrom } from '../deploy/target.ts';
import { showProgress } from '../progress-line.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

const usage =
  'Name where the site goes: npm run deploy -- USER@HOST:/FOLDER, npm run deploy -- rclone:REMOTE:BUCKET/FOLDER, or DEPLOY_TARGET in the environment.';

/** The quality of copies that are made on the way. */
const quality = 9;

/** @throws Refusal for what is no number of releases */
function keepOf(given: string): number {
  const keep = Number(given);
  if (given.trim() !== '' && Number.isInteger(keep) && keep >= 2) return keep;
  throw new Refusal(`--keep takes the number of releases to keep, 2 or more; it was “${given}”.`);
}

/** Whether the canonical addresses of a site lead to the machine that has built it. */
function isLocal(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'robots.txt'), 'utf8').includes(localSiteUrl);
  } catch {
    return false;
  }
}

/** @throws Refusal where there is no finished site */
function finishedSite(dist: string): string {
  const folder = resolve(dist);
  if (!isFinishedSite(folder))
    throw new Refusal(`There is no finished site in ${folder}: run npm run build first, or name another with --dist.`);
  if (isLocal(folder))
    console.error(`The canonical addresses of this site lead to ${localSiteUrl}: build it with SITE_URL.`);
  return folder;
}

async function rollBack(host: Host, isDry: boolean): Promise<number> {
  const { current, previous } = await host.look();
  if (previous === undefined) throw new Refusal('There is no earlier release to go back to.');
  if (!isDry) await host.rollBack();
  console.log(
    isDry
      ? `Nothing was changed. A rollback would go from ${current} to ${previous}.`
      : `Release ${previous} is served again instead of ${current}.`,
  );
  return 0;
}

async function publish(host: Host, folder: string, isDry: boolean): Promise<number> {
  const list = host.listed(siteListOf(folder, host.takesCopies));
  const { live, current, isWhole } = await host.look();
  const difference = differenceOf(live, list);
  const { added, changed, removed } = difference;
  const isSame = current !== undefined && isWhole && added.length + changed.length + removed.length === 0;
  console.log(changeLines(difference, isDry).join('\n'));
  if (isDry) console.log('Nothing was changed on the host.');
  else if (isSame) console.log(`Release ${current} is this site: nothing was sent.`);
  else {
    const release = await host.publish(folder, list);
    console.log(`Release ${release} is served${current === undefined ? '' : `; the one before it is ${current}`}.`);
  }
  return 0;
}

/**
 * `deploy TARGET [--dist DIR] [--dry-run] [--rollback] [--keep 5] [--history REMOTE] [--overwrite] [--no-compress]`: publishes a
 * finished site on a server, by rsync and ssh, or in object storage, by rclone; the target may come from `DEPLOY_TARGET`.
 * Only what differs from the release that is served is sent. With `--rollback`, serves the release before it again.
 */
export async function deploy(args: string[]): Promise<number> {
  const { values, positionals } = readCommandLine('deploy', args);
  const [given = process.env.DEPLOY_TARGET, ...more] = positionals;
  if (!given || more.length > 0) throw new Refusal(usage);
  const target = targetFrom(given, values.history);
  const { keep, overwrite, 'dry-run': isDry } = { ...values, keep: keepOf(values.keep) };
  const deployOptions = { keep, overwrite, now: machineTime() };
  const host = target.kind === 'ssh' ? sshHost(target, deployOptions) : storeHost(target, deployOptions);
  if (values.rollback) return rollBack(host, isDry);
  const folder = finishedSite(values.dist);
  const { cacheDir } = settings();
  lockFolders([cacheDir]);
  showProgress(process.stderr);
  if (host.takesCopies && !values['no-compress']) await compressSite(folder, cacheDir, quality);
  return publish(host, folder, isDry);
}
