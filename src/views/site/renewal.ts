import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { deadlineText } from '../../language/zones.ts';
import { homeZone } from '../../model/instant.ts';
import type { Timed } from '../record/timed.ts';

/** The notice on a page that should have been made again by now. */
export interface Renewal extends Timed {
  text: string;
}

/** The first instant at which a page shows one of its timed parts, hides one or has something new to show. */
export function nextChange(parts: readonly Timed[], scheduled: readonly string[]): string | undefined {
  const instants = parts.flatMap(({ from, until }) => [from, until]);
  return [...instants, ...scheduled].filter((at) => at !== undefined).sort()[0];
}

/** The sentence for a page from the instant (ISO 8601) on at which it changes next; undefined where it does not. */
export function renewalFrom(at: string | undefined, lang: Locale): Renewal | undefined {
  if (at === undefined) return undefined;
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(homeZone).toPlainDateTime();
  const when = deadlineText({ at: local.toString({ smallestUnit: 'minute' }), zone: homeZone }, lang);
  return { from: at, until: undefined, text: messagesIn(lang).frame.renewal(when) };
}
