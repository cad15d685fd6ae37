import type { Site } from '../../model/site.ts';
import { settings } from '../../site/settings.ts';

/** Without a day of its own, the host of the site counts from the year in which this software first gave out ids. */
const firstYear = '2026';

/** Who gives out ids: a host, and a day or year in which it was the publisher’s. */
export function authorityOf(site: Site | undefined): { host: string; since: string } {
  const { address, since } = site?.identity ?? { address: settings().siteUrl, since: firstYear };
  return { host: new URL(address).hostname, since };
}

/** The id of something for ever, wherever the site moves (RFC 4151): `tag:record.example.org,2026-12-01:MR-2022-014/en`. */
export function tagUri(site: Site | undefined, ...names: string[]): string {
  const { host, since } = authorityOf(site);
  return `tag:${host},${since}:${names.join('/')}`;
}
