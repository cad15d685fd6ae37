import type { Locale } from '../../language/locales.ts';
import type { IndexLoader } from '../index/index-loader.ts';
import { docsWithPhrase, merged } from '../index/positions.ts';
import { documentCount, type QueryWord } from '../match/query-words.ts';
import { noWeights } from '../match/weights.ts';
import { fold } from '../words/fold.ts';
import { termOf } from '../words/terms.ts';
import { halvesOf, splits } from './compounds.ts';

/** One letter and a known word: email. */
const afterLetter = (word: string, known: readonly string[]): [string, string][] =>
  known.includes(word.slice(1)) ? [[word.slice(0, 1), word.slice(1)]] : [];

/** How many other forms of the second word are looked up, the most frequent first. */
const maxForms = 4;

/** The forms in which texts have a term, folded. */
const formsOf = (term: string, known: readonly string[], lang: Locale): string[] =>
  [...new Set(known.filter((word) => termOf(word, lang) === term).map(fold))].slice(0, maxForms);

/** The weights of a term in some documents; a document where it is no term of its own has the least. */
async function weightsIn(loader: IndexLoader, lang: Locale, term: string, docs: readonly number[]) {
  const { docs: having, weights } = await loader.postings(lang, term);
  const byDoc = new Map(having.map((doc, at) => [doc, weights[at] ?? 1]));
  const { of } = noWeights(await documentCount(loader, lang));
  for (const doc of docs) of[doc] = byDoc.get(doc) ?? 1;
  return { of, size: docs.length };
}

/**
 * An unknown word that texts write as two, with a hyphen or a space between: “antitrafficking”, also in another form: “micropurchases”. It is the same word, no
 * correction; undefined where no text has the two beside each other.
 */
export async function writtenApart(loader: IndexLoader, lang: Locale, word: QueryWord): Promise<QueryWord | undefined> {
  const { written } = word;
  const { words: known } = await loader.vocabulary(lang);
  const pair = halvesOf(written, known, lang);
  const ways = [...(pair ? [pair] : []), ...splits(written, known, lang), ...afterLetter(fold(written), known)];
  for (const [one, other] of ways) {
    const term = termOf(other, lang);
    const forms = [fold(other), ...formsOf(term, known, lang).filter((form) => form !== fold(other))];
    const each = await Promise.all(forms.map((form) => loader.positions(lang, fold(`${one} ${form}`))));
    const docs = docsWithPhrase([merged(each.flatMap((some) => [...some.values()]))]);
    if (docs.length === 0) continue;
    return {
      written,
      terms: [termOf(one, lang), term],
      weights: await weightsIn(loader, lang, term, docs),
      match: 'exact',
    };
  }
  return undefined;
}
