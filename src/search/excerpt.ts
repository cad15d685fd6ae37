import type { Locale } from '../language/locales.ts';
import { hasPhrase } from './asked.ts';
import { type Term, termsIn } from './terms.ts';

/** How long a passage is, in characters, about. */
const passageLength = 240;

/** What is marked: terms, and how much each tells; phrases as they stand. */
export interface Sought {
  terms: ReadonlyMap<string, number>;
  phrases: readonly string[];
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A text is read once, however often it is asked; the newest are remembered. */
const readings = new Map<string, Term[]>();
const mostRemembered = 3000;

function reading(text: string, lang: Locale): Term[] {
  const key = `${lang} ${text}`;
  const known = readings.get(key) ?? termsIn(text, lang);
  if (readings.size >= mostRemembered) readings.clear();
  readings.set(key, known);
  return known;
}

/** The pieces of a text that are sought, in their order, none within another. */
function hits(text: string, lang: Locale, { terms }: Sought): Term[] {
  let end = -1;
  return reading(text, lang).filter((term) => {
    if (!terms.has(term.term) || term.start < end) return false;
    end = term.end;
    return true;
  });
}

function marked(text: string, found: readonly Term[], from: number, to: number): string {
  let html = '';
  let at = from;
  for (const { start, end } of found) {
    if (start < from || end > to) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at, to));
}

/** The place of a text where the most that tells stands closest together, and how much that is. */
function densest(found: readonly Term[], { terms }: Sought): { from: number; tells: number } {
  let best = { from: found[0]?.start ?? 0, tells: 0 };
  found.forEach((first, index) => {
    const within = found.slice(index).filter(({ end }) => end - first.start <= passageLength * 0.8);
    const tells = [...new Set(within.map(({ term }) => term))].reduce((sum, term) => sum + (terms.get(term) ?? 0), 0);
    if (tells > best.tells) best = { from: first.start, tells };
  });
  return best;
}

/** Where a passage around a place begins: at a sentence, else at a word. */
function beginning(text: string, at: number): number {
  if (at < passageLength * 0.4) return 0;
  const before = text.slice(Math.max(0, at - passageLength * 0.5), at);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  if (sentence !== -1) return at - before.length + sentence + 2;
  const near = before.slice(-60);
  return at - near.length + Math.max(0, near.indexOf(' ') + 1);
}

/** A passage as HTML with what is sought marked, and how much it tells; 0 where nothing of it is there. */
export function passage(text: string, lang: Locale, sought: Sought): { html: string; tells: number } {
  const found = hits(text, lang, sought);
  const { from, tells } = densest(found, sought);
  const start = beginning(text, from);
  let end = Math.min(text.length, start + passageLength);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + 1);
  const html = `${start > 0 ? '… ' : ''}${marked(text, found, start, end)}${end < text.length ? ' …' : ''}`;
  const phrased = sought.phrases.filter((phrase) => hasPhrase(text, phrase, true)).length;
  return { html, tells: tells + phrased * 10 };
}
