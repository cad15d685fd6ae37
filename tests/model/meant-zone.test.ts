import { expect, it } from 'vitest';
import { isZone } from '../../src/model/instant.ts';
import { meantZone } from '../../src/model/meant-zone.ts';

it.each([
  ['UTC+2', 'Etc/GMT-2'],
  ['UTC-12', 'Etc/GMT+12'],
  ['UTC−12', 'Etc/GMT+12'],
  ['GMT+1', 'Etc/GMT-1'],
  ['+02:00', 'Etc/GMT-2'],
  ['UTC+0', 'UTC'],
  ['Z', 'UTC'],
  ['AoE', 'Etc/GMT+12'],
  ['CEST', 'Europe/Brussels'],
  ['europe/budapest', 'Europe/Budapest'],
  ['America/New York', 'America/New_York'],
  ['Budapest', 'Europe/Budapest'],
  ['Brussels time', 'Europe/Brussels'],
  ['brüsszeli idő szerint', 'Europe/Brussels'],
  ['londoni', 'Europe/London'],
])('%s means %s', (written, zone) => {
  expect(meantZone(written)).toBe(zone);
  expect(isZone(zone)).toBe(true);
});

it.each(['', 'local time', 'UTC+5:30', 'UTC+25', 'Atlantis', 'x'.repeat(1e6)])('%.20s could be any', (written) => {
  expect(meantZone(written)).toBeUndefined();
});
