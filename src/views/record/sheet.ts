import type { RenderedProse } from '../../prose/rendered-prose.ts';
import type { Inline } from '../text/inline.ts';
import type { ConnectedGroup } from './connected.ts';
import type { Fact } from './fact.ts';
import { type PageOfPart, partAddress } from './part-address.ts';
import { isShown, type RecordPart, type ShownPart } from './record-parts.ts';

/** The parts of a record as its page sets them: what is above the text, the text, and what is beside it. */
export interface Sheet {
  /** Date, place and who met: one line below the title on a phone, at the top of the margin on a desk. */
  line: Fact[];
  /** What an applicant needs to decide, in a box above the text of a call. */
  box: Fact[];
  /** Facts that only help: beside the text on a desk, below it on a phone. */
  margin: Fact[];
  /** The parts of the text, in their order. */
  text: ShownPart[];
  /** Related records, but for those to which the page links already. */
  connected: ConnectedGroup[];
}

const hrefsOf = (inlines: readonly Inline[]) => inlines.flatMap(({ href }) => href ?? []);

const hrefsIn = (html: string) => [...html.matchAll(/<a [^>]*?href="([^"#]+)"/g)].flatMap(([, href]) => href ?? []);

/** Inlines of which those that lead to one of the addresses are only read. */
const withoutLinks = (inlines: readonly Inline[], linked: ReadonlySet<string>): Inline[] =>
  inlines.map(({ href, ...inline }) => (href === undefined || linked.has(href) ? inline : { ...inline, href }));

/** A text as the page shows it: without links to what the margin links already, and with the addresses of its sections. */
function setProse(prose: RenderedProse, linked: ReadonlySet<string>, page: PageOfPart): RenderedProse {
  const headings = new Map(prose.sections.map(({ id, heading }) => [id, heading]));
  const html = prose.html
    .replace(/<a href="([^"]+)">(.*?)<\/a>/gs, (link, href, words) => (linked.has(href) ? words : link))
    .replace(/<h([2-6]) id="([^"]+)">.*?<\/h\1>/gs, (heading, _, id) => {
      const words = headings.get(id);
      return words ? `<div class="heading">${heading}${partAddress(id, words, page)}</div>` : heading;
    });
  return { ...prose, html };
}

/**
 * Sets the parts of a record on its page. Each thing is linked once: names beside the text, all else in the text, and in the agenda
 * only what is in neither.
 */
export function sheetOf(parts: readonly RecordPart[], connected: readonly ConnectedGroup[], page: PageOfPart): Sheet {
  const facts = parts.flatMap((part) => (part.type === 'facts' ? part.facts : []));
  const named = new Set(facts.flatMap(({ values }) => hrefsOf(values)));
  const read = parts.flatMap((part) => (part.type === 'report' ? hrefsIn(part.prose.html) : []));
  const linked = new Set([...named, ...read]);
  const inPlace = (place: Fact['place']) => facts.filter((fact) => fact.place === place);
  const text = parts.flatMap((part): ShownPart[] => {
    if (part.type === 'facts' || !isShown(part)) return [];
    if (part.type === 'report') return [{ ...part, prose: setProse(part.prose, named, page) }];
    if (part.type !== 'agenda') return [part];
    const items = part.items.map(({ presenters, subjects, ...item }) => ({
      ...item,
      presenters: withoutLinks(presenters, linked),
      subjects: withoutLinks(subjects, linked),
    }));
    for (const { presenters, subjects } of items)
      for (const href of hrefsOf([...presenters, ...subjects])) linked.add(href);
    return [{ ...part, items }];
  });
  const others = connected.map((group) =>
    group.id === 'connected'
      ? { ...group, items: group.items.filter(({ title }) => !linked.has(title.href ?? '')) }
      : group,
  );
  return {
    line: inPlace('line'),
    box: inPlace('box'),
    margin: inPlace(undefined),
    text,
    connected: others.filter(({ items }) => items.length > 0),
  };
}
