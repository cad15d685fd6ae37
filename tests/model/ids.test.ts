import { expect, it } from 'vitest';
import { idFrom, isId } from '../../src/model/ids.ts';

it.each(['police', 'kiallok-erted-2022-10', '2022', 'a'])('takes %s for an id', (text) => {
  expect(isId(text)).toBe(true);
});

it.each(['', 'Police', 'police_unit', 'rendőrség', 'a--b', '-a', 'a-', 'a b', 'a.b'])(
  'takes “%s” for no id',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

it.each([
  ['Országos Rendőr-főkapitányság', 'orszagos-rendor-fokapitanysag'],
  ['Police_Unit 2', 'police-unit-2'],
  ['“Ne hagyd!”', 'ne-hagyd'],
  ['…', ''],
])('makes of “%s” the id “%s”', (text, id) => {
  expect(idFrom(text)).toBe(id);
});
