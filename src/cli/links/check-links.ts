import { setTimeout as pause } from 'node:timers/promises';
import { reportProgress } from '../../site/progress.ts';
import { type Answer, type Ask, askAddress, type Patience } from './ask-address.ts';

/** How many hosts are asked at a time. */
const hostsAtOnce = 8;

/** An address as a server sees it: the fragment is for the browser. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/**
 * What became of each address, by the address without its fragment. Every host is asked one thing at a time, with a pause
 * between, and several hosts at once.
 */
export async function checkLinks(
  urls: Iterable<string>,
  patience: Patience,
  ask?: Ask,
): Promise<ReadonlyMap<string, Answer>> {
  const addresses = new Set([...urls].map(withoutFragment));
  const hosts = [...Map.groupBy(addresses, (url) => URL.parse(url)?.host ?? '').values()];
  const answers = new Map<string, Answer>();
  // Those with most to ask come first: they decide how long it takes.
  const queue = hosts.sort((a, b) => b.length - a.length).values();
  const worker = async () => {
    for (const host of queue) {
      for (const [index, url] of host.entries()) {
        if (index > 0) await pause(patience.pause);
        answers.set(url, await askAddress(url, patience, ask));
        reportProgress('links', answers.size, addresses.size);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return answers;
}
