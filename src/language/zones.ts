import type { Locale } from './locales.ts';
import { own } from './own.ts';

/** Zones whose Hungarian form is no mere city name; English makes its own from the city. */
const hungarian: Record<string, string> = {
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

/** A time zone as people say it: “Brussels time”, „brüsszeli idő szerint”. IANA name. */
export function zoneText(zone: string, lang: Locale): string {
  if (zone === 'UTC') return lang === 'en' ? 'UTC' : 'UTC szerint';
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (lang === 'en') return `${city}\u00a0time`;
  const word = own(hungarian, zone);
  return word ? `${word} idő szerint` : `helyi idő szerint (${city})`;
}
