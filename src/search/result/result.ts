import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import type { RecordText, TextPart, TitlesFile } from '../index/index-format.ts';
import type { Result, ResultPart } from './answer.ts';
import { kindOf } from './rows.ts';
import {
  highlighted,
  matchIn,
  partExtent,
  type QueryTerms,
  recordExtent,
  snippetOf,
  type TextMatch,
  termOfPhrase,
} from './snippet.ts';
import type { Span } from './span.ts';

/** What depends on the query beyond what is marked. */
type QueryFields = 'missing' | 'roles';

/** How many parts of a record are listed under it. */
const maxParts = 2;

/** How many names are listed. */
const maxNames = 2;

/** The share of the best score in its record that a part needs to be listed. */
const minShare = 0.6;

/** Parts that every record has: listed only where no part of its own matches. */
const generic = ['plain', 'report', 'note'];

/** Sentences rather than rows: the snippet of a record comes from one of these. */
const isProse = ({ id, isAnnex }: TextPart) =>
  !isAnnex && (generic.includes(id) || id.startsWith('s-') || id === 'decisions');

/** Parts of which each record has its own, documents among them. */
const isOwn = ({ id, title, isAnnex }: TextPart) =>
  isAnnex || (!generic.includes(id) && id !== 'facts' && title !== '');

/** Whether one of two texts contains the other. */
const overlaps = (one: string, other: string) => one.includes(other) || other.includes(one);

/** A part of a record, and where its title and its text match. */
interface MatchedPart {
  part: TextPart;
  title: TextMatch;
  body: TextMatch;
  score: number;
}

/** A result while it is put together. */
interface Draft {
  url: string;
  /** The part that the snippet under the title comes from. */
  source: MatchedPart | undefined;
  parts: (ResultPart & { part: TextPart })[];
  /** The texts shown so far; none is shown twice. */
  texts: string[];
  /** The terms that are marked somewhere. */
  seen: Set<string>;
}

/** The parts that match. */
const matchedParts = (parts: readonly TextPart[], lang: Locale, queryTerms: QueryTerms): MatchedPart[] =>
  parts
    .map((part): MatchedPart => {
      const [title, body] = [matchIn(part.title, lang, queryTerms), matchIn(part.text, lang, queryTerms)];
      return { part, title, body, score: Math.max(title.score, body.score) };
    })
    .filter(({ score }) => score > 0);

/** The part whose text matches best. */
const bestByText = (parts: readonly MatchedPart[]): MatchedPart | undefined =>
  parts.toSorted((a, b) => b.body.score - a.body.score)[0];

/** Lists a part under its record, unless it would show nothing new. */
function listPart(draft: Draft, { part, title, body }: MatchedPart): void {
  const snippet = snippetOf(body, partExtent);
  const isRepeated = body.score === 0 || draft.texts.some((other) => overlaps(other, snippet.text));
  if (isRepeated && title.score === 0 && part !== draft.source?.part) return;
  const heading = highlighted(title);
  for (const term of [...heading.terms, ...(isRepeated ? [] : snippet.terms)]) draft.seen.add(term);
  if (!isRepeated) draft.texts.push(snippet.text);
  draft.parts.push({
    part,
    title: part.title,
    marked: heading.spans,
    url: `${draft.url}#${part.id}`,
    excerpt: isRepeated ? [] : snippet.spans,
    ...(part.isAnnex && { isAnnex: true }),
  });
}

/** The query without the words that are marked somewhere. */
function unseenTerms(queryTerms: QueryTerms, { seen }: Draft): QueryTerms {
  const words = queryTerms.words.filter((word) => !word.some((term) => seen.has(term)));
  const terms = new Set(words.flat());
  return {
    words,
    phrases: queryTerms.phrases.filter((phrase) => terms.has(termOfPhrase(phrase))),
    terms: new Map([...queryTerms.terms].filter(([term]) => terms.has(term))),
  };
}

const plainSpan = (text: string): Span => ({ text, isMarked: false });

