import { guide } from './guide.ts';

/** The rules about single fields; the table of the kind describes each. */
export const fieldGuide = [
  guide(
    'field/unknown-field',
    'Only the fields of the tables exist; a misspelt one would be lost.',
    'Csak a táblázatok mezői léteznek; az elírt mező elveszne.',
    'organizers: [ministry]',
    'organisers: [ministry]',
  ),
  guide(
    'field/missing-field',
    'Some fields must be there, so that the page can say what the thing is.',
    'Néhány mező kötelező, hogy az oldal megmondhassa, miről szól.',
    'status: published',
    'status: published and original: en',
  ),
  guide(
    'field/wrong-type',
    'A list is a list, a number is written in digits, a text is one text.',
    'A lista lista, a szám számjegyekkel áll, a szöveg egyetlen szöveg.',
    'topics: prevention',
    'topics: [prevention]',
  ),
  guide(
    'field/not-a-choice',
    'Some fields take one of a few words.',
    'Néhány mező csak pár szó egyikét fogadja el.',
    'status: publish',
    'status: published',
  ),
  guide(
    'field/wrong-value',
    'A date, an address, a number or an id has its form.',
    'A dátumnak, címnek, számnak és azonosítónak megvan a maga alakja.',
    'start: 30.11.2022',
    'start: 2022-11-30',
  ),
  guide(
    'field/id',
    'An id is lower-case words without accents, joined by hyphens.',
    'Az azonosító ékezet nélküli kisbetűs szavakból áll, kötőjellel.',
    'Anna Kiss:',
    'anna-kiss:',
  ),
];
