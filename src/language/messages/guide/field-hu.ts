import type { fieldGuideEn } from './field-en.ts';

/** The rules about single fields; the table of the kind describes each. */
export const fieldGuideHu: Record<keyof typeof fieldGuideEn, string> = {
  'field/unknown-field': 'Csak a táblázatokban szereplő mezők használhatók; az elírt mező elveszne.',
  'field/missing-field': 'Néhány mező kötelező, hogy az oldalról kiderüljön, miről szól.',
  'field/wrong-type': 'A felsorolás felsorolás legyen, a szám számjegyekből álljon, a szöveg egyetlen szöveg legyen.',
  'field/not-a-choice': 'Néhány mező csak bizonyos szavakat fogad el.',
  'field/wrong-value': 'A dátumnak, a címnek, a számnak és az azonosítónak kötött alakja van.',
  'field/id': 'Az azonosító ékezet nélküli, kisbetűs szavakból áll, kötőjellel összekapcsolva.',
};
