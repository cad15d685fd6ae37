import type { AgreementParams, BlockKind } from './agreement.ts';
import type { WordingOf } from './wording.ts';

const sides = { facts: 'az adatokban', en: 'az angol szövegben', hu: 'a magyar szövegben' };

const blocks: Record<BlockKind, string> = {
  heading: 'egy fejezetcím',
  paragraph: 'egy bekezdés',
  item: 'egy listaelem',
  row: 'egy táblázatsor',
  figure: 'egy kép',
  note: 'egy megjegyzés',
};

/** What texts, facts and entries say differently of one thing. */
export const agreementHu: WordingOf<AgreementParams> = {
  'number-differs': ({ written, other, than }) => [
    `A szövegben ez áll: ${written}, ${sides[than]} pedig ez: ${other}.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'date-of-other-language': ({ written, other, than }) => [
    `A szövegben ez áll: ${written}, ${sides[than]} pedig ez: ${other}.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'block-of-other-language': ({ kind, lang, line }) => [
    `Ebből a szövegből hiányzik ${blocks[kind]}, amely ${sides[lang]} megvan (${line}. sor).`,
    'Pótolja itt, vagy törölje ott; a két szöveg ugyanazokra a bekezdésekre tagolódjon.',
  ],
  'item-begins-otherwise': ({ written, meant }) => [
    `A lista többi eleme nagybetűvel kezdődik, ez nem: „${written}”.`,
    `Írja ezt: „${meant}” („${written}” helyett).`,
  ],
  'item-ends-otherwise': ({ written, meant }) => [
    `Az elem nem úgy végződik, mint a lista többi eleme: „${written}”.`,
    `Írja ezt: „${meant}” („${written}” helyett).`,
  ],
  'link-of-other-language': ({ target, lang, line }) => [
    `Ebben a szövegben nincs hivatkozás erre: „${target}”; ${sides[lang]} van (${line}. sor).`,
    'Tegye be itt is, vagy törölje ott.',
  ],
  'helpline-differs': ({ written, meant }) => [
    `Ez majdnem egy segélyvonal száma (${meant}): ${written}.`,
    `Írja ezt: „${meant}” („${written}” helyett).`,
  ],
  'helpline-digits': ({ number }) => [
    `Magyarországi telefonszámhoz túl kevés vagy túl sok számjegy: ${number}.`,
    'Nézze meg újra a számot: a 06 vagy a +36 után nyolc, mobiltelefonnál kilenc számjegy áll.',
  ],
  'name-of-other-entry': ({ words, target, id }) => [
    `„${words}” egy másik bejegyzés (${id}) neve, a hivatkozás viszont ide vezet: ${target}.`,
    `Írja ezt: „${id}” („${target}” helyett), vagy javítsa a szöveget.`,
  ],
  'misspelt-name': ({ written, name }) => [
    `A bejegyzésben másként szerepel a név (${name}), mint itt: „${written}”.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'address-of-other': ({ words, target }) => [
    `A hivatkozás szövege egy webcím (${words}), de egy másik webhelyre vezet: ${target}.`,
    'Javítsa azt, amelyik hibás, vagy írja oda, miről szól az oldal.',
  ],
  'tracked-link': ({ url, clean }) => [
    'A webcímben olyan rész van, amely csak az olvasók követésére való.',
    `Írja ezt: „${clean}” („${url}” helyett).`,
  ],
  'empty-picture-words': ({ words }) => [
    `A kép leírásából nem derül ki, mi látható rajta: „${words}”.`,
    'Írja le, mi látható a képen, azoknak, akik nem látják.',
  ],
  'long-meeting': ({ days }) => [
    `E dátumok szerint a találkozó ${days} napig tart.`,
    'Javítsa a hibás dátumot; ha sorozatról van szó, minden alkalom külön tétel.',
  ],
  'exchanged-names': ({ id, family, given }) => [
    `Az azonosító („${id}”) szerint a családnév ${given}, az utónév ${family}.`,
    `Írja ezt: name: { family: ${given}, given: ${family} }, ha a kettő fel van cserélve.`,
  ],
  'same-words': ({ field, same }) => [
    `Ugyanaz áll itt: „${field}”, mint itt: „${same}”.`,
    `Írja be, ami ide való: „${field}”.`,
  ],
  'percent-above-all': ({ share }) => [
    `Az arány (${share} százalék) több az egésznél.`,
    'Javítsa a számot; ha ennyivel nőtt valami, mondja ki a feliratban, és a számokat adja meg helyette.',
  ],
  'shares-above-all': ({ sum }) => [
    `Az arányok összege ${sum} százalék, több az egésznél.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'duration-differs': ({ duration, runs }) => [
    `A „duration” értéke ${duration} hónap, de a kezdettől a végéig ${runs} hónap telik el.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'number-of-other-year': ({ number, year }) => [
    `A hivatkozási szám (${number}) éve nem a tételé, amely ${year}. évi.`,
    `Ha a tételt még nem tették közzé, adjon neki ${year}. évi számot; ha már igen, hagyja meg a számot, és a mappát helyezze át.`,
  ],
  'document-of-other-year': ({ year, number }) => [
    `A „year” értéke ${year}, a dokumentum száma viszont ${number}.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'published-after-read': ({ published, read }) => [
    `A forrást ${published} napján tették közzé, de már előbb olvasták: ${read}.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'published-in-years': ({ first }) => [
    `A tétel csak ${first} napján, több mint egy év múlva jelenne meg.`,
    'Javítsa az évet.',
  ],
  'copy-of-other-day': ({ at, day }) => [
    `Az „at” értéke ${at}, a webcíme szerint viszont a másolat ${day} napján készült.`,
    `Írja ezt: ${day}.`,
  ],
  'mentioned-twice': ({ id, list }) => [
    `„${id}” itt is szerepel: „${list}”.`,
    'Innen törölje: aki részt vett, azt nem kell még egyszer megnevezni.',
  ],
};
