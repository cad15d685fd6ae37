import { dateText } from '../language/dates.ts';
import type { Locale } from '../language/locales.ts';
import type { Result, ResultPart } from './answer.ts';
import { glance, marked, passage, type Sought, type Spot, spotIn, termOfPhrase, whole } from './excerpt.ts';
import type { RecordText, TextPart, TitlesFile } from './index-format.ts';
import { kindOf } from './rows.ts';

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

interface Part {
  part: TextPart;
  title: Spot;
  body: Spot;
  tells: number;
}

/** The names under which words are found that nothing shown holds: as the reader knows them, else that one beside it. */
function namesWith(names: readonly (readonly string[])[], lang: Locale, sought: Sought): string[] {
  return names
    .flatMap(([own = '', ...others]) => {
      const [known, ...further] = [own, ...others].map((name) => spotIn(name, lang, sought));
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
export function resultOf(text: RecordText, lang: Locale, sought: Sought): Omit<Result, 'missing'> {
  const { parts: all, summary, names, topics, ...head } = text;
  const title = marked(spotIn(head.title, lang, sought));
  const by = marked(spotIn(head.by, lang, sought));
  const lead = spotIn(summary, lang, sought);
  const parts = all
    .map((part): Part => {
      const [heading, body] = [spotIn(part.title, lang, sought), spotIn(part.text, lang, sought)];
      return { part, title: heading, body, tells: Math.max(heading.tells, body.tells) };
    })
    .filter(({ tells }) => tells > 0);
  const best = parts.filter(({ part }) => isProse(part.id)).toSorted((a, b) => b.body.tells - a.body.tells)[0];
  const source = best && best.body.tells > lead.tells ? best : undefined;
  const excerpt = passage(source?.body ?? lead, whole);

  const texts = [excerpt.text, summary];
  const seen = new Set([...title.terms, ...by.terms, ...excerpt.terms]);
  const shown: (ResultPart & Pick<Part, 'part'>)[] = [];
  const add = ({ part, title: heading, body }: Part): void => {
    const said = passage(body, glance);
    const isRepeated = body.tells === 0 || texts.some((other) => isSame(other, said.text));
    const entitled = marked(heading);
    if (isRepeated && heading.tells === 0 && part !== source?.part) return;
    for (const term of [...entitled.terms, ...(isRepeated ? [] : said.terms)]) seen.add(term);
    if (!isRepeated) texts.push(said.text);
    shown.push({
      part,
      title: part.title,
      marked: entitled.html,
      url: `${head.url}#${part.id}`,
      excerpt: isRepeated ? '' : said.html,
    });
  };

  const least = leastShare * Math.max(lead.tells, best?.body.tells ?? 0, spotIn(head.title, lang, sought).tells);
  const own = parts.filter(({ part }) => !generic.includes(part.id) && part.id !== 'facts' && part.title);
  for (const part of own.toSorted((a, b) => b.tells - a.tells)) {
    if (shown.length < mostParts && part.tells >= least) add(part);
  }
  /** What is sought and not yet seen. */
  const missing = (): Sought => {
    const words = sought.words.filter((word) => !word.some((term) => seen.has(term)));
    const terms = new Set(words.flat());
    return {
      words,
      phrases: sought.phrases.filter((phrase) => terms.has(termOfPhrase(phrase))),
      terms: new Map([...sought.terms].filter(([term]) => terms.has(term))),
    };
  };
  const addMissing = (ids: readonly string[]) => {
    const lacking = missing();
    if (lacking.words.length === 0) return;
    const candidates = parts
      .filter(({ part }) => ids.includes(part.id) && part !== source?.part)
      .map((part): Part => ({ ...part, body: spotIn(part.part.text, lang, lacking) }));
    const fullest = candidates.toSorted((a, b) => b.body.tells - a.body.tells)[0];
    if (fullest && fullest.body.tells > 0) add(fullest);
  };
  addMissing(generic);
  const unseen = missing();
  const isLacking = unseen.words.length > 0;
  const named = isLacking ? namesWith(names, lang, unseen) : [];
  const filed = isLacking && named.length === 0 ? namesWith(topics, lang, unseen) : [];
  if (named.length + filed.length === 0) addMissing(['facts']);
  return {
    ...head,
    lang,
    marked: { title: title.html, by: by.html },
    excerpt: excerpt.html,
    parts: shown
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
): Omit<Result, 'missing'> {
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
