import type { Locale } from '../../locales.ts';
import { meantOr } from './phrases-hu.ts';
import type { WordingOf } from './wording.ts';
import type { IdentityNumber, WordsParams } from './words.ts';

const languages: Record<Locale, string> = { en: 'angol', hu: 'magyar' };
const inLanguage: Record<Locale, string> = { en: 'angolul', hu: 'magyarul' };
const other: Record<Locale, Locale> = { en: 'hu', hu: 'en' };

const numbers: Record<IdentityNumber, string> = {
  personal: 'személyi számnak',
  'social-security': 'TAJ-számnak',
  tax: 'adóazonosító jelnek',
  'identity-card': 'személyi igazolvány számának',
};

const later = (isDraft: boolean) => (isDraft ? '; a közzétételhez kell' : '');
const codeRemedy =
  'Törölje; ha egy projekt vagy felhívás kódja, az adatokban a „project-code” vagy a „code” mezőbe írja.';
const correctWrong = 'Javítsa azt, amelyik hibás.';

/** What is wrong with the texts of a record. */
export const wordsHu: WordingOf<WordsParams> = {
  'missing-original': ({ original, hasOther }) => [
    `Hiányzik az eredeti szöveg: ${original}.mdx.`,
    hasOther
      ? `Írja meg, vagy írja az adatokba: „original: ${other[original]}”.`
      : `Tegye az adatok mellé: ${original}.mdx.`,
  ],
  'missing-translation': ({ lang }) => [
    `Nincs ${lang}.mdx, így a tétel csak egy nyelven olvasható.`,
    'Írja meg; ha a tételt a fordítás előtt teszi közzé, írja az adatokba: „translation: pending”.',
  ],
  'pending-translation': ({ lang }) => [
    `Még nincs ${lang}.mdx; akik ezen a nyelven olvasnak, az eredetihez jutnak.`,
    `Ha kész a fordítás, tegye ide (${lang}.mdx), és törölje a „translation” mezőt.`,
  ],
  'arrived-translation': ({ lang }) => [
    `Az adatok szerint a fordítás még készül, de ez a fájl már megvan: ${lang}.mdx.`,
    'Törölje a „translation” mezőt.',
  ],
  'stale-translation': ({ original, id }) => [
    `Az eredeti (${original}.mdx) a fordítás óta megváltozott.`,
    `Frissítse ezt a szöveget, majd futtassa: npm run translate -- --done ${id}.`,
  ],
  'other-language': ({ file, lang }) => [
    `A fájl (${file}) szövege inkább ${languages[other[lang]]} nyelvűnek látszik.`,
    `Írja ${inLanguage[lang]}, vagy cserélje fel a két fájlt.`,
  ],
  'missing-title': ({ lang }) => [
    lang === 'en' ? 'Hiányzik az angol cím.' : 'Hiányzik a magyar cím.',
    'Írja a fejlécbe: „title:”.',
  ],
  'missing-summary': ({ isDraft }) => [
    `Hiányzik a „summary” (összefoglaló)${later(isDraft)}.`,
    'Írjon egy mondatot; ez áll majd a listákban és a találatok között.',
  ],
  'missing-plain-summary': ({ isDraft }) => [
    `Hiányzik a „plain-summary” (közérthető összefoglaló)${later(isDraft)}.`,
    'Írja meg közérthetően, legfeljebb 60 szóban.',
  ],
  'missing-body': ({ isDraft }) => [`A fejléc alatt nincs szöveg${later(isDraft)}.`, 'Írja le, mi történt.'],
  'long-plain-summary': ({ count, most }) => [
    `A közérthető összefoglaló ${count} szó; legfeljebb ${most} lehet.`,
    'Rövidítse: csak az maradjon benne, ami a témában járatlan olvasónak kell.',
  ],
  'long-sentence': ({ beginning, count, most }) => [
    `A mondat („${beginning} …”) ${count} szóból áll; ${most} szó fölött nehezen olvasható.`,
    'Bontsa két mondatra.',
  ],
  'listed-phrase': ({ found, better }) => [
    `A site.yaml szerint kerülendő kifejezés: „${found}”.`,
    `Írja ezt: „${better}” („${found}” helyett).`,
  ],
  'mark-up': ({ field, mark, passage }) => [
    `„${field.join(' › ')}” ezt tartalmazza: „${mark}”; az olvasók így, jelként látnák.`,
    `${passage ? `Írja ezt: „${passage.meant}” („${passage.written}” helyett)` : 'Ide egyszerű szöveget írjon'}; kiemelés, hivatkozás és címke csak a fejléc alatti szövegben lehet.`,
  ],
  'start-unexplained': () => [
    'Az adatok szerint a kezdetet kikövetkeztették, de nem derül ki, miből.',
    'Írja be a „start-basis:” mezőbe egy mondatban.',
  ],
  'start-not-inferred': () => [
    'A „start-basis” indokolja a kezdetet, de az adatok szerint nem következtették ki.',
    'Törölje innen a „start-basis” mezőt, vagy írja az adatokba: „start-basis: inferred”.',
  ],
  'text-missing': ({ id, list, facts }) => [
    `„${id}” szerepel az adatok (${facts}) „${list}” listájában, de itt nincs szövege.`,
    `Írja a szövegét ide: „${list}:”, alatta „${id}:”.`,
  ],
  'text-without-fact': ({ id, list, meant }) => [
    `„${id}” szöveget kapott itt, de nincs az adatok „${list}” listájában.`,
    meantOr(meant, 'Vegye fel az adatok közé, vagy törölje a szöveget.'),
  ],
  'date-differs': ({ words, field, day }) => [
    `A szövegben ez áll: ${words}, az adatok „${field}” mezőjében pedig ez: ${day}.`,
    correctWrong,
  ],
  'amount-differs': ({ words, sum, currency }) => [
    `A szövegben ez áll: ${words}, az adatokban pedig ez: ${sum} ${currency}.`,
    correctWrong,
  ],
  'empty-link-words': ({ words }) => [
    `A hivatkozás szavaiból („${words}”) nem derül ki, hova vezet.`,
    'Azokat a szavakat tegye hivatkozássá, amelyek megnevezik a célt.',
  ],
  'link-to-unknown-id': ({ target, meant }) => [
    `A hivatkozás ide mutat: „${target}”, de ilyen azonosító nincs.`,
    meantOr(meant, 'Egy meglévő tételt vagy bejegyzést nevezzen meg az azonosítójával.'),
  ],
  'link-nowhere': ({ target, meant }) => [
    `A hivatkozás sehova sem vezet: „${target}”.`,
    meantOr(
      meant,
      'Ami ezen a honlapon olvasható, arra az azonosítójával hivatkozzon, másra teljes, https:// kezdetű címmel.',
    ),
  ],
  'incomplete-address': ({ target, meant }) => [
    `A hivatkozás sehova sem vezet: „${target}”.`,
    meant ? `Írja ezt: „${meant}” („${target}” helyett).` : 'Írja ki a teljes címet: https:// és a webhely.',
  ],
  'link-to-own-machine': ({ target, id }) => [
    `„${target}” csak az Ön gépén látható oldalra vezet.`,
    id
      ? `Hivatkozzon azonosítóval: ${id}.`
      : 'E honlap oldalaira azonosítóval hivatkozzon: [szavak](azonosító); másokra a nyilvános címükkel.',
  ],
  'link-to-number': ({ target, id }) => [
    `A hivatkozás egy hivatkozási számra mutat: „${target}”.`,
    `Azonosítóval hivatkozzon: ${id}.`,
  ],
  'link-to-itself': ({ target }) => [
    `„${target}” maga ez a tétel: a hivatkozás arra az oldalra vezet, amelyen áll.`,
    'Hagyja meg a szöveget hivatkozás nélkül, vagy hivatkozzon e szöveg egyik fejezetcímére, így: [szöveg](#fejezet).',
  ],
  'link-to-one-language': ({ id }) => [
    'A hivatkozás e honlap egyik oldalának címére mutat, és ez az oldal csak az egyik nyelven olvasható.',
    `Azonosítóval hivatkozzon: ${id}. Így mindkét nyelvű szövegből a megfelelő nyelvű oldal nyílik meg.`,
  ],
  'mail-without-scheme': ({ target }) => ['A hivatkozás e-mail-cím, „mailto:” nélkül.', `Írja így: mailto:${target}.`],
  'link-out-of-folder': ({ target, name, id }) => [
    `Ez a cím kivezet a tétel mappájából: „${target}”.`,
    id
      ? `Hivatkozzon azonosítóval: ${id}.`
      : `Tegye a fájlt a tétel mappájába, és csak a nevét írja, például így: „${name}”; tételre az azonosítójával hivatkozzon.`,
  ],
  'link-by-detour': ({ target, meant }) => [
    `A hivatkozás kerülőúton vezet (${URL.parse(target)?.host}), ahol feljegyzik, ki kattint rá.`,
    `Közvetlenül hivatkozzon: ${meant}.`,
  ],
  'missing-linked-file': ({ name, meant }) => [
    `Ebben a mappában nincs ilyen fájl: „${name}”.`,
    meantOr(meant, 'Tegye a tétel mappájába, vagy írja ki a teljes címet, https:// kezdettel.'),
  ],
  'file-name-in-address': ({ name, suggestion }) => [
    `Ez a név nem állhat címben: „${name}”.`,
    `Nevezze át a fájlt, és itt is így nevezze meg, például: „${suggestion}”.`,
  ],
  'insecure-link': ({ url, secure }) => [
    `A cím (${url}) http: kezdetű, pedig a tartalom ugyanezt a webhelyet https: kezdettel is említi.`,
    `Próbálja ki: ${secure}, és ha működik, azt írja.`,
  ],
  'picture-on-other-site': () => [
    'A kép egy másik webhelyen van.',
    'Tegye a fájlt a tétel mappájába, és itt azt nevezze meg.',
  ],
  'missing-picture': ({ name, meant }) => [
    `Ebben a mappában nincs ilyen kép: „${name}”.`,
    meantOr(meant, 'Tegye a képet a tétel mappájába.'),
  ],
  'drawing-as-picture': () => [
    'Az SVG-rajz programot tartalmazhat, ezért nem látható az oldalon.',
    'Mentse el PNG formátumban.',
  ],
  'not-a-picture': ({ name }) => [`„${name}” nem JPEG, PNG vagy WebP.`, 'Mentse el a képet e formátumok egyikében.'],
  'uncredited-picture': ({ target, words }) => [
    'Nincs megadva, ki készítette a képet, és milyen licenccel látható.',
    `Írja így: <Figure src="${target}" alt="${words}" credit="…" licence="…" />.`,
  ],
  'identity-number': ({ looksLike }) => [`Ez ${numbers[looksLike]} látszik.`, codeRemedy],
  'private-phone': ({ text }) => [
    `Ez magánszemély telefonszámának látszik: ${text}.`,
    'Törölje; egy hivatal száma a felhívás „contact” mezőjébe vagy a site.yaml „helplines” mezőjébe való.',
  ],
  'private-mail': ({ text }) => [
    `Ez magánszemély e-mail-címének látszik: ${text}.`,
    'Törölje; egy hivatal címe a felhívás „contact” mezőjébe vagy a site.yaml „contacts” mezőjébe való.',
  ],
  'number-plate': ({ text }) => [`Ez rendszámnak látszik: ${text}.`, codeRemedy],
};
