import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { unjoined } from '../language/keep-together.ts';
import { messagesIn } from '../language/message.ts';
import { absolute } from '../site/urls.ts';
import type { CallStatusView } from '../views/record/call-status-view.ts';
import type { Fact } from '../views/record/fact.ts';
import type { RecordPage } from '../views/record/record-page.ts';
import { isShown, type ShownPart } from '../views/record/record-parts.ts';
import type { ArchivedLink, Inline } from '../views/text/inline.ts';
import { htmlAsMarkdown, markdownText, outside } from './prose-markdown.ts';

const words = (value: string): PhrasingContent => ({ type: 'text', value: unjoined(value) });

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const heading = (depth: 1 | 2, text: string): RootContent => ({ type: 'heading', depth, children: [words(text)] });

const list = (items: RootContent[][], ordered = false): RootContent[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered,
          spread: false,
          children: items.map(
            (children): ListItem => ({ type: 'listItem', spread: false, children: children as never }),
          ),
        },
      ];

const copyOf = ({ url, text }: ArchivedLink): PhrasingContent => ({ type: 'link', url, children: [words(text)] });

/** A short text with its link, the number of its source, and what is printed after it. */
function phrase({ text, href, aside, former, cites, archived }: Inline): PhrasingContent[] {
  const own: PhrasingContent = href ? { type: 'link', url: outside(href), children: [words(text)] } : words(text);
  return [
    ...(former ? [words(`${former} `)] : []),
    former ? { type: 'delete', children: [own] } : own,
    ...(cites ? [words(` [${cites.number}]`)] : []),
    ...(aside ? [words(` (${aside})`)] : []),
    ...(archived ? [words(' ('), copyOf(archived), words(')')] : []),
  ];
}

const phrases = (inlines: readonly Inline[]): PhrasingContent[] =>
  inlines.flatMap((inline, index) => [...(index > 0 ? [words('; ')] : []), ...phrase(inline)]);

const labelled = (label: PhrasingContent[], inlines: readonly Inline[]): Paragraph =>
  paragraph({ type: 'strong', children: label }, words(': '), ...phrases(inlines));

/** The status of a call at the build with its instant, and the day as of which it is true where time will change it. */
const status = ({ label, detail, asOf }: CallStatusView): Paragraph =>
  paragraph(
    { type: 'strong', children: [words(label)] },
    ...(detail ? [words(` ${detail}`)] : []),
    ...(asOf ? [words(` (${asOf.words}${asOf.text})`)] : []),
  );

/** Facts as they are at the build: what time will change later is left out. */
const factList = (facts: readonly Fact[]): RootContent[] =>
  list(facts.filter(({ from }) => !from).map(({ label, values }) => [labelled([words(label)], values)]));

function content(part: ShownPart, page: RecordPage): RootContent[] {
  const m = messagesIn(page.head.lang).record;
  switch (part.type) {
    case 'plain-summary':
    case 'note':
      return [paragraph(words(part.text))];
    case 'facts':
      return factList(part.facts);
    case 'history':
      return list(
        part.steps.map(({ when, what, text }) => [
          paragraph({ type: 'strong', children: [words(when)] }, words(': '), ...phrase(what)),
          ...(text ? [paragraph(...phrase(text))] : []),
        ]),
      );
    case 'agenda':
      return list(
        part.items.map(({ title, presenters, subjects }) => [
          paragraph(...phrase(title)),
          ...list([
            ...(presenters.length > 0 ? [[labelled([words(m.presentedBy)], presenters)]] : []),
            ...(subjects.length > 0 ? [[labelled([words(m.about)], subjects)]] : []),
          ]),
        ]),
        true,
      );
    case 'decisions':
      return list(part.decisions.map((decision) => [paragraph(...phrase(decision))]));
    case 'report':
      return htmlAsMarkdown(part.prose.html);
    case 'details':
      return list(part.items.map(({ term, value }) => [labelled(phrase(term), value ? [value] : [])]));
  }
}

const sources = ({ sources: all, head }: RecordPage): RootContent[] =>
  all.length === 0
    ? []
    : [
        heading(2, messagesIn(head.lang).record.sources),
        ...list(
          all.map(({ publisher, title, url, archived, notes }) => [
            paragraph(
              ...phrase(publisher),
              ...(title ? [words(': '), { type: 'emphasis', children: [words(title)] } as PhrasingContent] : []),
              words(' · '),
              { type: 'link', url, children: [words(url)] },
              words(` (${notes.join(', ')}${archived ? ', ' : ')'}`),
              ...(archived ? [copyOf(archived), words(')')] : []),
            ),
          ]),
          true,
        ),
      ];

const connected = ({ connected: groups }: RecordPage): RootContent[] =>
  groups.flatMap(({ title, items, rest }) => [
    heading(2, title),
    ...(rest ? [paragraph(words(rest))] : []),
    ...list(items.map(({ title: name, when }) => [paragraph(...phrase({ ...name, aside: when.text }))])),
  ]);

/** What is published of the versions of a record: which this is, its own address, and the page with all of them. */
function versionFacts({ history, head }: RecordPage): Fact[] {
  if (!history) return [];
  const { facts, address } = history;
  const label = messagesIn(head.lang).revision.address;
  return [...facts, ...(address ? [{ label, values: [{ text: absolute(address), href: address }] }] : [])];
}

/** A text in which addresses lead to where they say. */
const withLinks = (text: string): PhrasingContent[] =>
  text
    .split(/(https?:\/\/[^\s]+[^\s.,;])/)
    .filter((part) => part !== '')
    .map((part) => (/^https?:/.test(part) ? { type: 'link', url: part, children: [words(part)] } : words(part)));

/** How the record is cited, with the files for reference managers. */
const citation = ({ cite, head }: RecordPage): RootContent[] => {
  const m = messagesIn(head.lang).cite;
  const files = cite.files.map(({ name, path }) => ({ text: name, href: path }));
  return [
    heading(2, m.title),
    paragraph(
      ...cite.printed.runs.flatMap(({ text, isItalic }): PhrasingContent[] =>
        isItalic ? [{ type: 'emphasis', children: [words(text)] }] : withLinks(text),
      ),
    ),
    paragraph(words(`${m.files}: `), ...phrases(files)),
  ];
};

/** The page of a record as Markdown: the same parts in the same order, with whole addresses. */
export function recordAsMarkdown(page: RecordPage): string {
  const { head, kindLabel, number, summary, notices, callStatus, parts, changes, publication } = page;
  const m = messagesIn(head.lang).record;
  const address = absolute(head.path);
  return markdownText([
    heading(1, head.title),
    paragraph(words(`${kindLabel} · ${number} · `), { type: 'link', url: address, children: [words(address)] }),
    ...(summary ? [paragraph(words(summary))] : []),
    ...(callStatus ? [status(callStatus)] : []),
    ...notices.map((notice): RootContent => ({ type: 'blockquote', children: [paragraph(words(notice))] })),
    ...parts.filter(isShown).flatMap((part) => [heading(2, part.heading), ...content(part, page)]),
    ...connected(page),
    ...sources(page),
    ...(changes.length > 0 ? [heading(2, m.changes)] : []),
    ...list(changes.map(({ date, label, text }) => [labelled([words(`${date}, ${label}`)], [{ text }])])),
    heading(2, m.history),
    ...factList([...publication, ...versionFacts(page)]),
    ...citation(page),
  ]);
}
