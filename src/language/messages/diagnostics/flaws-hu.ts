import type { Flaw, FlawParams } from './flaws.ts';
import type { Wording, WordingOf } from './wording.ts';

/** What is wrong, and what to do where nobody can know what is meant. */
const flaws: Record<Flaw, (written: string) => Wording> = {
  'doubled-word': (written) => [`Egy szó kétszer szerepel: „${written}”.`, 'Az egyiket törölje.'],
  misspelt: (written) => [`Elírás: „${written}”.`, 'Javítsa a szót.'],
  article: (written) => [`A névelő nem illik az utána álló szóhoz: „${written}”.`, 'Javítsa a névelőt.'],
  capitals: (written) => [
    `Csupa nagybetűvel áll, ami nehezen olvasható, és egyes képernyőolvasók betűzik: „${written}”.`,
    'Írja kisbetűvel; nagybetű csak a mondat vagy a név elején álljon.',
  ],
  'capital-letter': (written) => [`A magyarban kisbetűvel kezdődik: „${written}”.`, 'Írja kisbetűvel.'],
  'small-letter': (written) => [`Az angolban nagybetűvel kezdődik: „${written}”.`, 'Írja nagybetűvel.'],
  'small-sentence': (written) => [
    `Kisbetűvel kezdődik egy mondat: „${written}”.`,
    'Kezdje nagybetűvel, vagy vonja össze a két mondatot.',
  ],
  'space-before': (written) => [`Fölösleges szóköz áll az írásjel előtt: „${written}”.`, 'Törölje a szóközt.'],
  'space-missing': (written) => [`Hiányzik a szóköz az írásjel után: „${written}”.`, 'Írjon szóközt.'],
  'space-inside': (written) => [
    `Fölösleges szóköz áll a zárójelen vagy az idézőjelen belül: „${written}”.`,
    'Törölje a szóközt.',
  ],
  'space-at-link': (written) => [`Hiányzik a szóköz egy szó és egy hivatkozás között: „${written}”.`, 'Írjon szóközt.'],
  'doubled-sign': (written) => [`Ez az írásjel többször szerepel: „${written}”.`, 'Törölje, ami fölösleges.'],
  unclosed: (written) => [
    `Olyan zárójellel vagy idézőjellel kezdődik, amelynek nincs párja a bekezdésben: „${written}”.`,
    'Írja a záró jelet oda, ahol a rész véget ér, vagy törölje ezt.',
  ],
  unopened: (written) => [
    `Olyan zárójellel vagy idézőjellel végződik, amelynek nincs párja a bekezdésben: „${written}”.`,
    'Írja a nyitó jelet oda, ahol a rész kezdődik, vagy törölje ezt.',
  ],
  'broken-word': (written) => [`Sor végén elválasztott szónak látszik: „${written}”.`, 'Írja egybe a szót.'],
  'marks-of-hungarian': (written) => [
    `Az angol szövegben magyar idézőjel nyitja: „${written}”.`,
    'Írjon angol idézőjelet.',
  ],
  'share-above-all': (written) => [`Több lenne az egésznél: „${written}”.`, 'Javítsa az arányt.'],
  'heading-sign': (written) => [`Írásjel áll a fejezetcím végén: „${written}”.`, 'Törölje az írásjelet.'],
  'sentence-end': (written) => [
    `A bekezdés utolsó mondata végén nincs írásjel; lehet, hogy hiányzik a vége: „${written}”.`,
    'Tegyen pontot a végére, vagy írja be, ami hiányzik.',
  ],
  'note-number': (written) => [
    `Lábjegyzet számának látszik, de nem vezet sehova: „${written}”.`,
    `Törölje ezt: „${written}”, vagy írjon lábjegyzetet: ide ezt: [^1], külön bekezdésbe pedig ezt: [^1]: és a szövegét.`,
  ],
  'doubled-sentence': (written) => [`„${written}” – ez a mondat kétszer szerepel.`, 'Az egyiket törölje.'],
  'doubled-heading': (written) => [
    `Két fejezetnek ugyanaz a címe: „${written}”.`,
    'Adjon minden fejezetnek saját címet.',
  ],
  'empty-section': (written) => [
    `Nincs szöveg a fejezetcím alatt: „${written}”.`,
    'Írja meg a fejezetet, vagy törölje a címét.',
  ],
  comma: (written) => [`Hiányzik egy vessző: „${written}”.`, 'Tegyen vesszőt.'],
  hyphen: (written) => [`Hiányzik a kötőjel a toldalék előtt: „${written}”.`, 'Írjon kötőjelet.'],
  'no-such-day': (written) => [
    `A naptárban nincs ilyen nap: „${written}”.`,
    'Javítsa a napot, vagy csak a hónapot írja.',
  ],
  'no-such-time': (written) => [`Nincs ilyen időpont: „${written}”.`, 'Javítsa az időpontot.'],
  'no-such-year': (written) => [`Nem lehet helyes ez az évszám: „${written}”.`, 'Javítsa az évszámot.'],
  'reversed-span': (written) => [`Hamarabb ér véget, mint ahogy elkezdődik: „${written}”.`, 'A korábbit írja előre.'],
  'date-form': (written) => [
    `A nyelvben nem így írják a dátumot, és többféleképpen is olvasható: „${written}”.`,
    'Írja a hónapot betűvel.',
  ],
  'number-form': (written) => [`A nyelvben nem így írják a számot: „${written}”.`, 'Javítsa a számot.'],
  'ordinal-form': (written) => [`Hibás a sorszám végződése: „${written}”.`, 'Javítsa a végződést.'],
  'span-form': (written) => [`Nagykötőjel helyett kötőjel áll benne: „${written}”.`, 'Írjon nagykötőjelet (–).'],
  ending: (written) => [`A toldalék nem illik a kiolvasott számhoz: „${written}”.`, 'Javítsa a toldalékot.'],
  'mail-form': (written) => [`Ez nem e-mail-cím, a levél nem érkezne meg: „${written}”.`, 'Javítsa a címet.'],
  'address-form': (written) => [`Ez nem webcím, sehova sem vezetne: „${written}”.`, 'Javítsa a címet.'],
};

/** What is wrong with words, signs, dates and numbers of a text. */
export const flawsHu: WordingOf<FlawParams> = {
  'flaw-of-language': ({ flaw, written, meant }) => {
    const [sentence, remedy] = flaws[flaw](written);
    return [sentence, meant === undefined ? remedy : `Írja ezt: „${meant}” („${written}” helyett).`];
  },
};
