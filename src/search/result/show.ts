import { dateText } from '../../language/dates.ts';
import type { Locale } from '../../language/locales.ts';
import type { RecordText, TextPart, TitlesFile } from '../index/index-format.ts';
import type { Result, ResultPart } from './answer.ts';
import { glance, marked, passage, type Sought, type Spot, spotIn, termOfPhrase, whole } from './excerpt.ts';
import { kindOf } from './rows.ts';

/** What depends on the question beyond what is marked. */
type Asked = 'missing' | 'roles';

/** How many parts of a record are named under it. */
const mostParts = 2;

/** How many names are said. */
const mostNames = 2;

/** How much a part tells of what the best of its record does, to be named. */
const leastShare = 0.6;

/** What every record has: named where nothing of its own holds the words. */
const generic = ['plain', 'report', 'note'];

/** Sentences rather than rows; a record is shown by one of them. */
const isProse = (id: string) => generic.includes(id) || id.startsWith('s-') || id === 'decisions';

/** Whether one of two texts is within the other. */
const isSame = (one: string, other: string) => one.includes(other) || other.includes(one);

/** A part of a record, and what its title and its text have of what is sought. */
interface Part {
  part: TextPart;
  title: Spot;
  body: Spot;
  tells: number;
}

/** What is shown of a record so far. */
interface Showing {
  /** The part from which the passage under the title is. */
  source: Part | undefined;
  parts: (ResultPart & { part: TextPart })[];
  /** What has been read, which does not stand twice. */
  texts: string[];
  /** Of what is sought: what has been seen marked. */
  seen: Set<string>;
}

/** The parts that have something of what is sought. */
const partsWith = (parts: readonly TextPart[], lang: Locale, sought: Sought): Part[] =>
  parts
    .map((part): Part => {
      const [title, body] = [spotIn(part.title, lang, sought), spotIn(part.text, lang, sought)];
      return { part, title, body, tells: Math.max(title.tells, body.tells) };
    })
    .filter(({ tells }) => tells > 0);

/** The part whose text tells most. */
const fullest = (parts: readonly Part[]): Part | undefined => parts.toSorted((a, b) => b.body.tells - a.body.tells)[0];

/** Names a part under its record, unless nothing new is seen by it. */
function name(showing: Showing, { part, title, body }: Part, url: string): void {
  const said = passage(body, glance);
  const isRepeated = body.tells === 0 || showing.texts.some((other) => isSame(other, said.text));
  if (isRepeated && title.tells === 0 && part !== showing.source?.part) return;
  const entitled = marked(title);
  for (const term of [...entitled.terms, ...(isRepeated ? [] : said.terms)]) showing.seen.add(term);
  if (!isRepeated) showing.texts.push(said.text);
  showing.parts.push({
    part,
    title: part.title,
    marked: entitled.html,
    url: `${url}#${part.id}`,
    excerpt: isRepeated ? '' : said.html,
  });
}

/** What is sought and not yet seen. */
function unseen(sought: Sought, { seen }: Showing): Sought {
  const words = sought.words.filter((word) => !word.some((term) => seen.has(term)));
  const terms = new Set(words.flat());
  return {
    words,
    phrases: sought.phrases.filter((phrase) => terms.has(termOfPhrase(phrase))),
    terms: new Map([...sought.terms].filter(([term]) => terms.has(term))),
  };
}

/** The names under which words are found that nothing shown holds: as the reader knows them, else that one beside it. */
function namesWith(names: readonly (readonly string[])[], lang: Locale, sought: Sought): string[] {
  return names
    .flatMap(([own = '', ...others]) => {
      const [known, ...further] = [own, ...others].map((each) => spotIn(each, lang, sought));
      if (!known) return [];
      const other = known.tells > 0 ? undefined : further.find(({ tells }) => tells > 0);
      if (known.tells === 0 && !other) return [];
      return [`${marked(known).html}${other ? ` (${marked(other).html})` : ''}`];
    })
    .slice(0, mostNames);
}

/**
 * A record as a result: the passage that tells most, and what leads to the words in it. A passage stands once; each word
 * that was asked is seen where the record says it: in its title, in a passage, else in the name of somebody or in a fact.
 */
export function resultOf(text: RecordText, lang: Locale, sought: Sought): Omit<Result, Asked> {
  const { parts: all, summary, names, topics, roles: _, ...head } = text;
  const [title, by, lead] = [
    spotIn(head.title, lang, sought),
    spotIn(head.by, lang, sought),
    spotIn(summary, lang, sought),
  ];
  const parts = partsWith(all, lang, sought);
  const best = fullest(parts.filter(({ part }) => isProse(part.id)));
  const source = best && best.body.tells > lead.tells ? best : undefined;
  const excerpt = passage(source?.body ?? lead, whole);
  const marks = { title: marked(title), by: marked(by) };
  const showing: Showing = {
    source,
    parts: [],
    texts: [excerpt.text, summary],
    seen: new Set([marks.title, marks.by, excerpt].flatMap(({ terms }) => terms)),
  };

  const least = leastShare * Math.max(lead.tells, best?.body.tells ?? 0, title.tells);
  const own = parts.filter(({ part }) => !generic.includes(part.id) && part.id !== 'facts' && part.title);
  for (const part of own.toSorted((a, b) => b.tells - a.tells)) {
    if (showing.parts.length < mostParts && part.tells >= least) name(showing, part, head.url);
  }

  /** Of some parts that which tells most of what is not yet seen. */
  const nameLacking = (ids: readonly string[]) => {
    const lacking = unseen(sought, showing);
    const others = parts.filter(({ part }) => ids.includes(part.id) && part !== source?.part);
    const part = fullest(others.map((each) => ({ ...each, body: spotIn(each.part.text, lang, lacking) })));
    if (part && part.body.tells > 0) name(showing, part, head.url);
  };
  nameLacking(generic);
  const lacking = unseen(sought, showing);
  const named = namesWith(names, lang, lacking);
  const filed = named.length > 0 ? [] : namesWith(topics, lang, lacking);
  if (named.length + filed.length === 0) nameLacking(['facts']);
  return {
    ...head,
    lang,
    marked: { title: marks.title.html, by: marks.by.html },
    excerpt: excerpt.html,
    parts: showing.parts
      .toSorted((a, b) => all.indexOf(a.part) - all.indexOf(b.part))
      .map(({ part: _, ...rest }): ResultPart => rest),
    named,
    topics: filed,
  };
}

/** A record whose text is missing, by what a list of all titles says of it. */
export function bareResult(
  number: string,
  place: number,
  lang: Locale,
  { titles, days, urls }: TitlesFile,
): Omit<Result, Asked> {
  const day = days[place] ?? '';
  const title = titles[place] ?? '';
  return {
    number,
    kind: kindOf(number),
    title,
    marked: { title: marked({ text: title, found: [], from: 0, tells: 0 }).html, by: '' },
    date: day && dateText(day, lang),
    day,
    url: urls[place] ?? '',
    by: '',
    lang,
    excerpt: '',
    parts: [],
    named: [],
    topics: [],
    isBare: true,
  };
}
