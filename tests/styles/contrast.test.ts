import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ground } from '../../src/site/ground.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The two values of each colour, for light and for dark; one that is the same in both stands twice. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', light, dark, both]) => [name, { light: light ?? both ?? '', dark: dark ?? both ?? '' }],
  ),
);

/** Relative luminance of a colour in sRGB (WCAG 2.2, Terms). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what, and how far apart the two must be. */
const pairs: [string, string, number][] = [
  ...['ink', 'ink-quiet', 'accent', 'signal'].flatMap((letters): [string, string, number][] => [
    [letters, 'paper', 7],
    [letters, 'paper-raised', 7],
  ]),
  ['ink', 'mark', 7],
  ['on-accent', 'accent-ground', 7],
  ['campaign', 'paper', 4.5],
  ['funding-call', 'paper', 4.5],
  ['rule-strong', 'paper', 3],
];

describe.each(['light', 'dark'] as const)('in %s, the contrast', (scheme) => {
  it.each(pairs)('of %s on %s is at least %d to 1', (letters, ground, least) => {
    const [one, other] = [letters, ground].map((name) => colours.get(name)?.[scheme] ?? '');
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('the ground', () => {
  it('is that of the browser’s bar and of the start screen', () => {
    expect(colours.get('paper')).toEqual(ground);
  });
});

describe('contrast', () => {
  it('is reckoned as WCAG 2.2 reckons it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
