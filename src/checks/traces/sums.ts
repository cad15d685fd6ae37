import type { Locale } from '../../language/locales.ts';
import type { Trace } from './trace.ts';

/** A sum of money in a text: its currency by its ISO 4217 code, its value in full. */
export interface SumTrace extends Trace {
  currency: string;
  value: number;
  /** Whether its number is a word. */
  isInWords: boolean;
}

const currencies: Record<string, string> = {
  EUR: String.raw`EUR|€|euros?|euró\p{L}*`,
  HUF: String.raw`HUF|Ft|forints?|forint\p{L}*`,
  CHF: String.raw`CHF|Swiss francs?|svájci frank\p{L}*`,
  USD: String.raw`USD|US dollars?|dollár\p{L}*`,
  GBP: String.raw`GBP|£|pounds?|font\p{L}*`,
};

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:million|millió)/i, 1e6],
  [/^(?:billion|milliárd)/i, 1e9],
  [/^(?:thousand|ezer)/i, 1e3],
];

/** Small numbers in words; Hungarian writes them together with what follows. */
const smallNumbers = [
  'one two three four five six seven eight nine ten eleven twelve',
  'egy két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét',
].map((words) => words.split(' '));

const numberOf = (word: string) => Math.max(...smallNumbers.map((words) => words.indexOf(word.toLowerCase()) + 1));

const inWords = String.raw`(?<word>${smallNumbers.flat().join('|')})[ \u00a0-]?(?<scale>thousand|million|billion|ezer|millió|milliárd)`;

const digits = String.raw`(?<digits>\d+(?:[ \u00a0,.]\d+)*)`;
const scale = String.raw`(?:[ \u00a0](?<scale>thousand|million|billion|ezer|millió|milliárd))?`;
const shapes = Object.entries(currencies).flatMap(([currency, names]) => [
  { currency, shape: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names})[ \u00a0]?${digits}${scale}`, 'gu') },
  { currency, shape: new RegExp(String.raw`(?<![\p{L}\p{N}])${digits}${scale}[ \u00a0](?:${names})(?!\p{L})`, 'gu') },
  { currency, shape: new RegExp(String.raw`(?<!\p{L})${inWords}[ \u00a0](?:${names})(?!\p{L})`, 'giu') },
]);

/** The value of digits as a language groups them: 2,000,000.5 in English, 2 000 000,5 in Hungarian. */
function sumOf(written: string, lang: Locale): number {
  const [group, point] = lang === 'en' ? [/[ \u00a0,]/g, '.'] : [/[ \u00a0.]/g, ','];
  return Number(written.replace(group, '').replace(point, '.'));
}

/** A sign of money that is quickly found. */
const core = /EUR|€|eur|HUF|Ft|forint|CHF|fran|USD|doll|GBP|£|pound|font/;

/** Every sum of money in a text: in digits, or in words as far as these are one small number of thousands or millions. */
export function sumsIn(text: string, lang: Locale): SumTrace[] {
  if (!core.test(text) || !/\d|million|thousand|millió|milliárd|ezer/.test(text)) return [];
  return shapes.flatMap(({ currency, shape }) =>
    [...text.matchAll(shape)].flatMap(({ 0: written, index, groups = {} }) => {
      const factor = scales.find(([name]) => name.test(groups.scale ?? ''))?.[1] ?? 1;
      const isInWords = groups.word !== undefined;
      const value = (groups.word ? numberOf(groups.word) : sumOf(groups.digits ?? '', lang)) * factor;
      return Number.isFinite(value) ? { text: written, offset: index, currency, value, isInWords } : [];
    }),
  );
}
