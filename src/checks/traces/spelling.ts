import type { Locale } from '../../language/locales.ts';
import { monthNames } from '../../language/months.ts';
import { articleSlips, hungarianArticles } from './articles.ts';
import { misspeltWords } from './misspelt-words.ts';
import { nearNames } from './near-names.ts';
import type { FlawTrace } from './trace.ts';

const word = String.raw`(?<![\p{L}\p{N}\p{M}’'.@/-])`;
const end = String.raw`(?![\p{L}\p{N}\p{M}’'@/-])`;

const doubled = new RegExp(`${word}(\\p{L}+)(?: +| ?\\n)(\\1)((?:[ \\n]+\\1)*)${end}`, 'giu');

/** Words that may follow themselves: “he had had”, „az az érzése”. */
const repeatable: Record<Locale, RegExp> = {
  en: /^(?:that|had|is|do|very|so|bye|no|blah|ha|log)$/i,
  hu: /^(?:az|ez|hogy|melyik|ki|mi|hol|nagyon|sok|egyre|újra|szép|jó|más|ha|nem|igen|de|na)$/i,
};

/** Names of two like words. */
const names = /^(?:Duran|Baden|Sing|Pago|Walla|Bora|Boutros|Tam)$/;

/** A word that is there twice, on one line or across two. */
function doubledWords(text: string, lang: Locale): FlawTrace[] {
  return [...text.matchAll(doubled)].flatMap(({ 0: written, 1: one = '', 2: other = '', 3: more, index }) => {
    // What is there more often is no slip.
    if (more || repeatable[lang].test(one) || names.test(other)) return [];
    return { text: written, offset: index, flaw: 'doubled-word' as const, meant: one };
  });
}

const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ -]+(?:\p{Lu}+|\d+\.?))+(?![\p{L}\p{N}])/gu;
const longCapital = /(?<=^|\n)#+ +(\p{Lu}{9,})[ ]*(?=\n|$)/gu;

/** Words in capitals, of which at least one is too long for an abbreviation: two such words, three words, or a heading. */
function wordsInCapitals(text: string): FlawTrace[] {
  const several = [...text.matchAll(capitals)].flatMap(({ 0: written, index }) => {
    const long = written.match(/\p{Lu}{6,}/gu) ?? [];
    const isLong = long.length >= 2 || (long.length === 1 && written.split(/[ -]+/).length > 2);
    return isLong ? { text: written, offset: index, flaw: 'capitals' as const } : [];
  });
  const alone = [...text.matchAll(longCapital)].map(({ 0: written, 1: heading = '', index }) => ({
    text: heading,
    offset: index + written.indexOf(heading),
    flaw: 'capitals' as const,
    meant: heading.charAt(0) + heading.slice(1).toLowerCase(),
  }));
  return [...several, ...alone];
}

const months = monthNames.hu.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
const hungarianDays = 'Hétfő|Kedd|Szerda|Csütörtök|Péntek|Szombat|Vasárnap';

/** A month or day of the week in the middle of a Hungarian sentence. */
const hungarianCapital = new RegExp(
  `(?<=(?:\\d{4}\\.|\\p{Ll},?) )(?:(?:${months})(?=[ \\p{Ll}])\\p{Ll}*|(?:${hungarianDays})(?:[eoö]?n|i)?(?!\\p{L}))`,
  'gu',
);

/** Months that are words of their own as well. */
const ambiguous = /^(?:may|march|august)$/;
const smallMonths = monthNames.en.map((name) => name.toLowerCase());
const surely = smallMonths.filter((name) => !ambiguous.test(name)).join('|');
const people = 'hungarian|european|english|british|german|austrian|romanian|ukrainian|american|dutch|swiss|roma people';
const englishDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** A month beside a number, a day of the week or an adjective of a country, which English begins with a capital. */
const englishSmall = new RegExp(
  [
    `(?<=\\b\\d{1,2} )(?:${surely})\\b`,
    `\\b(?:${surely})(?= (?:\\d{1,2},? )?(?:19|20)\\d\\d\\b)`,
    `(?<=\\b(?:\\d{1,2}|in|of|since|until) )(?:${smallMonths.join('|')})(?= (?:19|20)\\d\\d\\b)`,
    `(?<![\\p{L}@/.-])(?:${englishDays}|${people})s?(?![\\p{L}/@-]|\\.\\p{L})`,
  ].join('|'),
  'gu',
);

function wrongCapitals(text: string, lang: Locale): FlawTrace[] {
  if (lang === 'hu') {
    return [...text.matchAll(hungarianCapital)].map(({ 0: written, index }) => ({
      text: written,
      offset: index,
      flaw: 'capital-letter' as const,
      meant: written.charAt(0).toLowerCase() + written.slice(1),
    }));
  }
  return [...text.matchAll(englishSmall)].map(({ 0: written, index }) => ({
    text: written,
    offset: index,
    flaw: 'small-letter' as const,
    meant: written.charAt(0).toUpperCase() + written.slice(1),
  }));
}

/** A sentence behind a full stop that ends no abbreviation: the word before has five letters at least. */
const smallSentence = /(?<=(?<![\p{L}.-])\p{L}{5,}[.!?] )(\p{Ll}\p{Ll}+)(?![\p{L}.@-])/gu;

/** Abbreviations of five letters and more. */
const abbreviation = /(?:szept|approx|govt|dept|prof|assoc|közp|ker|kiad|fejl|korm|utánnyom|mellékl)\. $/iu;

function smallSentences(text: string): FlawTrace[] {
  return [...text.matchAll(smallSentence)].flatMap(({ 0: written, index }) =>
    abbreviation.test(text.slice(Math.max(0, index - 14), index))
      ? []
      : {
          text: written,
          offset: index,
          flaw: 'small-sentence' as const,
          meant: written.charAt(0).toUpperCase() + written.slice(1),
        },
  );
}

/** Words of a text that are spelt wrong for certain. */
export function spellingFlaws(text: string, lang: Locale): FlawTrace[] {
  return [
    ...doubledWords(text, lang),
    ...misspeltWords(text, lang),
    ...(lang === 'en' ? articleSlips(text) : hungarianArticles(text)),
    ...wordsInCapitals(text),
    ...wrongCapitals(text, lang),
    ...smallSentences(text),
    ...nearNames(text, lang),
  ];
}
