import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ground } from '../../src/site/ground.ts';
import { contrast, pairs, paletteIn } from '../../src/styles/palette.ts';

const colours = new Map(
  paletteIn(readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')).map(
    ({ name, light, dark }) => [name, { light, dark }],
  ),
);

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

describe('the palette', () => {
  it('holds what has a colour for each scheme, or one for both', () => {
    const css =
      ':root { --ink: light-dark(#111111, #eeeeee); --on-accent: #ffffff; --meeting: var(--ink); --gap: 1rem; }';
    expect(paletteIn(css)).toEqual([
      { name: 'ink', light: '#111111', dark: '#eeeeee' },
      { name: 'on-accent', light: '#ffffff', dark: '#ffffff' },
    ]);
  });
});
