import { numberText } from '../../numbers.ts';
import { htmlAdviceHu } from './html-hu.ts';
import type { ProseParams } from './prose.ts';
import type { WordingOf } from './wording.ts';

const comment = 'Törölje; a kollégáknak szóló megjegyzés a commit üzenetébe való.';
const nouns = { link: 'hivatkozás', picture: 'kép' };

const instead = ({ written, meant }: { written: string; meant: string }) =>
  `Írja ezt: „${meant}” („${written}” helyett).`;

/** What is wrong with the Markdown of a body. */
export const proseHu: WordingOf<ProseParams> = {
  'long-text': ({ count, most }) => [
    `A szöveg ${numberText(count, 'hu')} karakter hosszú; legfeljebb ${numberText(most, 'hu')} lehet.`,
    'Ossza el több tétel között, vagy csatolja fájlként, és itt foglalja össze.',
  ],
  'long-paragraph': ({ count, most }) => [
    `Ez a bekezdés ${numberText(count, 'hu')} karakter hosszú; legfeljebb ${numberText(most, 'hu')} lehet.`,
    'Hagyjon üres sort ott, ahol új bekezdés kezdődhet; a táblázatot ossza ketté, mindkettőnek legyen fejléce.',
  ],
  'crowded-paragraph': ({ count, most }) => [
    `Ebben a bekezdésben ${numberText(count, 'hu')} egyenes idézőjel, aposztróf, hármaspont, < és { van; legfeljebb ${numberText(most, 'hu')} lehet.`,
    'Hagyjon üres sort ott, ahol új bekezdés kezdődhet; a táblázatot ossza ketté, mindkettőnek legyen fejléce.',
  ],
  'deep-nesting': ({ most }) => [
    `Itt több mint ${most} idézet, felsorolás vagy címke van egymásba ágyazva.`,
    'Törölje az ismétlődő > jeleket, felsorolásjeleket vagy címkéket; ha az olvasónak látnia kell a > jelet, írja így: \\>.',
  ],
  'program-code': ({ word }) => [
    `A szövegben programkód van; a sor így kezdődik: „${word}”.`,
    'Törölje ezeket a sorokat; a kézikönyv címkéihez nem kellenek.',
  ],
  'paragraph-like-code': ({ word, beginning }) => [
    `A bekezdés („${beginning} …”) ezzel a kisbetűs szóval kezdődik: „${word}”, ami programkódnak számít.`,
    'Kezdje a bekezdést más szóval vagy nagybetűvel.',
  ],
  'comment-in-braces': () => ['Kapcsos zárójelek között megjegyzés áll: { }.', comment],
  'html-comment': () => ['A szövegben megjegyzés áll: <!-- … -->.', comment],
  braces: ({ inside }) => [
    `A kapcsos zárójelnek itt külön jelentése van: {${inside}}.`,
    'Törölje a kapcsos zárójeleket; ha az olvasónak látnia kell őket, { és } helyett írja: \\{ és \\}.',
  ],
  html: ({ name }) => [
    `${name === '' ? 'Ez HTML' : `HTML-címke: <${name}>`}; a szövegben nem állhat.`,
    htmlAdviceHu(name),
  ],
  'tag-in-markdown-file': ({ tag }) => [
    `A fájl neve .md végű, és ott nem használhatók címkék: <${tag}>.`,
    'A fájl neve .mdx végű legyen.',
  ],
  'task-box': () => [
    'A felsorolás egyik eleme jelölőnégyzettel kezdődik.',
    'Törölje a [ ] vagy [x] jelet; szavakkal írja le, mi készült el, és mi nem.',
  ],
  'link-without-words': () => ['A hivatkozásnak nincs szövege.', 'Írja a szögletes zárójelek közé: [szavak](cím).'],
  'picture-without-description': ({ name }) => [
    'A képnek nincs leírása azok számára, akik nem látják.',
    `Írja így: <Figure src="${name}" alt="mi látható rajta" credit="ki készítette" licence="…" />.`,
  ],
  'heading-without-words': ({ marks }) => [
    'A címsornak nincs szövege.',
    `Írja be a szövegét a ${marks} jel után, vagy törölje.`,
  ],
  'heading-without-space': ({ marks, ...params }) => [
    `A ${marks} jel után nincs szóköz, ezért ez nem címsor.`,
    instead(params),
  ],
  'bold-as-heading': (params) => [
    'A félkövér bekezdés címsornak látszik, de a felolvasóprogramoknak nem az.',
    instead(params),
  ],
  'title-in-text': ({ words }) => [
    `A legfelső szinten van ez a címsor: „${words}”; ez a szint az oldal címéé.`,
    'A # helyett ## jelet írjon elé; ha alatta = jelekből álló sor van, azt törölje.',
  ],
  'first-heading-too-deep': ({ words, marks, wanted }) => [
    `Az első címsor („${words}”) jele ${marks}.`,
    `Írja ezt: ${wanted} (${marks} helyett).`,
  ],
  'heading-too-deep': ({ words, marks, above, wanted }) => [
    `Ennek a címsornak („${words}”) a jele ${marks}, a fölötte állóé ${above}: egy szint kimaradt.`,
    `Írja ezt: ${wanted} (${marks} helyett).`,
  ],
  'unknown-section': ({ target, meant }) => [
    `A hivatkozás (${target}) olyan címsorra mutat, amely nincs ebben a szövegben.`,
    meant ? `Erre gondolt: ${meant}?` : 'Írjon # jelet és a címsor szavait kisbetűvel, ékezetek nélkül, kötőjelekkel.',
  ],
  'double-brackets': (params) => [
    'A szövegben kettős szögletes zárójel áll; itt nem lesz belőle hivatkozás.',
    `${instead(params)} A szögletes zárójelben a hivatkozás szavai állnak, a kerekben az azonosító.`,
  ],
  'space-before-address': (params) => ['A hivatkozás szavai és címe között szóköz áll.', instead(params)],
  'misplaced-address': (params) => [
    'Ez így nem hivatkozás: a hivatkozás szavai szögletes zárójelben vannak, és a címe közvetlenül utánuk, kerek zárójelben.',
    instead(params),
  ],
  'space-in-address': (params) => ['A hivatkozás címében szóköz áll.', instead(params)],
  'unclosed-address': (params) => ['A hivatkozás címe után hiányzik a záró zárójel.', instead(params)],
  'unclosed-words': (params) => ['A hivatkozás szavai után hiányzik a záró szögletes zárójel.', instead(params)],
  'unopened-words': ({ written }) => [
    `Az itt végződő hivatkozás („${written}”) szavai előtt nincs nyitó zárójel.`,
    'Írjon [ jelet az első szava elé, vagy törölje a címet.',
  ],
  'picture-without-address': ({ written }) => [
    `Nincs címe ennek a képnek: „${written}”.`,
    'Írja így: <Figure src="fájl" alt="mi látható rajta" credit="ki készítette" licence="…" />, vagy törölje.',
  ],
  'reference-without-address': ({ written }) => [
    `Ez olyan címre utal, amely nincs ebben a szövegben: „${written}”.`,
    'Írja a címet a szavak mögé: [szavak](cím).',
  ],
  'ending-or-address': ({ written, meant, ending }) => [
    `A cím („${written}”) végén „${ending}” áll, ami toldalék is lehet.`,
    `${instead({ written, meant })} Ha a cím része, a szögletes és a kerek zárójelbe is a teljes címet írja.`,
  ],
  'address-across-lines': (params) => [
    'A cím a következő sorban folytatódik, ezért csak az első része lenne hivatkozás.',
    instead(params),
  ],
  'second-address': ({ written }) => [
    `„${written}” egy hivatkozás címe után áll, pedig egy hivatkozásnak csak egy címe lehet.`,
    `Törölje ezt: „${written}”, vagy ha az olvasónak látnia kell, tegyen elé szóközt.`,
  ],
  'footnote-without-text': () => [
    'Ennek a lábjegyzetnek nincs szövege.',
    'Írja a szövegét külön sorba így: [^1]: …, vagy törölje.',
  ],
  'note-of-other-program': ({ mark, meant, count }) => [
    `„${mark}” nem lesz lábjegyzet: az olvasó nem jutna el a szövegtől a jegyzetig.`,
    `Itt „${mark}” helyett ezt írja: „${meant}:”, a szövegben pedig ott, ahol a jegyzetre utal, ezt: „${meant}”.${count > 1 ? ' Tegye ugyanezt minden jegyzetnél.' : ''}`,
  ],
  'note-without-text': ({ mark }) => [
    `„${mark}” jegyzet jelének látszik, de ilyen jegyzet nincs.`,
    `Törölje ezt: „${mark}”, vagy írjon lábjegyzetet: a szövegbe ezt: [^1], a szövegét pedig külön sorba így: [^1]: ….`,
  ],
  'footnote-never-named': ({ mark }) => [
    `A szövegben semmi nem utal a ${mark} lábjegyzetre, ezért nem jelenik meg.`,
    `Írja oda, ahová a lábjegyzet tartozik: ${mark}, vagy törölje a lábjegyzetet.`,
  ],
  'address-never-named': ({ mark }) => [
    `A ${mark}: kezdetű sor nem jelenik meg: csak nevet ad egy címnek, és a szövegben semmi nem utal rá.`,
    instead({ written: mark, meant: `\\${mark}` }),
  ],
  'name-given-twice': ({ mark }) => [
    `Ezt a jelet itt másodszor magyarázza meg a szöveg: ${mark}; csak az első magyarázat jelenik meg.`,
    'Mindegyiknek adjon külön jelet, itt és ott is, ahol a szöveg utal rá.',
  ],
  'lone-mark': ({ mark, escaped }) => [
    `A szövegben „${mark}” maradt: nincs párja.`,
    `Ha az olvasónak látnia kell, „${mark}” helyett ezt írja: „${escaped}”; különben pótolja a párját, vagy törölje.`,
  ],
  'space-within-marks': (params) => [
    `A jelek és a kiemelt szavak között szóköz áll, ezért „${params.written}” jelekkel együtt jelenik meg.`,
    instead(params),
  ],
  'marks-across-paragraphs': ({ mark, line, closing }) => [
    `A „${mark}” jellel kezdődő rész másik bekezdésben végződik, ezért a jelek is megjelennek.`,
    `Írjon „${mark}” jelet az első bekezdés végére is (${line}. sor), és annak a bekezdésnek az elejére is, amelyben a rész végződik (${closing}. sor).`,
  ],
  'lines-like-list': ({ written, meant, count }) => [
    'A sorok úgy kezdődnek, mint egy felsorolás elemei, de egy bekezdésbe folynak össze.',
    `${instead({ written, meant })}${count > 1 ? ' Tegye ugyanezt minden elemnél.' : ''}`,
  ],
  'divided-word': (params) => [
    'A sor végén elválasztott szót az olvasó szóközzel látná.',
    `${instead(params)} Ha a szóban van kötőjel, azt hagyja meg.`,
  ],
  'list-within-paragraph': () => [
    'A számozott sorok a fölöttük lévő bekezdésben folytatódnak: szövegsor után közvetlenül csak 1-gyel kezdődő felsorolás jöhet.',
    'Hagyjon fölötte egy üres sort.',
  ],
  'underlined-sentence': () => [
    'A közvetlenül a bekezdés alatt álló kötőjelsor címsorrá teszi a bekezdést.',
    'Hagyjon üres sort a kötőjelek fölött; a címsort ## jellel írja.',
  ],
  'cells-in-row': ({ cells, wanted, ...params }) => [
    cells > wanted
      ? `Ebben a sorban ${cells} cella van, a táblázat fejlécében ${wanted}: az utolsó nem jelenne meg.`
      : `Ebben a sorban ${cells} cella van, a táblázat fejlécében ${wanted}.`,
    `${instead(params)}${cells > wanted ? ' Ha egy oszlop hiányzik, vegye fel a fejlécbe és az alatta lévő sorba.' : ''}`,
  ],
  'delimiter-row': ({ cells, wanted, ...params }) => [
    cells === wanted
      ? 'A táblázat fejléce alatti sor nem kötőjelekből áll, ezért ez nem táblázat.'
      : `A táblázat fejléce alatti sorban ${cells} cella van, a fejlécben ${wanted}, ezért ez nem táblázat.`,
    instead(params),
  ],
  'table-without-delimiter': ({ meant }) => [
    'A sorokat | jelek tagolják, mégsem táblázat: hiányzik a fejléc alatti sor.',
    `Az első sor, a fejléc alá írja külön sorba: „${meant}”; ha az olvasónak látnia kell a jelet, | helyett írja: \\|.`,
  ],
  'pasted-table': ({ separator, row }) => [
    'Egy másik programból bemásolt táblázat sorai egy bekezdésbe folynak össze.',
    `Minden ${separator === 'tab' ? 'tabulátor' : `„${separator}”`} helyett, valamint minden sor elejére és végére írjon „|” jelet, az első sor alá pedig külön sorba ezt: „${row}”.`,
  ],
  'text-below-table': () => [
    'Ez a sor közvetlenül a táblázatot követi, és annak sora lenne.',
    'Hagyjon üres sort fölötte.',
  ],
  'gap-in-table': () => [
    'Üres sor vágja ketté a táblázatot: ez a sor nem tartozik hozzá.',
    'Törölje a fölötte lévő üres sort.',
  ],
  'target-without-address': ({ kind }) => [
    kind === 'link' ? 'A hivatkozásnak nincs címe.' : 'A képnek nincs címe.',
    kind === 'link' ? 'Írja be a címet: [szavak](cím).' : 'Írja be a képfájl nevét.',
  ],
  'address-scheme': ({ kind, scheme }) => [
    `A ${nouns[kind]} címe így kezdődik: „${scheme}:”.`,
    `A cím ${kind === 'link' ? 'https:, http:, mailto: vagy tel:' : 'https: vagy http:'} kezdetű legyen; e honlap oldalaira azonosítóval hivatkozzon.`,
  ],
  'address-without-scheme': ({ kind }) => [
    `A ${nouns[kind]} címe két perjellel kezdődik, és hiányzik az eleje.`,
    'Írja a másik webhely neve elé: https://.',
  ],
};
