import { escapeHtml } from '../../language/escape-html.ts';
import type { Locale } from '../../language/locales.ts';
import { phrasesIn } from '../words/phrase-words.ts';
import { type Term, termsIn } from '../words/terms.ts';

/** What is marked: terms, and how much each tells; a phrase is a term as well. */
export interface Sought {
  terms: ReadonlyMap<string, number>;
  phrases: readonly string[];
  /** The terms of each word that was asked, and each phrase. */
  words: readonly (readonly string[])[];
}

/** A phrase among terms, none of which has quotation marks. */
export const termOfPhrase = (phrase: string) => `“${phrase}”`;

/** What a text has of what is sought. */
export interface Spot {
  text: string;
  found: readonly Term[];
  /** Where the most that tells stands closest together, and how much that is; 0 where nothing of it is there. */
  from: number;
  tells: number;
}

/** A stretch of a text. */
export interface Passage {
  /** With what is sought in `<mark>`, and dots where it is cut. */
  html: string;
  /** As it stands in the text. */
  text: string;
  /** What is marked. */
  terms: readonly string[];
}

/** How long a passage is, in characters, about, and how far before what is sought it begins. */
interface Extent {
  length: number;
  /** A text as short as this is given from its beginning. */
  short: number;
  /** At the beginning of a sentence as near as this. */
  sentence: number;
  /** Else some words before. */
  words: number;
}

/** Of a record: read for its own sake. */
export const whole: Extent = { length: 220, short: 220, sentence: 110, words: 60 };
/** Of a part, of which two short lines are shown: it begins just before what is sought. */
export const glance: Extent = { length: 150, short: 70, sentence: 30, words: 24 };

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

/** The pieces of a text that are sought, in their order, none within another: a phrase is one. */
function hits(text: string, lang: Locale, { terms, phrases }: Sought): Term[] {
  const stretches = phrases.length > 0 ? phrasesIn(text, phrases) : [];
  const whole = stretches.flatMap((some, index) =>
    some.map(({ start, end }) => {
      return { term: termOfPhrase(phrases[index] ?? ''), written: text.slice(start, end), start, end };
    }),
  );
  const words = reading(text, lang).filter(({ term }) => terms.has(term));
  let end = -1;
  return [...whole, ...words]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((term) => {
      if (term.start < end) return false;
      end = term.end;
      return true;
    });
}

/** The place of a text where the most that tells stands closest together, and how much that is. */
function densest(found: readonly Term[], { terms }: Sought): Pick<Spot, 'from' | 'tells'> {
  let best = { from: found[0]?.start ?? 0, tells: 0 };
  for (const [index, first] of found.entries()) {
    const within = new Set<string>();
    // They stand in order and none within another: the first that is too far ends the stretch.
    for (let at = index; at < found.length; at++) {
      const { term, end } = found[at] ?? first;
      if (at > index && end - first.start > whole.length * 0.8) break;
      within.add(term);
    }
    const tells = [...within].reduce((sum, term) => sum + (terms.get(term) ?? 0), 0);
    if (tells > best.tells) best = { from: first.start, tells };
  }
  return best;
}

/** What a text has of what is sought, and where. */
export function spotIn(text: string, lang: Locale, sought: Sought): Spot {
  const found = hits(text, lang, sought);
  return { text, found, ...densest(found, sought) };
}

/** Where a passage around a place begins: at the beginning of what is short, else at a sentence, else at a word. */
function beginning(text: string, at: number, { short, sentence, words }: Extent): number {
  if (at <= sentence || text.length <= short) return 0;
  const before = text.slice(at - sentence, at);
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  if (end !== -1) return at - before.length + end + 2;
  const near = before.slice(-words);
  return at - near.length + Math.max(0, near.indexOf(' ') + 1);
}

/** A text from one place to another with what is sought marked. */
export function marked({ text, found }: Spot, from = 0, to = text.length): Passage {
  let html = '';
  let at = from;
  const within = found.filter(({ start, end }) => start >= from && end <= to);
  for (const { start, end } of within) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return {
    html: html + escapeHtml(text.slice(at, to)),
    text: text.slice(from, to),
    terms: within.map(({ term }) => term),
  };
}

/** The passage of a text that tells most; its beginning where nothing of what is sought is there. */
export function passage(spot: Spot, extent: Extent): Passage {
  const { text } = spot;
  const start = beginning(text, spot.from, extent);
  let end = Math.min(text.length, start + extent.length);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), start + 1);
  const part = marked(spot, start, end);
  return { ...part, html: `${start > 0 ? '… ' : ''}${part.html}${end < text.length ? ' …' : ''}` };
}
