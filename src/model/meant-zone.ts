import { zonesInWords } from '../language/zones.ts';
import { zoneNamed } from './instant.ts';

/** What sources call zones that they share with many a city, or with none. */
const calls: readonly [RegExp, string][] = [
  [/^(aoe|anywhere on earth)$/, 'Etc/GMT+12'],
  [/^(z|zulu|gmt|utc|ut)$/, 'UTC'],
  [/^(cet|cest|mez|mesz|central european( summer)? time|közép-európai( nyári)? idő)$/, 'Europe/Brussels'],
];

/** Hours from UTC: `UTC+2`, `GMT -12`, `+02:00`. IANA counts them westwards, and only whole ones. */
function fixed(text: string): string | undefined {
  const [, sign, hours] = /^(?:utc|gmt)? ?([+−–-]) ?(\d{1,2})(?::?00)?$/.exec(text) ?? [];
  if (sign === undefined || hours === undefined) return undefined;
  return Number(hours) === 0 ? 'UTC' : zoneNamed(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
}

/** The zone of a city, named as in English or in Hungarian: `Brussels time`, `budapesti idő`. */
function ofCity(text: string): string | undefined {
  const city = text.replace(/ (local )?time$| idő( szerint)?$/, '').replaceAll(' ', '_');
  const inHungarian = Object.entries(zonesInWords).find(([, word]) => word === city)?.[0];
  const zones = Intl.supportedValuesOf('timeZone');
  return inHungarian ?? zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`));
}

/**
 * The IANA name of the zone that was meant by one that is written as sources write it: `UTC+2`, `Brussels time`, `AoE`,
 * `europe/budapest`. Undefined where it could be any.
 */
export function meantZone(written: string): string | undefined {
  if (written.length > 60) return undefined;
  const text = written.trim().toLowerCase();
  const called = calls.find(([pattern]) => pattern.test(text))?.[1];
  return called ?? fixed(text) ?? zoneNamed(text.replaceAll(' ', '_')) ?? ofCity(text);
}
