import { escapeHtml } from '../../language/escape-html.ts';
import { unjoined } from '../../language/keep-together.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import type { Detail } from '../record/details.ts';
import type { Fact } from '../record/fact.ts';
import type { RecordPage } from '../record/record-page.ts';
import { isShown, type RecordPart, type ShownPart } from '../record/record-parts.ts';
import type { ArchivedLink, Inline } from '../text/inline.ts';

/** What is read of a record outside its page. */
export type RecordContent = Pick<RecordPage, 'parts' | 'sources' | 'changes' | 'publication'>;

/** Makes the HTML of a text whose links are complete. */
interface Writer {
  /** The absolute URL of the page. */
  url: string;
  lang: Locale;
}

const list = (name: 'ol' | 'ul', items: readonly string[]) =>
  `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;

const linked = ({ url }: Writer, href: string, inner: string) =>
  `<a href="${escapeHtml(new URL(href, url).href)}">${inner}</a>`;

const copyHtml = ({ url, text }: ArchivedLink, writer: Writer) => linked(writer, url, escapeHtml(text));

/** An inline without how far away its day is: that is true on the day of the build only. */
function inlineHtml({ text, href, lang, aside, former, cites, archived }: Inline, writer: Writer): string {
  const words = lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text);
  const main = href ? linked(writer, href, words) : former ? `<s>${words}</s>` : words;
  return [
    former ? `${escapeHtml(former)} ` : '',
    main,
    cites ? `<sup>${linked(writer, cites.href, String(cites.number))}</sup>` : '',
    aside ? ` <small>${escapeHtml(aside)}</small>` : '',
    archived ? ` <small>${copyHtml(archived, writer)}</small>` : '',
  ].join('');
}

const inlinesHtml = (inlines: readonly Inline[], mark: string, writer: Writer) =>
  inlines.map((inline) => inlineHtml(inline, writer)).join(mark);

function factsHtml(facts: readonly Fact[], writer: Writer): string {
  const rows = facts
    .filter(({ from }) => from === undefined)
    .map(({ label, values }) => `<dt>${escapeHtml(label)}</dt><dd>${inlinesHtml(values, '<br>', writer)}</dd>`);
  return `<dl>${rows.join('')}</dl>`;
}

function detailsHtml(items: readonly Detail[], writer: Writer): string {
  const rows = items.map(
    ({ term, value }) => `<dt>${inlineHtml(term, writer)}</dt><dd>${value ? inlineHtml(value, writer) : ''}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function agendaHtml({ items }: RecordPart<'agenda'>, writer: Writer): string {
  const m = messagesIn(writer.lang).record;
  const line = (label: string, inlines: readonly Inline[]) =>
    inlines.length > 0 ? `<br><small>${escapeHtml(label)}: ${inlinesHtml(inlines, ', ', writer)}</small>` : '';
  return list(
    'ol',
    items.map(
      ({ title, presenters, subjects }) =>
        inlineHtml(title, writer) + line(m.presentedBy, presenters) + line(m.about, subjects),
    ),
  );
}

const step = (when: string, what: string, text: string) => [`<b>${when}</b>`, what, text].filter(Boolean).join(' – ');

function contentHtml(part: ShownPart, writer: Writer): string {
  switch (part.type) {
    case 'plain-summary':
    case 'note':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'facts':
      return factsHtml(part.facts, writer);
    case 'history':
      return list(
        'ol',
        part.steps.map(({ when, what, text }) =>
          step(escapeHtml(when), inlineHtml(what, writer), text ? inlineHtml(text, writer) : ''),
        ),
      );
    case 'agenda':
      return agendaHtml(part, writer);
    case 'decisions':
      return list(
        'ul',
        part.decisions.map((each) => inlineHtml(each, writer)),
      );
    case 'report':
      return part.prose.html;
    case 'details':
      return detailsHtml(part.items, writer);
  }
}

const section = (heading: string, content: string) => `<h2>${escapeHtml(heading)}</h2>${content}`;

function sourcesHtml(sources: RecordContent['sources'], writer: Writer): string {
  return list(
    'ol',
    sources.map(({ publisher, title, url, archived, language, notes }) => {
      const words = `<span lang="${escapeHtml(language)}">${escapeHtml(title ?? url)}</span>`;
      const about = [...notes.map(escapeHtml), ...(archived ? [copyHtml(archived, writer)] : [])];
      return `${inlineHtml(publisher, writer)}: ${linked(writer, url, words)} (${about.join(', ')})`;
    }),
  );
}

function changesHtml(changes: RecordContent['changes']): string {
  return list(
    'ul',
    changes.map(({ date, label, text }) => step(escapeHtml(date), escapeHtml(label), escapeHtml(text))),
  );
}

/**
 * The whole text of a record as HTML for feed readers: its parts in the order of the page, then sources, dated notes on
 * changes and its number. Every link is complete; nothing in it depends on styles.
 *
 * @param url the absolute URL of the page
 */
export function recordHtml({ parts, sources, changes, publication }: RecordContent, url: string, lang: Locale): string {
  const m = messagesIn(lang).record;
  const writer: Writer = { url, lang };
  const sections = [
    ...parts.filter(isShown).map((part) => section(part.heading, contentHtml(part, writer))),
    ...(sources.length > 0 ? [section(m.sources, sourcesHtml(sources, writer))] : []),
    ...(changes.length > 0 ? [section(m.changes, changesHtml(changes))] : []),
    section(m.history, factsHtml(publication, writer)),
  ];
  return unjoined(sections.join('\n'));
}
