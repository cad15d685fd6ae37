import { dateTimeText } from './dates.ts';
import type { Locale } from './locales.ts';
import { own } from './own.ts';

/** Zones whose Hungarian form is no mere city name; English makes its own from the city. */
export const zonesInWords: Readonly<Record<string, string>> = {
  'Europe/Amsterdam': 'amszterdami',
  'Europe/Athens': 'athéni',
  'Europe/Berlin': 'berlini',
  'Europe/Bratislava': 'pozsonyi',
  'Europe/Brussels': 'brüsszeli',
  'Europe/Bucharest': 'bukaresti',
  'Europe/Budapest': 'budapesti',
  'Europe/Kyiv': 'kijevi',
  'Europe/London': 'londoni',
  'Europe/Luxembourg': 'luxemburgi',
  'Europe/Paris': 'párizsi',
  'Europe/Prague': 'prágai',
  'Europe/Rome': 'római',
  'Europe/Vienna': 'bécsi',
  'Europe/Warsaw': 'varsói',
  'Europe/Zagreb': 'zágrábi',
  'Europe/Zurich': 'zürichi',
};

/** A zone that is so many hours from UTC all year; IANA counts them westwards: Etc/GMT+12 is UTC−12. */
function utcOffset(zone: string): string | undefined {
  const [, name, sign, hours] =
    /^(?:Etc\/)?(UTC|UCT|GMT|Zulu|Universal|Greenwich)(?:([+-])(\d{1,2}))?$/.exec(zone) ?? [];
  if (!name) return undefined;
  return Number(hours ?? 0) === 0 ? 'UTC' : `UTC${sign === '+' ? '−' : '+'}${hours}`;
}

/** The last zone in which a day ends, which calls therefore give as “anywhere on Earth”. */
const lastZone = 'Etc/GMT+12';

const anywhere: Record<Locale, string> = { en: ' (anywhere on Earth)', hu: ' (a Föld bármely pontján)' };

/** A time zone as people say it: “Brussels time”, „brüsszeli idő szerint”, “UTC−12 (anywhere on Earth)”. IANA name. */
export function zoneText(zone: string, lang: Locale): string {
  const utc = utcOffset(zone);
  if (utc !== undefined) return `${utc}${lang === 'en' ? '' : ' szerint'}${zone === lastZone ? anywhere[lang] : ''}`;
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (lang === 'en') return `${city}\u00a0time`;
  const word = own(zonesInWords, zone);
  return word ? `${word} idő szerint` : `helyi idő szerint (${city})`;
}

/** A deadline as far as its words go. */
interface WordedDeadline {
  at: string;
  zone: string;
  'zone-stated'?: boolean;
}

/**
 * A deadline in words, with its hour and zone: “21 August 2024, 17:00, Brussels time”. A day without an hour has a zone
 * only where the source states one.
 */
export function deadlineText({ at, zone, 'zone-stated': zoneStated }: WordedDeadline, lang: Locale): string {
  const text = dateTimeText(at, lang);
  return at.length > 10 || zoneStated ? `${text}, ${zoneText(zone, lang)}` : text;
}
