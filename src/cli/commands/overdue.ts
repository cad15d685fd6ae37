import { machineTime } from '../../site/settings.ts';
import { failureOf, siteAddress } from '../live-site.ts';
import { readCommandLine } from '../read-command-line.ts';
import { Refusal } from '../refusal.ts';

const usage = 'Name the address of the site: npm run overdue -- https://record.example.org.';

/** What a site says of its build, as far as it matters here. */
interface Timetable {
  clock: string;
  changes: string[];
  nextDay: string;
}

const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

function isTimetable(value: unknown): value is Timetable {
  const { clock, changes, nextDay } = (value ?? {}) as Partial<Timetable>;
  return isInstant(clock) && isInstant(nextDay) && Array.isArray(changes) && changes.every(isInstant);
}

async function timetableAt(site: URL, ask: typeof fetch): Promise<Timetable> {
  const address = new URL('data/build.json', site);
  const init = { headers: { 'cache-control': 'no-cache' }, signal: AbortSignal.timeout(30_000) };
  const answer = await ask(address, init).catch((error: Error) => error);
  if (answer instanceof Error) throw new Refusal(`${address} does not answer: ${failureOf(answer)}.`);
  if (!answer.ok) throw new Refusal(`${address} answers with ${answer.status} ${answer.statusText}. ${usage}`);
  const value: unknown = await answer.json().catch(() => undefined);
  if (!isTimetable(value))
    throw new Refusal(`${address} does not say when the site changes next. Build and publish it with this version.`);
  return value;
}

const dayLength = 86_400_000;

/** Since when a site should have been built again, and why; undefined where it need not have been. */
export function overdueSince(
  { changes, nextDay }: Omit<Timetable, 'clock'>,
  now: number,
): [since: string, why: string] | undefined {
  const passed = changes.find((at) => Date.parse(at) <= now);
  if (passed) return [passed, 'something on it was due to change'];
  const missed = new Date(Date.parse(nextDay) + dayLength);
  return Number(missed) <= now ? [missed.toISOString(), 'it has not been built for a whole day'] : undefined;
}

/**
 * `overdue URL [--grace MINUTES]`: whether a published site should have been built again, for a monitor. Exit code 1
 * where it should, and where that cannot be known.
 *
 * @param ask what is asked in place of the network
 */
export async function overdue(args: string[], ask: typeof fetch = fetch, now = machineTime()): Promise<number> {
  const { values, positionals } = readCommandLine('overdue', args);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new Refusal(usage);
  const grace = Number(values.grace);
  if (values.grace.trim() === '' || !(grace >= 0))
    throw new Refusal(`--grace takes a number of minutes, such as --grace 90; it was “${values.grace}”.`);
  const timetable = await timetableAt(siteAddress(given, usage), ask);
  const late = overdueSince(timetable, now - grace * 60_000);
  const next = timetable.changes.find((at) => Date.parse(at) > now) ?? timetable.nextDay;
  console.log(
    late
      ? `Overdue since ${late[0]}: ${late[1]}. It was built for ${timetable.clock}. Build it again and publish it, or tell whoever runs the site.`
      : `On time: built for ${timetable.clock}; the next change is at ${next}.`,
  );
  return late ? 1 : 0;
}
