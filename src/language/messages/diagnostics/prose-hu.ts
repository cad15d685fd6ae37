import { numberText } from '../../numbers.ts';
import { htmlAdviceHu } from './html-hu.ts';
import type { ProseParams } from './prose.ts';
import type { WordingOf } from './wording.ts';

const remark = 'Törölje; a munkatársaknak szóló megjegyzés a változtatás üzenetébe való.';
const nouns = { link: 'hivatkozás', picture: 'kép' };

/** What is wrong with the Markdown of a body. */
export const proseHu: WordingOf<ProseParams> = {
  'long-text': ({ count, most }) => [
    `A szöveg ${numberText(count, 'hu')} karakter hosszú; legfeljebb ${numberText(most, 'hu')} lehet.`,
    'Ossza el több bejegyzés között, vagy csatolja fájlként, és itt foglalja össze.',
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
    `Itt több mint ${most} idézet, felsorolás vagy jel van egymásba ágyazva.`,
    'Törölje az ismétlődő > jeleket, felsorolásjeleket vagy címkéket, vagy írja így: \\>.',
  ],
  'program-code': ({ word }) => [
    `A szövegben programkód áll (${word}).`,
    'Törölje ezeket a sorokat; a kézikönyv jelei nélkülük is használhatók.',
  ],
  'paragraph-like-code': ({ word, beginning }) => [
    `A bekezdés („${beginning} …”) kisbetűs „${word}” szóval kezdődik, ami programkódnak számít.`,
    'Kezdje a bekezdést más szóval vagy nagybetűvel.',
  ],
  'comment-in-braces': () => ['Kapcsos zárójelek között megjegyzés áll: { }.', remark],
  'html-comment': () => ['A szövegben megjegyzés áll: <!-- … -->.', remark],
  braces: ({ inside }) => [
    `A kapcsos zárójelnek itt külön jelentése van: {${inside}}.`,
    'Törölje a kapcsos zárójeleket; ha az olvasónak látnia kell őket, { és } helyett írja: \\{ és \\}.',
  ],
  html: ({ name }) => [`${name === '' ? 'Ez' : `A <${name}>`} HTML, és a szövegben nem állhat.`, htmlAdviceHu(name)],
  'tag-in-markdown-file': ({ tag }) => [
    `A fájl neve .md végű, és ott nem használhatók jelek: <${tag}>.`,
    'A fájl neve .mdx végű legyen.',
  ],
  'task-box': () => [
    'A felsorolás egyik eleme jelölőnégyzettel kezdődik.',
    'Törölje a [ ] vagy [x] jelet; szavakkal írja le, mi készült el és mi nem.',
  ],
  'link-without-words': () => ['A hivatkozásnak nincsenek szavai.', 'Írja a szögletes zárójelek közé: [szavak](cím).'],
  'picture-without-description': () => [
    'A képnek nincs leírása azok számára, akik nem látják.',
    'Írja így: <Figure src="fájl" alt="mi látható rajta" credit="ki készítette" licence="…" />.',
  ],
  'heading-without-words': ({ marks }) => [
    'A címsornak nincsenek szavai.',
    `Írja be a szavakat a ${marks} jel után, vagy törölje.`,
  ],
  'heading-without-space': ({ marks, words }) => [
    `A ${marks} jel után nincs szóköz, ezért ez nem címsor.`,
    `Írjon utána szóközt: ${marks} ${words}${/[.?]$/.test(words) ? '' : '.'}`,
  ],
  'title-in-text': ({ words }) => [
    `A „${words}” címsor a legfelső szinten van, amely az oldal címéé.`,
    'A # helyett ## jelet írjon elé; ha alatta = jelekből álló sor van, azt törölje.',
  ],
  'first-heading-too-deep': ({ words, marks, wanted }) => [
    `Az első címsor („${words}”) jele ${marks}.`,
    `Ezt írja elé: ${wanted}.`,
  ],
  'heading-too-deep': ({ words, marks, above, wanted }) => [
    `A „${words}” címsor jele ${marks}, a fölötte állóé ${above}: egy szint kimaradt.`,
    `Ezt írja elé: ${wanted}.`,
  ],
  'unknown-section': ({ target, meant }) => [
    `A hivatkozás (${target}) olyan címsorra mutat, amely nincs ebben a szövegben.`,
    meant ? `Erre gondolt: ${meant}?` : 'Írjon # jelet és a címsor szavait kisbetűvel, ékezetek nélkül, kötőjelekkel.',
  ],
  'double-brackets': () => [
    'A szövegben kettős szögletes zárójel áll; itt nem lesz belőle hivatkozás.',
    'Írja így: [szavak](azonosító).',
  ],
  'space-before-address': () => [
    'A hivatkozás szavai és címe között szóköz áll.',
    'A szavak után szóköz nélkül írja a címet: [szavak](cím).',
  ],
  'space-in-address': () => ['A hivatkozás címében szóköz áll.', 'A címet szóközök nélkül írja, helyettük %20 álljon.'],
  'unclosed-address': () => ['A hivatkozás címe nincs lezárva.', 'Írjon ) jelet a cím után.'],
  'footnote-without-text': () => [
    'Ennek a lábjegyzetnek nincs szövege.',
    'Írja a szövegét külön sorba így: [^1]: …, vagy törölje.',
  ],
  'target-without-address': ({ kind }) => [
    kind === 'link' ? 'A hivatkozásnak nincs címe.' : 'A képnek nincs címe.',
    kind === 'link' ? 'Írja be a címet: [szavak](cím).' : 'Írja be a képfájl nevét.',
  ],
  'address-scheme': ({ kind, scheme }) => [
    `A ${nouns[kind]} címe így kezdődik: „${scheme}:”.`,
    `A cím ${kind === 'link' ? 'https:, http:, mailto: vagy tel:' : 'https: vagy http:'} kezdetű, e honlapon belül pedig ezek nélkül áll.`,
  ],
  'address-without-scheme': ({ kind }) => [
    `A ${nouns[kind]} címe két perjellel kezdődik, és hiányzik az eleje.`,
    'Írja a másik webhely neve elé: https://.',
  ],
};
