import type { tagGuideEn } from './tag-en.ts';

/** The rules about the tags of a text. */
export const tagGuideHu: Record<keyof typeof tagGuideEn, string> = {
  'prose/unknown-tag': 'Csak a kézikönyvben szereplő címkék léteznek.',
  'prose/block-in-line': 'A <Figure>, a <Note> és a <Quotation> külön sorokba kerüljön.',
  'prose/line-in-block': 'A szavakat jelölő címke egy bekezdésen belül legyen, ne fogjon közre többet.',
  'prose/nested-part':
    'Az oldal egy részét beillesztő címke, például a <Reach />, ne legyen felsoroláson, idézeten vagy más címkén belül.',
  'prose/missing-content': 'A szavakat jelölő címkében legyenek szavak.',
  'prose/unexpected-content': 'Az a címke, amely maga illeszt be valamit, például egy képet, üres legyen.',
  'prose/unknown-attribute':
    'Csak azokat az attribútumokat használja, amelyeket a kézikönyv a címkénél felsorol: az egyenlőségjel előtti szavakat.',
  'prose/missing-attribute': 'A címkében legyen meg, ami kötelező: képnél a készítő és a licenc, idézetnél a beszélő.',
  'prose/doubled-attribute': 'Minden attribútum csak egyszer szerepeljen.',
  'prose/attribute-value': 'Az attribútum értéke a kézikönyvben felsoroltak egyike legyen.',
  'prose/attribute-not-literal': 'Az érték egyenes idézőjelek között álljon.',
  'prose/spread': 'Minden attribútumot a nevével írjon.',
};
