import type { SiteList } from './site-list.ts';

/** What is known of a place to which sites are deployed. */
export interface Place {
  /** The files of the release that is served; empty where there is none. */
  live: SiteList;
  /** The release that is served; undefined before the first one. */
  current: string | undefined;
  /** The release to which one could go back. */
  previous: string | undefined;
  /** Whether all that is served is of that release: not where an earlier command was interrupted. */
  isWhole: boolean;
}

/** Where a site is deployed to. Whatever ends a command of it leaves a site that is served, and the command can be repeated. */
export interface Host {
  /** Whether it sends compressed copies that were made before. */
  takesCopies: boolean;
  /** The list of a site in the form in which this host compares it. */
  listed(list: SiteList): SiteList;
  /** @throws Refusal where what is there was not deployed by this command */
  look(): Promise<Place>;
  /** Makes the site in a folder the one that is served. @returns the name of its release */
  publish(folder: string, list: SiteList): Promise<string>;
  /** Serves the release before the present one again, after `look` has found one. */
  rollBack(): Promise<void>;
}

/** What is the same for all hosts. */
export interface DeployOptions {
  /** How many releases are kept, the present one included. */
  keep: number;
  /** Whether files may be replaced that this command has not put there. */
  overwrite: boolean;
  /** The time of the machine, in milliseconds since 1970. */
  now: number;
}
