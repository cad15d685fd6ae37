import { describe, expect, it } from 'vitest';
import { headlineCase } from '../../../src/views/cite/headline-case.ts';

describe('an English title in headline case', () => {
  it.each([
    ['both forums on people fleeing Ukraine', 'Both Forums on People Fleeing Ukraine'],
    ['a play for the police', 'A Play for the Police'],
    ['what to look for', 'What to Look For'],
    ['help: the year in figures', 'Help: The Year in Figures'],
    ['half-yearly sessions of July 2023', 'Half-Yearly Sessions of July 2023'],
    ['“I stand up for you”, a play', '“I Stand Up for You”, a Play'],
    ['GRETA visits iPhone makers', 'GRETA Visits iPhone Makers'],
  ])('%s', (title, expected) => {
    expect(headlineCase(title)).toBe(expected);
  });
});
