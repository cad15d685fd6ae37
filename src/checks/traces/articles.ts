import type { FlawTrace } from './trace.ts';

/** Words that begin with a vowel and not with its sound: a union, a European fund, a one-off grant. */
const soundsConsonant =
  /^(?:eu|ewe|one(?:\b|-|self)|once|ouija|u(?:k|[bst]i|su|se|nani|ni(?:on|t|qu|v|f|l|c|s)|ro|ra|ga|kr))/i;
/** Words that begin with a consonant and sound as with a vowel. */
const soundsVowel = /^(?:hour|hono|honest|heir|herb\b|x-)/i;
/** Abbreviations read by the names of their letters, the first of which begins with a vowel. */
const vowelLetters = /^(?:NGO|MP|MEP|NCM|SMS|IOM|OSCE|ILO|EMN|ID|ISF|AMIF|FAQ|LGBT|SOS)s?$/;

const englishArticle = /(?<![\p{L}\p{N}.’'-])(an?)([ \n]+[“‘"]?)([A-Za-z][\p{L}\p{N}-]+)/giu;

/** The right article before an English word; undefined where it may be either. */
function articleBefore(following: string): 'a' | 'an' | undefined {
  if (/^\p{Lu}[\p{Lu}\d]/u.test(following)) return vowelLetters.test(following) ? 'an' : undefined;
  if (/^(?:eu|uni(?:on|t|vers)|ukr)/i.test(following)) return 'a';
  if (/^\p{Lu}/u.test(following)) return undefined;
  if (soundsVowel.test(following)) return 'an';
  if (soundsConsonant.test(following)) return 'a';
  if (/^u(?!n|p|m|l|g)/.test(following)) return undefined;
  return /^[aeiou]/.test(following) ? 'an' : 'a';
}

/** The article “a” before a vowel, and “an” before a consonant, by their sound. */
export function articleSlips(text: string): FlawTrace[] {
  return [...text.matchAll(englishArticle)].flatMap(
    ({ 0: written, 1: article = '', 2: gap, 3: following = '', index }) => {
      const right = articleBefore(following);
      // “A” may be the name of a letter: “vitamin A and”, “type A in”.
      const isName = article === 'A' && !/(?:^|\n\s*|[.!?“"] )$/.test(text.slice(Math.max(0, index - 2), index));
      if (right === undefined || isName || right === article.toLowerCase()) return [];
      const meant = article.charAt(0) + right.slice(1);
      return { text: written, offset: index, flaw: 'article' as const, meant: `${meant}${gap}${following}` };
    },
  );
}

const hungarianArticle = /(?<![\p{L}\p{N}.-])(az?)([ \n]+[„”»"(]?)([\p{L}\d][\p{L}\d]*)(?![\p{L}\d])(,?)/giu;

/** What may follow a letter that is named, and the pronoun “az”. */
const afterLetter = /^(?:és|vagy|illetve|is|osztály|oszlop|épület|oldal)/iu;

/** Words before which “az” is certainly no pronoun: nouns and adjectives of reports. */
const nouns =
  /^(?:fórum|miniszt|rendőr|szervez|konferenci|kampány|program|projekt|beszámol|jelentés|találkoz|napirend|résztvev|pályáz|támogat|felhív|határid|forrás|bizottság|kormány|tanács|nemzeti|gyermek|gyerek|női|férfi|fiatal|szociális|civil|belügy|hazai|külföldi|legutóbbi|következő|második|harmadik|negyedik|svájci|brüsszeli|budapesti|magyarországi|nemzetközi|közös|védett|segítő|munkacsoport|stratégi|hatóság|házigazd|képzés|kutatás|kiállítás|műhely|tájékoztat|szakember|szakért|titkárság|vármegy|megye|város|szakmai|pénz|konzul|nagykövet|kézikönyv|dokumentum|tervezet|törvény|rendelet|határozat)/iu;

/** Whether a number is read with a vowel first: öt, ötven, ötszáz, egy, ezer, egymillió. */
const isReadWithVowel = (digits: string) =>
  digits.startsWith('5') || (digits.startsWith('1') && digits.length % 3 === 1);

/** The right article before a Hungarian word or number; undefined where it may be either. */
function hungarianBefore(following: string, article: string): 'a' | 'az' | undefined {
  if (/^\d+$/.test(following)) return isReadWithVowel(following) ? 'az' : 'a';
  if (/\d/.test(following)) return undefined;
  if (/^[aáeéiíoóöőuúüű]/iu.test(following)) return afterLetter.test(following) ? undefined : 'az';
  // Read by its letters, an abbreviation may begin with a vowel: NGO, MTI.
  if (/^\p{Lu}{2,}/u.test(following)) return /^[BCDGHJKPTVWZ]/.test(following) ? 'a' : undefined;
  return article === 'az' && !nouns.test(following) ? undefined : 'a';
}

/** The article “a” before a vowel, and “az” before a consonant where it is no pronoun. */
export function hungarianArticles(text: string): FlawTrace[] {
  return [...text.matchAll(hungarianArticle)].flatMap(
    ({ 0: written, 1: article = '', 2: gap = '', 3: following = '', 4: comma = '', index }) => {
      const after = text.slice(index + written.length, index + written.length + 2);
      // Thousands, decimals and “II.” are read in many ways.
      const isUnsure =
        /^\d+$/.test(following) && (/^[ \u00a0,.:][\d]/.test(after) || comma !== '' || following.length > 4);
      if (isUnsure || /^[IVXLC]+$/.test(following) || (following.length === 1 && /\p{L}/u.test(following))) return [];
      const right = hungarianBefore(following, article.toLowerCase());
      if (right === undefined || right === article.toLowerCase()) return [];
      const meant = article.charAt(0) + right.slice(1);
      const text_ = `${article}${gap}${following}`;
      return { text: text_, offset: index, flaw: 'article' as const, meant: `${meant}${gap}${following}` };
    },
  );
}
