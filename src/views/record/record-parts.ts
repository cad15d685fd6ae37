import { renderBody } from '../../archive/body.ts';
import { namedFiles, pathOf } from '../../archive/named-files.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import type { Words } from '../../model/words.ts';
import type { RenderedProse } from '../../prose/rendered-prose.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { noteRead } from '../../site/page-reads.ts';
import { clock } from '../../site/settings.ts';
import { attachmentPath } from '../../site/urls.ts';
import { hrefOf, type Inline } from '../text/inline.ts';
import { annexesOf, isFoundIn, searchedText } from './annexes.ts';
import { callFacts } from './call-facts.ts';
import { callHistory, type HistoryStep } from './call-history.ts';
import { type AsOf, asOfNow } from './call-status-view.ts';
import { campaignFacts } from './campaign-facts.ts';
import { type AgendaView, agendaViews, type Detail, decisionInlines, detailLists } from './details.ts';
import type { Fact } from './fact.ts';
import { meetingFacts } from './meeting-facts.ts';

/** What each type of part holds besides its heading. */
interface PartContent {
  'plain-summary': { text: string };
  facts: { facts: Fact[] };
  /** `asOf` is the day as of which steps are in the future. */
  history: { steps: HistoryStep[]; asOf: AsOf };
  agenda: { items: AgendaView[] };
  decisions: { decisions: Inline[] };
  report: { prose: RenderedProse };
  note: { text: string };
  /** `searched` says of which files in the list the text is found. */
  details: { items: Detail[]; searched?: string | undefined };
  /** A document that belongs to the record: found by the search, read in a file of its own. */
  annex: { text: string };
}

export type PartType = keyof PartContent;

/**
 * A part of a record’s page: its fragment, heading and content. The page shows the parts in this order, save annexes,
 * which the search alone reads; search index, feeds and exports read the same list.
 */
export type RecordPart<T extends PartType = PartType> = {
  [Type in T]: { type: Type; id: string; heading: string } & PartContent[Type];
}[T];

/** A part that is read on the page. */
export type ShownPart = Exclude<RecordPart, RecordPart<'annex'>>;

export const isShown = (part: RecordPart): part is ShownPart => part.type !== 'annex';

/** The part of a type that comes first. */
export function partOf<T extends PartType>(parts: readonly RecordPart[], type: T): RecordPart<T> | undefined {
  return parts.find(({ type: each }) => each === type) as RecordPart<T> | undefined;
}

/** The facts of a record in the order of its kind. */
export function factsOf(graph: RecordGraph, record: DatedRecord, lang: Locale): Fact[] {
  switch (record.kind) {
    case 'meeting':
      return meetingFacts(graph, record, lang);
    case 'campaign':
      return campaignFacts(graph, record, lang);
    case 'funding-call':
      return callFacts(graph, record, lang);
  }
}

/** The body of a record, with its links and pictures resolved; `site` comes before paths. */
function proseOf(graph: RecordGraph, record: DatedRecord, lang: Locale, site: string): RenderedProse {
  const { number } = record.facts;
  const files = namedFiles(record);
  const copies = new Map(record.facts.sources.map(({ url, archived }) => [url, archived]));
  const link = (target: string) => {
    const archived = copies.get(target);
    if (/^[a-z]+:/.test(target)) return { href: target, ...(archived && { archived }) };
    const thing = graph.byId.get(target);
    const href = thing ? hrefOf(thing, lang) : files.has(target) ? attachmentPath(number, target) : undefined;
    return href ? { href: site + href } : undefined;
  };
  const picture = (target: string) => {
    noteRead(`file ${record.id} ${target}`);
    return { src: site + attachmentPath(number, target), ...graph.pictures.get(pathOf(record, target)) };
  };
  return renderBody(record, lang, { link, picture });
}

/** What the sources lack, in one paragraph. */
function noteOf(words: Words, lang: Locale): string {
  return [words.note, words['start-basis']].flatMap((each) => (each ? typography(each, lang) : [])).join(' ');
}

/**
 * The parts of a record’s page in a language in which it has a text, in their order; empty ones are left out.
 *
 * @param site scheme and host before the paths in the body, for what is read outside the site
 */
export function recordParts(graph: RecordGraph, record: DatedRecord, lang: Locale, site = ''): RecordPart[] {
  const text = record.texts[lang];
  if (!text) throw new Error(`${record.id} has no text in ${lang}; its page is a notice.`);
  const m = messagesIn(lang).record;
  const summary = text.words['plain-summary'];
  const steps = record.kind === 'funding-call' ? callHistory(record, clock(), lang) : [];
  const items = agendaViews(graph, record, lang);
  const decisions = decisionInlines(record, lang);
  const note = noteOf(text.words, lang);
  const annexes = annexesOf(graph, record, lang);
  const parts: (RecordPart | false | undefined | '')[] = [
    summary && { type: 'plain-summary', id: 'plain', heading: m.plain, text: typography(summary, lang) },
    { type: 'facts', id: 'facts', heading: m.facts, facts: factsOf(graph, record, lang) },
    steps.length > 0 && { type: 'history', id: 'history', heading: m.callHistory, steps, asOf: asOfNow(clock(), lang) },
    items.length > 0 && { type: 'agenda', id: 'agenda', heading: m.agenda, items },
    decisions.length > 0 && { type: 'decisions', id: 'decisions', heading: m.decisions, decisions },
    { type: 'report', id: 'report', heading: m.report, prose: proseOf(graph, record, lang, site) },
    note && { type: 'note', id: 'note', heading: m.note, text: note },
    ...detailLists(record, lang).map((list): RecordPart => {
      const searched = searchedText(annexes, list.id, lang);
      return { type: 'details', ...list, ...(searched && { searched }) };
    }),
    ...annexes
      .filter((annex) => isFoundIn(annex, record, lang))
      .map(({ id, label, text }): RecordPart => ({ type: 'annex', id, heading: label, text })),
  ];
  return parts.filter((part): part is RecordPart => Boolean(part));
}
