import type { ArchiveTombstone } from '../../archive/archive.ts';
import { dateText } from '../../language/dates.ts';
import { escapeHtml } from '../../language/escape-html.ts';
import { unjoined } from '../../language/keep-together.ts';
import { type Locale, otherLocale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { typography } from '../../language/typography.ts';
import { withOffset } from '../../model/instant.ts';
import type { Correction, SilentEdit } from '../../queries/corrections.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { absolute, historyPath, sectionPath } from '../../site/urls.ts';
import { wordsOf } from '../record/words-of.ts';
import { titleIn } from '../text/inline.ts';
import type { FeedEntry } from './feed-entry.ts';
import { tagUri } from './tag-uri.ts';

const paragraph = (text: string, lang?: Locale) => `<p${lang ? ` lang="${lang}"` : ''}>${escapeHtml(text)}</p>`;

function changeEntry(graph: RecordGraph, each: Extract<Correction, { record: unknown }>, lang: Locale): FeedEntry {
  const { record, change } = each;
  const { kind, id, facts } = record;
  const m = messagesIn(lang);
  const url = absolute(sectionPath(kind, lang, id));
  const title = unjoined(titleIn(record, lang).text);
  const note = wordsOf(record, 'changes', change.id, lang) ?? { text: m.change[change.kind] };
  const text = unjoined(note.text);
  const other = otherLocale(lang);
  return {
    id: tagUri(graph.site, facts.number, 'changes', change.id, lang),
    lang,
    title: `${m.change[change.kind]}: ${title}`,
    summary: note.lang ? undefined : text,
    html: `${paragraph(text, note.lang)}<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a> (${facts.number})</p>`,
    url,
    translations: record.texts[other] ? [{ lang: other, url: absolute(sectionPath(kind, other, id)) }] : [],
    published: withOffset(change.at),
    updated: withOffset(change.at),
    categories: [
      { term: change.kind, label: m.change[change.kind], scheme: absolute(sectionPath('follow', lang)) },
      { term: kind, label: m.kind[kind], scheme: absolute(sectionPath('archive', lang)) },
    ],
    sources: [],
  };
}

function removalEntry({ site }: RecordGraph, { kind, id, facts }: ArchiveTombstone, lang: Locale): FeedEntry {
  const m = messagesIn(lang);
  const { at, reason } = facts.removed;
  const url = absolute(sectionPath(kind, lang, id));
  const text = `${m.removed.text(dateText(at, lang))} ${typography(reason[lang], lang)}`;
  const other = otherLocale(lang);
  return {
    id: tagUri(site, facts.number, 'removed', lang),
    lang,
    title: m.removed.title(facts.number),
    summary: unjoined(text),
    html: paragraph(unjoined(text)),
    url,
    translations: [{ lang: other, url: absolute(sectionPath(kind, other, id)) }],
    published: withOffset(at),
    updated: withOffset(at),
    categories: [{ term: kind, label: m.kind[kind], scheme: absolute(sectionPath('archive', lang)) }],
    sources: [],
  };
}

/** A change of facts without a note: what it was is on the page of the version that it made. */
function silentEntry(graph: RecordGraph, { at, record, revision }: SilentEdit, lang: Locale): FeedEntry {
  const { kind, id, facts } = record;
  const m = messagesIn(lang);
  const pathIn = (each: Locale) => absolute(historyPath(kind, each, id, revision));
  const title = unjoined(titleIn(record, lang).text);
  const [url, text, label] = [pathIn(lang), m.correctionsPage.silentText, m.revision.kind.silent];
  const link = `<p><a href="${escapeHtml(url)}">${m.correctionsPage.difference}: ${escapeHtml(title)}</a> (${facts.number})</p>`;
  return {
    id: tagUri(graph.site, facts.number, 'versions', revision, lang),
    lang,
    title: `${label}: ${title}`,
    summary: text,
    html: paragraph(text) + link,
    url,
    translations: [{ lang: otherLocale(lang), url: pathIn(otherLocale(lang)) }],
    published: withOffset(at),
    updated: withOffset(at),
    categories: [
      { term: 'silent', label, scheme: absolute(sectionPath('follow', lang)) },
      { term: kind, label: m.kind[kind], scheme: absolute(sectionPath('archive', lang)) },
    ],
    sources: [],
  };
}

/** A change of substance, with a note or without one, or a removal as an entry of a feed. */
export function correctionEntry(graph: RecordGraph, correction: Correction | SilentEdit, lang: Locale): FeedEntry {
  if ('revision' in correction) return silentEntry(graph, correction, lang);
  return 'record' in correction ? changeEntry(graph, correction, lang) : removalEntry(graph, correction.removed, lang);
}
