import { type ExternalLink, externalLinks } from '../../archive/external-links.ts';
import { settings } from '../../site/settings.ts';
import type { Ask } from '../links/ask-address.ts';
import { checkLinks, withoutFragment } from '../links/check-links.ts';
import { type CheckedLink, linkReport, toLinkJson, toLinkText } from '../links/report.ts';
import { showProgress } from '../progress-line.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

/** A number of seconds or times, as it was written. */
function numberIn(value: string, option: string, least: number): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= least))
    throw new Refusal(
      `--${option} is a number${least > 0 ? ' above 0' : ''}, such as --${option} 5; it was “${value}”.`,
    );
  return number;
}

/** The places of each address; where each of them has an archived copy, the first. */
function byAddress(links: readonly ExternalLink[]): Map<string, Pick<CheckedLink, 'places' | 'archived'>> {
  const groups = Map.groupBy(links, ({ url }) => withoutFragment(url));
  return new Map(
    [...groups].map(([url, some]) => {
      const copies = some.flatMap(({ archived }) => archived ?? []);
      const places = some.map(({ file, line, column }) => ({ file, line, column }));
      const [copy] = copies.length === some.length ? copies : [];
      return [url, { places, ...(copy && { archived: copy }) }];
    }),
  );
}

/**
 * `links [words…] [--json] [--timeout 20] [--retries 2] [--pause 1]`: asks the network which addresses in the content no
 * longer answer; with words, only addresses or files that contain one of them. Exit code 1 where a dead address has no
 * archived copy.
 *
 * @param ask what is asked in place of the network
 */
export async function links(args: string[], ask?: Ask): Promise<number> {
  const { values, positionals } = readCommandLine('links', args);
  const patience = {
    timeout: numberIn(values.timeout, 'timeout', 0.001) * 1000,
    retries: Math.floor(numberIn(values.retries, 'retries', 0)),
    pause: numberIn(values.pause, 'pause', 0) * 1000,
  };
  const isWanted = ({ url, file }: ExternalLink) =>
    positionals.length === 0 || positionals.some((word) => url.includes(word) || file.includes(word));
  const addresses = byAddress(externalLinks(settings().contentDirs).filter(isWanted));
  if (!values.json) showProgress(process.stderr);
  const answers = await checkLinks(addresses.keys(), patience, ask);
  if (answers.size > 1 && [...answers.values()].every(({ status }) => status === undefined))
    throw new Refusal(
      'None of the addresses answered, so this machine is probably offline. Connect it, and try again.',
    );
  const checked = [...addresses].flatMap(([url, about]): CheckedLink[] => {
    const answer = answers.get(url);
    return answer ? [{ url, ...answer, ...about }] : [];
  });
  const report = linkReport(checked);
  console.log(values.json ? toLinkJson(report, checked) : toLinkText(report));
  return report.dead.length > 0 ? 1 : 0;
}
