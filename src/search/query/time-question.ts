import type { Locale } from '../../language/locales.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import { foldedInPlace } from '../words/dates-in.ts';
import { fold } from '../words/fold.ts';
import { stopWords } from '../words/stop-words.ts';

/** A question about time: which of its answers come first, and what is left to look for. */
export interface TimeQuestion {
  order: 'newest' | 'oldest';
  /** The only kind of record that is asked for. */
  kind?: RecordKind;
  /** The words without those that ask for the order; empty where every record is meant. */
  words: string;
}

/** A longer text is a sentence that somebody has copied: “last” in it asks for nothing. */
const mostWords = 12;

/** Words that ask for the newest; “last year” and “how long did it last” do not. */
const latest: Record<Locale, RegExp> = {
  en: /(?<!\p{L})(?:most\s+recent(?:ly)?|latest|newest|recent(?:ly)?|(?<!\bat\s)last(?=\s+\p{L})(?!\s+(?:name|minute|resort|long|longer|night|week|weekend|month|quarter|half|year|decade|century|few|two|three|four|five|six|seven|eight|nine|ten|day|days|years|months|weeks)(?!\p{L})))(?:\s+(?:news|developments?|updates?))?(?!\p{L})/gu,
  hu: /(?<!\p{L})(?:(?:legutobb|legutols|legfrissebb|legujabb)\p{L}*(?:\s+(?:hir|fejlemeny)(?:ek|eket|ekrol|t)?(?!\p{L}))?|utoljara|utols[oó](?:kent|nak|t|val)?(?=\s+\p{L})(?!\s+(?:nap|honap|ev|het|hetvege|negyedev|felev|fel|ket|harom|negy|ot|tiz|szo|perc)(?:ek|ak|ok|es|os|eb|ab|ob|ja|je|e|i|b|n)?\p{L}*))(?!\p{L})/gu,
};

/** Words that ask for the oldest. */
const earliest: Record<Locale, RegExp> = {
  en: /(?<!\p{L})(?:earliest|oldest|very\s+first)(?!\p{L})/gu,
  hu: /(?<!\p{L})(?:legkorabb\p{L}*|legels[oó]\p{L}*|legregebb\p{L}*)(?!\p{L})/gu,
};

/** Words that ask for the oldest where the question is when something was. */
const first: Record<Locale, RegExp> = {
  en: /(?<!\p{L})(?:for\s+the\s+first\s+time|first)(?!\p{L})/gu,
  hu: /(?<!\p{L})(?:eloszor|els[oó](?:\s+alkalommal|kent)?)(?!\p{L})/gu,
};

/** How a question begins that asks when something was. */
const when: Record<Locale, RegExp> = {
  en: /^\s*(?:and\s+|so\s+)?(?:(?:since|until|by)\s+)?when(?!\p{L})/gu,
  hu: /^\s*(?:es\s+|de\s+)?(?:mikor(?:tol|ra|ig|i|iban)?|miota|meddig)(?!\p{L})/gu,
};

/** The same in words that are not to be looked for. */
const inWhichYear: Record<Locale, RegExp> = {
  en: /^\s*(?:and\s+|so\s+)?(?:on\s+|in\s+)?(?:what|which)\s+(?:year|month|date|day)(?!\p{L})/gu,
  hu: /^\s*(?:es\s+|de\s+)?(?:mely(?:ik)?\s+(?:ev(?:ben)?|honap(?:ban)?|nap(?:on)?)|hanyban)(?!\p{L})/gu,
};

/** What the kinds of record are called where the newest of a kind is asked for. */
const kindWords: Record<Locale, Record<RecordKind, RegExp>> = {
  en: {
    meeting: /(?<!\p{L})meetings?(?!\p{L})/gu,
    campaign: /(?<!\p{L})campaigns?(?!\p{L})/gu,
    'funding-call':
      /(?<!\p{L})(?:(?:funding\s+)?calls?(?:\s+for\s+(?:proposals|applications|tenders))?|tenders?)(?!\p{L})/gu,
  },
  hu: {
    meeting: /(?<!\p{L})(?:talalkozo|megbeszeles|ertekezlet)(?:k|ek)?(?:[eo]?t|rol|nek|nak|e|ja|je)?(?!\p{L})/gu,
    campaign: /(?<!\p{L})kampany(?:ok)?(?:t|rol|nak|a|ok)?(?!\p{L})/gu,
    'funding-call':
      /(?<!\p{L})(?:palyazat(?:i\s+(?:felhivas|kiiras))?|felhivas)(?:ok)?(?:[oa]k)?(?:[oa]?t|rol|nak)?(?!\p{L})/gu,
  },
};

/** Names of sittings, which texts have too: they are looked for besides. */
const sittings: Record<Locale, RegExp> = { en: /(?<!\p{L})sessions?(?!\p{L})/gu, hu: /(?<!\p{L})ules\p{L}*/gu };

/** A text without what a pattern matches in its folded form, whose letters are in the same places. */
function without(text: string, pattern: RegExp): string {
  let rest = text;
  for (const { 0: found, index } of foldedInPlace(text).matchAll(pattern))
    rest = rest.slice(0, index) + ' '.repeat(found.length) + rest.slice(index + found.length);
  return rest;
}

const has = (text: string, pattern: RegExp) => new RegExp(pattern, 'u').test(foldedInPlace(text));

/** The one kind of record that a text names. */
function kindIn(text: string, lang: Locale): RecordKind | undefined {
  const named = recordKinds.filter(
    (kind) => has(text, kindWords[lang][kind]) || (kind === 'meeting' && has(text, sittings[lang])),
  );
  return named.length === 1 ? named[0] : undefined;
}

const hasContent = (text: string, lang: Locale) =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some((word) => !stopWords[lang].has(fold(word)));

/** Reads a question about time; undefined where the text is none. A text in quotation marks is looked for as it is. */
export function timeQuestionOf(text: string, lang: Locale): TimeQuestion | undefined {
  if (text.includes('"')) return undefined;
  const isWhen = has(text, when[lang]) || has(text, inWhichYear[lang]);
  const canAsk = isWhen || (text.match(/\p{L}+/gu) ?? []).length <= mostWords;
  const isOldest = canAsk && (has(text, earliest[lang]) || (isWhen && has(text, first[lang])));
  const isNewest = canAsk && has(text, latest[lang]);
  if (!isWhen && !isOldest && !isNewest) return undefined;
  const asking = [...(isWhen ? [inWhichYear[lang], first[lang]] : []), latest[lang], earliest[lang]];
  const asked = asking.reduce(without, text);
  const kind = isWhen ? undefined : kindIn(asked, lang);
  const words = kind ? without(asked, kindWords[lang][kind]) : asked;
  return {
    order: isOldest ? 'oldest' : 'newest',
    ...(kind && { kind }),
    words: hasContent(words, lang) || (isWhen && !isNewest) ? words : '',
  };
}
