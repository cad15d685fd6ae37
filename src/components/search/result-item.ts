import type { Locale } from '../../language/locales.ts';
import type { Query } from '../../search/query/query.ts';
import type { Result, ResultPart } from '../../search/result/answer.ts';
import type { Span } from '../../search/result/span.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { deadlineLine } from './deadline-line.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { roleLines } from './role-lines.ts';

/** What every part of an answer needs besides it. */
export interface ResultContext {
  query: Query;
  words: PageWords;
  lang: Locale;
}

/** The nodes of some spans: texts and `mark` elements. */
export const marks = (spans: readonly Span[]) =>
  spans.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

const partItem = ({ marked, url, excerpt, isAnnex }: ResultPart, { annex }: PageWords) =>
  element(
    'li',
    {},
    isAnnex ? `${annex}: ` : undefined,
    element('a', { href: url }, ...marks(marked)),
    excerpt.length > 0 ? element('span', { class: 'excerpt' }, ...marks(excerpt)) : undefined,
  );

function lineOf(result: Result, { words, lang: reader, query }: ResultContext) {
  const { number, kind, lang, date, day, status } = result;
  const foreign = lang === reader ? undefined : lang;
  const when = date && element('time', { datetime: day || undefined, lang: foreign }, date);
  const known = status as keyof PageWords['statuses'] | undefined;
  const until = deadlineLine(result, query, words, reader);
  return element(
    'p',
    { class: 'item-line' },
    when || undefined,
    element('span', { class: `kind kind-${kind}` }, words.kinds[kind]),
    element('span', { class: 'number' }, number),
    known && element('strong', { class: `status status-${known}` }, words.statuses[known]),
    until ? element('span', { class: 'standing' }, until) : undefined,
    foreign && element('span', { class: 'badge' }, words.badge),
  );
}

/** The names by which a record matches that shows none of the words. */
const namesLine = (label: string, names: readonly (readonly Span[])[]) => {
  const nodes = names.flatMap((name, index) => [...(index > 0 ? ['; '] : []), ...marks(name)]);
  return names.length > 0 ? element('p', { class: 'item-named' }, `${label} `, ...nodes) : undefined;
};

/** A result: what decides whether to open the record, and the parts of it that match. */
export function resultItem(result: Result, context: ResultContext): HTMLLIElement {
  const { words, lang: reader } = context;
  const { marked, url, lang, excerpt, parts, named, topics, missing, isBare } = result;
  const foreign = lang === reader ? undefined : lang;
  return element(
    'li',
    { class: 'item' },
    lineOf(result, context),
    element(
      'h3',
      { class: 'item-title' },
      element('a', { href: url, lang: foreign, hreflang: foreign }, ...marks(marked.title)),
    ),
    marked.by.length > 0 ? element('p', { class: 'item-bodies', lang: foreign }, ...marks(marked.by)) : undefined,
    ...roleLines(result, words).map((line) => element('p', { class: 'item-named' }, line)),
    excerpt.length > 0 ? element('p', { class: 'excerpt', lang: foreign }, ...marks(excerpt)) : undefined,
    isBare ? element('p', { class: 'bare' }, words.textMissing) : undefined,
    missing.length > 0
      ? element('p', { class: 'result-missing' }, fill(words.missing, { words: missing.join(', ') }))
      : undefined,
    parts.length > 0
      ? element(
          'ul',
          { role: 'list', class: 'result-parts', lang: foreign },
          ...parts.map((part) => partItem(part, words)),
        )
      : undefined,
    namesLine(words.named, named),
    namesLine(`${words.facet.topic}:`, topics),
  );
}
