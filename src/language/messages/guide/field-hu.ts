import type { fieldGuideEn } from './field-en.ts';

/** The rules about single fields; the table of the kind describes each. */
export const fieldGuideHu: Record<keyof typeof fieldGuideEn, string> = {
  'field/unknown-field': 'Csak a táblázatok mezői léteznek; az elírt mező elveszne.',
  'field/missing-field': 'Néhány mező kötelező, hogy az oldal megmondhassa, miről szól.',
  'field/wrong-type': 'A lista lista, a szám számjegyekkel áll, a szöveg egyetlen szöveg.',
  'field/not-a-choice': 'Néhány mező csak pár szó egyikét fogadja el.',
  'field/wrong-value': 'A dátumnak, címnek, számnak és azonosítónak megvan a maga alakja.',
  'field/id': 'Az azonosító ékezet nélküli kisbetűs szavakból áll, kötőjellel.',
};
