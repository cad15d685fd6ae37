import type { tagGuideEn } from './tag-en.ts';

/** The rules about the tags of a text. */
export const tagGuideHu: Record<keyof typeof tagGuideEn, string> = {
  'prose/unknown-tag': 'Csak a kézikönyv jelei léteznek.',
  'prose/block-in-line': 'A különálló jel külön sorokban áll.',
  'prose/line-in-block': 'A szavakra való jel egy bekezdésen belül áll, nem többet fog közre.',
  'prose/nested-part': 'Az oldal része minden máson kívül áll.',
  'prose/missing-content': 'A szavakat jelölő jelben vannak szavak.',
  'prose/unexpected-content': 'Ami mást mutat, abban nincsenek szavak.',
  'prose/unknown-attribute': 'A jelnek csak a kézikönyvben leírt tulajdonságai vannak.',
  'prose/missing-attribute': 'A jelnél ott van, ami kell: a képnél készítő és engedély, az idézetnél a beszélő.',
  'prose/doubled-attribute': 'Egy tulajdonság egyszer áll.',
  'prose/attribute-value': 'A tulajdonság értéke a lehetségesek egyike.',
  'prose/attribute-not-literal': 'Az érték egyenes idézőjelek között áll.',
  'prose/spread': 'Minden tulajdonság a nevével áll.',
};
