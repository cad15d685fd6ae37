import type { Element } from 'hast';
import { keepTogether, unjoined } from '../language/keep-together.ts';
import { meantTarget } from './meant-target.ts';
import type { Prose } from './prose.ts';
import type { ProseContext } from './prose-context.ts';
import { type ProseLine, proseLines } from './prose-lines.ts';
import { proseWords } from './words.ts';

/** A stretch of a text from one heading to the next, without mark-up. */
export interface ProseSection {
  /** Its fragment on the page; empty for what comes before the first heading. */
  readonly id: string;
  readonly heading: string;
  /** In one line; items of a list and rows of a table are parted by semicolons. */
  readonly text: string;
  /** Where its links lead, each once. */
  readonly links: readonly string[];
}

/** Headings below this level begin no section of their own. */
const deepestLevel = 4;

/** The id of the heading above the footnotes. */
export const footnotesId = 's--footnotes';

/** Lines as one, a semicolon between two items where the first is no sentence. */
const inOneLine = (lines: readonly ProseLine[]): string =>
  lines
    .map(({ text, isItem }, index) =>
      isItem && index < lines.length - 1 ? text.replace(/,$|(?<![.?!…:;,])$/, ';') : text,
    )
    .join(' ');

/** The sections of a text in their order; one that has neither heading nor words is left out. */
export function sectionTexts(prose: Prose, context: ProseContext, ids: ReadonlyMap<Element, string>): ProseSection[] {
  const { lang, sink = 0 } = context;
  const sections: { id: string; heading: string; lines: ProseLine[] }[] = [{ id: '', heading: '', lines: [] }];
  for (const line of proseLines(prose.tree, prose.vocabulary, lang)) {
    const { heading, isFootnote, text } = line;
    if (heading && Number(heading.tagName.slice(1)) + sink <= deepestLevel) {
      sections.push({ id: ids.get(heading) ?? '', heading: text, lines: [] });
      continue;
    }
    if (isFootnote && sections.at(-1)?.id !== footnotesId) {
      sections.push({ id: footnotesId, heading: proseWords[lang].footnotes, lines: [] });
    }
    sections.at(-1)?.lines.push(line);
  }
  // As the page sets it: a number keeps its unit. Word joiners would be in the way of a search.
  const shown = (text: string) => unjoined(keepTogether(text, lang));
  const hrefsIn = ({ targets }: ProseLine) =>
    targets.flatMap((target) => context.link(meantTarget(target))?.href ?? []);
  return sections
    .filter(({ heading, lines }) => heading !== '' || lines.length > 0)
    .map(({ id, heading, lines }) => ({
      id,
      heading: shown(heading),
      text: shown(inOneLine(lines)),
      links: [...new Set(lines.flatMap(hrefsIn))],
    }));
}
