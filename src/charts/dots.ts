import { across, element, type Markup, words } from './markup.ts';

/** What is counted in one column, and the same in words: “2021: 6 meetings”. */
export interface Count {
  count: number;
  text: string;
}

/** The narrowest that the drawing gets, in CSS pixels: a screen of 320 less its margins. */
const narrowest = 280;
/** The width from which on it may count on more room. */
const wide = 560;
/** A label of a year with the space that sets it off, in CSS pixels. */
const labelWidth = 38;

const centre = (at: number, of: number) => across((at + 0.5) / of);

/** The radius of the largest dot, in CSS pixels, so that neighbours never touch. */
const largest = (columns: number) => Math.min(11, narrowest / columns / 2 - 0.5);

/**
 * A strip with a dot in each column that has a count; `top` has the largest dot. Areas are as the counts, but a dot with
 * its digit in it, where there is room for one, is never smaller than the digit. A pointer on a dot shows its words.
 */
export function dotStrip(counts: readonly Count[], top: number): Markup {
  const full = largest(counts.length);
  const guides = counts.map((_, at) => {
    const x = centre(at, counts.length);
    return element('line', { class: 'guide', x1: x, x2: x, y1: 0, y2: '100%' });
  });
  const dots = counts.flatMap(({ count, text }, at) => {
    if (count === 0) return [];
    const x = centre(at, counts.length);
    const hasDigit = full >= 8 && count > 1 && count < 10;
    const radius = full * Math.sqrt(count / top);
    const dot = element('circle', { class: 'dot', cx: x, cy: '50%', r: hasDigit ? Math.max(8, radius) : radius });
    const digit = element('text', { class: 'digit', x, y: '50%', dy: '0.36em' }, words(String(count)));
    return element('g', {}, element('title', {}, words(text)), dot, ...(hasDigit ? [digit] : []));
  });
  return element('svg', { class: 'strip', 'aria-hidden': 'true' }, ...guides, ...dots);
}

/** The labels under the columns: every one where they fit, on a narrow screen as many as fit there. */
export function columnLabels(labels: readonly string[]): Markup {
  const every = (width: number) => Math.max(1, Math.ceil((labels.length * labelWidth) / width));
  const [few, some] = [every(narrowest), every(wide)];
  const texts = labels.flatMap((label, at) => {
    const left = labels.length - 1 - at;
    if (left % few !== 0 && left % some !== 0) return [];
    const screen = left % few === 0 ? (left % some === 0 ? undefined : 'narrow') : 'wide';
    return element('text', { class: screen, x: centre(at, labels.length), y: '50%', dy: '0.36em' }, words(label));
  });
  return element('svg', { class: 'strip columns', 'aria-hidden': 'true' }, ...texts);
}
