/** A colour of the tokens, as it is in each scheme: `#rrggbb`. */
export interface Colour {
  name: string;
  light: string;
  dark: string;
}

/** The colours that a style sheet of tokens defines; aliases of other colours are left out. */
export function paletteIn(css: string): Colour[] {
  const named = /--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g;
  return [...css.matchAll(named)].map(([, name = '', light, dark, both]) => ({
    name,
    light: light ?? both ?? '',
    dark: dark ?? both ?? '',
  }));
}

/** Relative luminance of a colour in sRGB, 0 to 1 (WCAG 2.2, Terms). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, Terms). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs of foreground and ground with the least contrast ratio: text 7, other marks 4.5, borders of controls 3. */
export const pairs: readonly (readonly [letters: string, ground: string, least: number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'paper-raised', 7],
  ['ink', 'mark', 7],
  ['accent', 'mark', 4.5],
  ['ink-quiet', 'paper', 7],
  ['ink-quiet', 'paper-raised', 7],
  ['accent', 'paper', 7],
  ['accent', 'paper-raised', 7],
  ['signal', 'paper', 7],
  ['signal', 'paper-raised', 7],
  ['on-accent', 'accent-ground', 7],
  ['campaign', 'paper', 4.5],
  ['funding-call', 'paper', 4.5],
  ['rule-strong', 'paper', 3],
];
