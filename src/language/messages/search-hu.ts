import type { SearchWords } from './search-en.ts';

/** A keresőoldal szavai. The words of the search page in Hungarian. */
export const searchHu: SearchWords = {
  label: 'Szavak, név vagy „pontos kifejezés”',
  lead: 'Egyetlen mező a két nyelvhez: elöl a magyar szövegek találatai állnak, utánuk az, ami csak angolul található meg.',
  filters: 'Szűkítés',
  kind: 'Jelleg',
  year: 'Év',
  organisation: 'Szervezet',
  any: 'Bármelyik',
  found: {
    none: 'Nincs találat.',
    one: '{count} találat.',
    other: '{count} találat.',
    more: 'Az első {count} találat.',
  },
  also: 'Az angol szövegben is: {count}',
  badge: 'angol',
  none: 'Ezekre a szavakra nincs találat. Próbálja kevesebb vagy rövidebb szóval, vagy lapozza át az archívumot évről évre.',
  loading: 'Keresés …',
  failed: 'A keresőt nem sikerült betölteni. Az archívum listáiban minden tétel megtalálható.',
  unbuilt: 'A keresőindex az oldal építésekor készül. Az előnézetben az archívum listáiban minden tétel megtalálható.',
  more: 'További találatok',
  noScript: 'A kereséshez JavaScript szükséges. Nélküle ezekben a listákban minden tétel megtalálható:',
};
