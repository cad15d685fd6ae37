import { dateRangeText, dateText } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { ArchivedCopy } from '../../model/archived-copy.ts';
import type { DatedRecord, RecordGraph } from '../../queries/record-graph.ts';
import { attachmentPath } from '../../site/urls.ts';
import { archivedLink, type Inline, linksTo } from '../text/inline.ts';
import { asOfText, figureText } from '../text/quantity.ts';
import { cited } from './citation.ts';

import { type WordsList, wordsOf } from './words-of.ts';

/** One line of a list below the report: a term and its value. */
export interface Detail {
  term: Inline;
  value: Inline | undefined;
}

/** A titled list below the report of a record, with its address on the page. */
export interface DetailList {
  id: 'figures' | 'phases' | 'materials' | 'attachments';
  heading: string;
  items: Detail[];
}

/** An agenda item: its title, who presented it, and what it was about. */
export interface AgendaView {
  id: string;
  title: Inline;
  presenters: Inline[];
  subjects: Inline[];
}

/** The agenda of a meeting; empty for other records. */
export function agendaViews(graph: RecordGraph, record: DatedRecord, lang: Locale): AgendaView[] {
  if (record.kind !== 'meeting') return [];
  return record.facts.agenda.map(({ id, presenters, documents, programmes, related }) => ({
    id,
    title: wordsOf(record, 'agenda', id, lang) ?? { text: id },
    presenters: linksTo(graph, presenters, lang),
    subjects: linksTo(graph, [...documents, ...programmes, ...related], lang),
  }));
}

/** The decisions of a meeting, each a sentence. */
export function decisionInlines(record: DatedRecord, lang: Locale): Inline[] {
  if (record.kind !== 'meeting') return [];
  return record.facts.decisions.flatMap((id) => wordsOf(record, 'decisions', id, lang) ?? []);
}

interface File {
  file?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  archived?: ArchivedCopy | undefined;
}

/** The lists below the report that a record has, each with a title, empty ones left out. */
export function detailLists(record: DatedRecord, lang: Locale): DetailList[] {
  const m = messagesIn(lang);
  const { facts } = record;
  const named = (list: WordsList, id: string): Inline => wordsOf(record, list, id, lang) ?? { text: id };
  const file = (entry: File): string | undefined =>
    entry.url ?? (entry.file && attachmentPath(facts.number, entry.file));
  const leading = (list: WordsList, entry: File & { id: string }): Detail => {
    const href = file(entry);
    const aside = entry.language && m.record.inLanguage(languageName(entry.language, lang));
    const term = { ...named(list, entry.id), ...(href && { href }), ...(aside && { aside }) };
    return { term: { ...term, ...archivedLink(entry.archived, lang) }, value: undefined };
  };
  const lists: DetailList[] = [
    {
      id: 'figures',
      heading: m.record.figures,
      items: facts.figures.map((figure) => ({
        term: named('figures', figure.id),
        value: {
          text: figureText(figure, lang),
          ...(figure['as-of'] && { aside: asOfText(figure['as-of'], lang) }),
          ...cited(record, figure.source, lang),
        },
      })),
    },
  ];
  if (record.kind === 'campaign') {
    lists.push({
      id: 'phases',
      heading: m.record.phases,
      items: record.facts.phases.map(({ id, start, end }) => ({
        term: named('phases', id),
        value: start ? { text: end ? dateRangeText(start, end, lang) : dateText(start, lang) } : undefined,
      })),
    });
    lists.push({
      id: 'materials',
      heading: m.record.materials,
      items: record.facts.materials.map((entry) => leading('materials', entry)),
    });
  }
  lists.push({
    id: 'attachments',
    heading: m.record.attachments,
    items: facts.attachments.map((entry) => leading('attachments', entry)),
  });
  return lists.filter(({ items }) => items.length > 0);
}