/** The names that match: each as the reader knows it, followed in brackets by the other name that matches instead. */
function matchedNames(names: readonly (readonly string[])[], lang: Locale, queryTerms: QueryTerms): Span[][] {
  return names
    .flatMap(([own = '', ...others]) => {
      const name = matchIn(own, lang, queryTerms);
      if (name.score > 0) return [highlighted(name).spans];
      const other = others.map((each) => matchIn(each, lang, queryTerms)).find(({ score }) => score > 0);
      if (!other) return [];
      return [[...highlighted(name).spans, plainSpan(' ('), ...highlighted(other).spans, plainSpan(')')]];
    })
    .slice(0, maxNames);
}

/**
 * A record as a result: the best snippet, and the parts that match. A passage is shown once. Each word of the query is
 * marked where the record has it: in its title, in a snippet, else in a name or a fact.
 */
export function resultOf(text: RecordText, lang: Locale, queryTerms: QueryTerms): Omit<Result, QueryFields> {
  const { parts: all, summary, names, topics, roles: _, ...head } = text;
  const [title, by, lead] = [head.title, head.by, summary].map((each) => matchIn(each, lang, queryTerms)) as [
    TextMatch,
    TextMatch,
    TextMatch,
  ];
  const parts = matchedParts(all, lang, queryTerms);
  const best = bestByText(parts.filter(({ part }) => isProse(part)));
  const source = best && best.body.score > lead.score ? best : undefined;
  const snippet = snippetOf(source?.body ?? lead, recordExtent);
  const marked = { title: highlighted(title), by: highlighted(by) };
  const draft: Draft = {
    url: head.url,
    source,
    parts: [],
    texts: [snippet.text, summary],
    seen: new Set([marked.title, marked.by, snippet].flatMap(({ terms }) => terms)),
  };

  const least = minShare * Math.max(lead.score, best?.body.score ?? 0, title.score);
  const listed = parts.filter(({ part }) => isOwn(part));
  for (const part of listed.toSorted((a, b) => b.score - a.score)) {
    if (draft.parts.length < maxParts && part.score >= least) listPart(draft, part);
  }

  /** Lists the one of some parts that matches most of the words not yet seen. */
  const listUnseen = (isMeant: (part: TextPart) => boolean) => {
    const unseen = unseenTerms(queryTerms, draft);
    const others = parts.filter(
      ({ part }) => isMeant(part) && part !== source?.part && !draft.parts.some((listed) => listed.part === part),
    );
    const part = bestByText(others.map((each) => ({ ...each, body: matchIn(each.part.text, lang, unseen) })));
    if (part && part.body.score > 0) listPart(draft, part);
  };
  listUnseen(({ id, isAnnex }) => !isAnnex && generic.includes(id));
  const unseen = unseenTerms(queryTerms, draft);
  const named = matchedNames(names, lang, unseen);
  const filed = named.length > 0 ? [] : matchedNames(topics, lang, unseen);
  if (named.length + filed.length === 0) listUnseen(({ id }) => id === 'facts');
  listUnseen(({ isAnnex }) => isAnnex === true);
  return {
    ...head,
    lang,
    marked: { title: marked.title.spans, by: marked.by.spans },
    excerpt: snippet.spans,
    parts: draft.parts
      .toSorted((a, b) => all.indexOf(a.part) - all.indexOf(b.part))
      .map(({ part: _, ...rest }): ResultPart => rest),
    named,
    topics: filed,
  };
}

/** A record whose text could not be loaded, from the list of all titles. */
export function bareResult(
  number: string,
  doc: number,
  lang: Locale,
  { titles, days, urls }: TitlesFile,
): Omit<Result, QueryFields> {
  const day = days[doc] ?? '';
  const title = titles[doc] ?? '';
  return {
    number,
    kind: kindOf(number),
    title,
    marked: { title: highlighted({ text: title, matches: [] }).spans, by: [] },
    date: day && dateText(day, lang),
    day,
    url: urls[doc] ?? '',
    by: '',
    lang,
    excerpt: [],
    parts: [],
    named: [],
    topics: [],
    isBare: true,
  };
}
