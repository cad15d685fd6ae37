import { listText } from '../../collation.ts';
import { fieldSentence } from '../../field-sentence.ts';
import type { ExpectedType, FieldParams } from './fields.ts';
import { meantBefore, meantOr, quoted, subject } from './phrases-hu.ts';
import type { FieldPath, Wording, WordingOf } from './wording.ts';

const types: Record<ExpectedType, readonly [name: string, remedy: string]> = {
  string: ['szöveg', 'Egyetlen szöveget írjon'],
  number: ['szám', 'Csak számjegyekkel írja, például: 2000000'],
  int: ['egész szám', 'Csak számjegyekkel írja'],
  boolean: ['true vagy false', 'Írja: true vagy false'],
  array: ['felsorolás', 'Felsorolást írjon: minden elemet külön sorba, kötőjel és szóköz után'],
  object: ['mezők csoportja', 'Írja be a mezőit'],
  record: ['azonosítók és szövegek', 'Minden szöveget külön sorba írjon: azonosító, kettőspont, szóköz, szöveg'],
  other: ['másféle érték', 'A mező leírását a content/README.md „Fields” fejezetében találja'],
};

const where = (field: FieldPath, value: unknown, expected: ExpectedType) =>
  `${subject(field)}: ide ${types[expected][0]} való, nem ez: ${quoted(value)}.`;

const missing = (field: FieldPath, remedy: string): Wording => [`Hiányzik: ${subject(field)}.`, remedy];

/** What belongs in a field, from its English sentence in the model. */
function belonging(purpose: string): string {
  const sentence = fieldSentence(purpose, 'hu');
  return sentence === purpose ? 'Írja be; a kézikönyv táblázata leírja, mi való ide.' : `Írja be. ${sentence}`;
}

/** What is wrong with a field or its type. */
export const fieldsHu: WordingOf<FieldParams> = {
  'unknown-field': ({ name, known, meant }) => [
    `Itt nincs „${name}” nevű mező.`,
    meantOr(meant, `Törölje, vagy írja ezek egyikét: ${known.join(', ')}.`),
  ],
  'missing-field': ({ field, purpose }) => missing(field, belonging(purpose)),
  'missing-choice': ({ field, choices }) => missing(field, `Írja ezek egyikét: ${choices.join(', ')}.`),
  'missing-entry': ({ field }) => missing(field, 'Legalább egyet soroljon fel.'),
  'missing-text': ({ field }) => missing(field, 'Írjon be egy szöveget.'),
  'session-without-forum': ({ field }) =>
    missing(field, 'Az ülés mindig egy fórumé: nevezze meg a fórumot, vagy válasszon más típust.'),
  'empty-file': ({ fields }) => [
    'A fájl üres.',
    `Ezekkel a mezőkkel kezdje: ${listText(fields, 'hu')}; a kézikönyvben van példa.`,
  ],
  'not-a-choice': ({ field, value, choices, meant }) => [
    `${subject(field)}: ${quoted(value)} nem lehetséges érték.`,
    meantBefore(meant, `Írja ezek egyikét: ${choices.join(', ')}.`),
  ],
  'several-in-one': ({ field, parts }) => [
    `${subject(field)} egyszerre többet ad meg: ${parts.join(', ')}.`,
    `Mindegyikről külön elemet írjon${field[0] === 'amounts' ? ', ugyanarról az összegről ugyanazzal az azonosítóval' : ''}.`,
  ],
  'wrong-type': ({ field, value, expected, fields }) => [
    where(field, value, expected),
    expected === 'object' && fields.length > 0 ? `${types.object[1]}: ${fields.join(', ')}.` : `${types[expected][1]}.`,
  ],
  'text-in-figures': ({ field, value }) => [
    where(field, value, 'string'),
    `Tegye egyenes idézőjelek közé: "${value}".`,
  ],
  'number-in-words': ({ field, value, digits }) => [
    where(field, value, 'number'),
    digits ? `Csak a számjegyeket írja: ${digits}.` : `${types.number[1]}.`,
  ],
  'one-for-list': ({ field, value, entries }) => [
    where(field, value, 'array'),
    `Felsorolást írjon: [${entries.join(', ')}].`,
  ],
  'hyphens-without-spaces': ({ field, value }) => [
    where(field, value, 'array'),
    'Minden kötőjel után hagyjon szóközt.',
  ],
  'not-entries': () => [
    'A fájl egyetlen felsorolás vagy szöveg, pedig azonosítók alatt álló bejegyzések valók bele.',
    'Írja be minden bejegyzés azonosítóját, egy kettőspontot, és alá beljebb a mezőit.',
  ],
};
