import { own } from '../../language/own.ts';
import { bounded } from './fold.ts';

/** Beginnings that stand for words of their own: an organ is no organisation (Porter’s English stemmer in Snowball). */
const beginnings = /^(?:author|commun|gener|intern|organ|univers)/;

/** Vowels and the consonants after them, once for each time that they follow one another: Porter’s measure. */
function measure(stem: string): number {
  const [beginning = ''] = beginnings.exec(stem) ?? [];
  return Number(beginning !== '') + (stem.slice(beginning.length).match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0);
}

const hasVowel = (stem: string) => /[aeiouy]/.test(stem);

type Rule = readonly [suffix: string, replacement: string];

/** The word with its longest matching ending replaced, where enough of it remains. */
function replaced(word: string, rules: readonly Rule[], least: number): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const stem = word.slice(0, word.length - rule[0].length);
  return measure(stem) > least ? stem + rule[1] : word;
}

const longestFirst = (rules: Rule[]) => rules.sort((a, b) => b[0].length - a[0].length);

const compounds = longestFirst(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log icate:ic ative: alize:al iciti:ic ical:ic ful: ness:'
    .split(' ')
    .map((pair): Rule => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);

const endings = longestFirst(
  'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion'
    .split(' ')
    .map((suffix): Rule => [suffix, /^[st]ion$/.test(suffix) ? (suffix[0] ?? '') : '']),
);

/** Plural and third person: cities, meetings, classes; not class. */
function singular(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.replace(/([^su])s$/, '$1');
}

/** Past and continuous form: trained, training. */
function present(word: string): string {
  const [, stem = '', ending] = /^(.+?)(ed|ing)$/.exec(word) ?? [];
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  if (!ending || !hasVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && /[^aeiouy][aeiouy][^aeiouywx]$/.test(stem) ? `${stem}e` : stem;
}

function withoutFinalE(word: string): string {
  const stem = word.slice(0, -1);
  const isShort = measure(stem) === 1 && /[^aeiouy][aeiouy][^aeiouywx]$/.test(stem);
  if (word.endsWith('e') && measure(stem) > 0 && !isShort) return stem;
  return word.endsWith('ll') && measure(word) > 1 ? stem : word;
}

/** British and American spelling as one: labour and labor, organisation and organization. */
const oneSpelling = (word: string) =>
  word.replace(/our(?=s?$|ing$|ed$)/, 'or').replace(/is(?=ation|ing$|ed$|es?$|er)/, 'iz');

/** Forms that no ending makes, before the word of which they are. */
const irregular = new Map(
  'children:child women:woman men:man bought:buy brought:bring built:build caught:catch fled:flee fought:fight found:find gave:give given:give held:hold kept:keep led:lead lost:lose met:meet paid:pay said:say sent:send sold:sell sought:seek spent:spend spoke:speak spoken:speak taken:take taught:teach took:take went:go won:win written:write wrote:write'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that would meet others they have nothing to do with: convent, count, depart, experiment, human, import, new, office, part, police. */
const exceptions: Readonly<Record<string, string>> = {
  convention: 'convention',
  conventions: 'convention',
  counties: 'county',
  county: 'county',
  department: 'department',
  departments: 'department',
  experience: 'experience',
  experienced: 'experience',
  experiences: 'experience',
  humane: 'humane',
  importance: 'important',
  important: 'important',
  news: 'news',
  officer: 'officer',
  officers: 'officer',
  parties: 'party',
  party: 'party',
  policies: 'policy',
  policy: 'policy',
};

/** The word itself where it is no irregular form; with an s after one, or without: womens. */
const regular = (word: string): string =>
  irregular.get(word) ?? (/..ens$/.test(word) ? irregular.get(word.slice(0, -1)) : undefined) ?? bounded(word);

/** The stem that the forms of an English word share, after Porter (1980). The word is folded. */
export function stemEnglish(word: string): string {
  const exception = own(exceptions, word);
  if (exception) return exception;
  const base = present(singular(oneSpelling(regular(word)))).replace(/^(.*[aeiouy].*)y$/, '$1i');
  const stem = withoutFinalE(replaced(replaced(replaced(base, compounds, 0), compounds, 0), endings, 1));
  return stem.length > 4 ? stem.replace(/i$/, '') : stem;
}
