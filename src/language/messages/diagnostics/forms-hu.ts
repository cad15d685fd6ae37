import type { FormParams } from './fields.ts';
import { meantBefore, quoted, subject } from './phrases-hu.ts';
import type { FieldPath, Wording, WordingOf } from './wording.ts';

interface Refused {
  field: FieldPath;
  value?: unknown;
}

const is = ({ field, value }: Refused, what: string) =>
  value === undefined ? `${subject(field)} ${what}.` : `${subject(field)}: ${quoted(value)} ${what}.`;

/** Érték, amely nem az, aminek lennie kell. */
const not =
  (what: string, remedy: string) =>
  (refused: Refused): Wording => [is(refused, `nem ${what}`), remedy];

/** Dátum, amely nem az, aminek lennie kell: a helyes, vagy a lehetséges alakok. */
const dated =
  (what: string, remedy: string) =>
  ({ meant, ...refused }: Refused & { meant?: string | undefined }): Wording => [
    is(refused, `nem ${what}`),
    meant ? `Írja így: ${meant}.` : remedy,
  ];

/** Mező, amelyről mást kell mondani. */
const about =
  (what: string, remedy: string) =>
  ({ field }: Refused): Wording => [`${subject(field)} ${what}.`, remedy];

const idForm = 'Ékezet nélküli kisbetűket és számjegyeket írjon, egyes kötőjelekkel.';

/** What is wrong with the form of a value. */
export const formsHu: WordingOf<FormParams> = {
  'not-a-date': dated('érvényes dátum', 'Írja így: 2022-11-30, 2022-11 vagy 2022.'),
  'not-a-date-or-open': dated(
    'érvényes dátum',
    'Írja így: 2023-03-31, 2023-03 vagy 2023; ha egy forrás szerint még tart, írja: open.',
  ),
  'not-a-date-or-time': dated('érvényes dátum', 'Írja így: 2022-11-30, 2022-11, 2022 vagy 2022-11-30T17:00.'),
  'not-a-calendar-day': dated(
    'létező nap a naptárban',
    'Javítsa a napot, vagy írja csak a hónapot, ha több nem tudható.',
  ),
  'not-a-day': dated('érvényes nap', 'Írja így: 2022-11-30.'),
  'time-for-day': ({ day, ...refused }) => [is(refused, 'időpont, de ide nap való'), `Írja így: ${day}.`],
  'not-an-interval': dated('érvényes időszak', 'Írja így: 2016/2023, vagy csak 2022.'),
  'interval-reversed': about('előbb ér véget, mint ahogy kezdődik', 'A korábbi dátumot írja előre.'),
  'ends-first': ({ start, ...refused }) => [
    is(refused, `korábbi, mint a kezdete (${start})`),
    'Javítsa azt, amelyik hibás.',
  ],
  'not-a-period': not('érvényes időszak', 'Írja így: 2023-H2, 2023-Q3, 2023-autumn, 2023-09 vagy 2023.'),
  'not-a-day-or-time': dated('érvényes nap vagy helyi idő', 'Írja így: 2024-08-21 vagy 2024-08-21T17:00.'),
  'time-with-offset': about(
    'az UTC-től való eltérést is megadja',
    'Csak a helyi időt írja, például így: 2024-08-21T17:00.',
  ),
  'not-a-time': dated(
    'létező időpont',
    'Az órák 00-tól 23-ig, a percek 59-ig tartanak, például így: 2024-08-21T17:00.',
  ),
  'not-a-time-zone': dated('érvényes időzóna', 'Az IANA szerinti nevét írja, például: Europe/Brussels.'),
  'midnight-deadline': ({ before, after, ...refused }) => [
    is(refused, 'éjfél, a nap kezdete; az olvasó a nap végének is értheti'),
    `Írja így: ${before}, ha a megelőző éjszakáról van szó, vagy ${after}, ha az azt követőről.`,
  ],
  'time-skipped': ({ zone, before, after, ...refused }) => [
    is(refused, `olyan időpont, amelyet az óra átugrik (${zone})`),
    `Írja így: ${before} vagy ${after}.`,
  ],
  'time-twice': ({ zone, before, after, zones: [first, second], ...refused }) => [
    is(refused, `olyan időpont, amelyet az óra kétszer mutat (${zone})`),
    first && second && refused.field[0] === 'deadlines'
      ? `Írja így: zone: ${first}, ha az elsőről van szó, vagy zone: ${second}, ha a másodikról.`
      : `Írja így: ${before} vagy ${after}; ezeket egyszer mutatja.`,
  ],
  'not-an-id': ({ meant, ...refused }) => [is(refused, 'nem érvényes azonosító'), meantBefore(meant, idForm)],
  'ids-without-commas': ({ ids, ...refused }) => [
    is(refused, 'nem érvényes azonosító'),
    `Az azonosítók közé vesszőt írjon: [${ids.join(', ')}].`,
  ],
  'not-a-web-address': dated('érvényes webcím', 'Írja ki teljesen, https:// kezdettel.'),
  'address-of-own-machine': about(
    'csak az Ön gépén látható oldalra vezet',
    'Azt a címet írja, amelyen bárki megtalálja.',
  ),
  'not-https': about('http: kezdetű', 'A https: kezdetű címet adja meg.'),
  'not-a-file-name': ({ meant, ...refused }) => [
    is(refused, 'nem érvényes fájlnév'),
    meant
      ? `Nevezze át a fájlt, és ezt írja: ${meant}.`
      : 'E mappa egyik fájljának nevét írja, szóközök és ékezetek nélkül.',
  ],
  'file-out-of-folder': ({ name, ...refused }) => [
    is(refused, 'kivezet a tétel mappájából'),
    `Tegye a fájlt a tétel mappájába, és csak a nevét írja: ${name}.`,
  ],
  'not-a-language': dated('érvényes nyelvkód', 'A nyelv rövid kódját írja, például: en, hu vagy de.'),
  'not-a-country': not(
    'érvényes országkód',
    'Az ISO 3166-1 szerinti két nagybetűt írja, az Egyesült Királyságnál például: GB.',
  ),
  'not-a-reference-number': ({ prefix, meant, ...refused }) => [
    is(refused, 'nem ilyen típusú hivatkozási szám'),
    meant
      ? `Írja így: ${meant}.`
      : `Írja így: ${prefix}-, a felvétel éve és három számjegy, például ${prefix}-2022-003.`,
  ],
  'not-a-fingerprint': not(
    'egy szöveg ujjlenyomata',
    'Törölje a sort, majd futtassa a tétel azonosítójával: npm run translate -- --done; ez beírja.',
  ),
  'not-a-phone-number': not('érvényes telefonszám', 'Számjegyeket és szóközöket írjon.'),
  'not-a-contact': not('e-mail- vagy webcím', 'Írjon e-mail- vagy webcímet; ha nincs ilyen, írja: „none”.'),
  'not-an-email': not('e-mail-cím', 'Ilyet írjon: office@example.org.'),
  'not-a-word': not('egyetlen szó', 'Egy szót írjon, csak betűkkel és kötőjelekkel.'),
  'not-a-phrase': not('kereshető kifejezés', 'Legfeljebb hatvan karaktert írjon: szavakat, csillagot csak szó végén.'),
  'too-many-phrases': ({ field, count, most }) => [
    `${subject(field)} ${count} kifejezést sorol fel; legfeljebb ${most} lehet.`,
    'Azokat hagyja meg, amelyek a leggyakrabban fordulnak elő.',
  ],
  'not-a-percentage': not('érvényes százalékérték', '0 és 100 közötti számot írjon.'),
  'not-a-month-count': not('hónapok száma', 'Írjon 1-et vagy többet.'),
  'not-an-edition': not('évszám, sorszám vagy név', 'Évszámot, sorszámot vagy nevet írjon.'),
  'negative-sum': (refused) => [is(refused, 'negatív'), 'Az összeget mínuszjel nélkül írja.'],
  'sum-of-nothing': (refused) => [
    is(refused, 'nem összeg'),
    'Írja be az összeget; ha egyik forrás sem közli, törölje ezt az elemet az „amounts” listából.',
  ],
  'title-in-name': ({ meant, ...refused }) => [
    is(refused, 'címmel vagy ranggal írt név; a nevek ezek nélkül szerepelnek'),
    `Írja így: ${meant}.`,
  ],
  'distant-year': (refused) => [is(refused, '1800 előtti vagy 2099 utáni dátum'), 'Javítsa az évszámot.'],
  'sum-too-large': ({ field, most }) => [
    `${subject(field)} nagyobb, mint ${most}; ennél nagyobb összeg nem tárolható fillérre pontosan.`,
    'Ellenőrizze a nullák számát.',
  ],
  'sum-of-part-cents': (refused) => [
    is(refused, 'nem egész centben vagy fillérben megadott összeg'),
    'Legfeljebb két tizedesjeggyel írja.',
  ],
  'number-too-small': ({ minimum, ...refused }) => [
    is(refused, 'túl kicsi'),
    `A legkisebb lehetséges érték: ${minimum}.`,
  ],
  'number-too-large': ({ maximum, ...refused }) => [
    is(refused, 'túl nagy'),
    `A legnagyobb lehetséges érték: ${maximum}.`,
  ],
  'neither-id-nor-entry': ({ key, ...refused }) => [
    is(refused, `nem azonosító, és nem is „${key}” és „day” mezőből áll`),
    `Írja így: { ${key}: …, day: 2022-11-30 }, vagy ha nem kell külön nap, csak az azonosítót.`,
  ],
  'publisher-count': about(
    'nem nevez meg közzétevőt, vagy kettőt is megnevez',
    'Vagy a „publisher” mezőt (azonosító), vagy a „publisher-name” mezőt töltse ki.',
  ),
  'copy-of-nothing': about(
    'másolat, de az oldalnak nincs megadva a címe',
    'Adja meg az oldal címét az „url” mezőben, vagy törölje a másolatot.',
  ),
  'file-or-url': about('sehova sem vezet, vagy két helyre is', 'Vagy a „file”, vagy az „url” mezőt töltse ki.'),
  'no-name': about('egyetlen nevet sem tartalmaz', 'Írja be angolul, magyarul vagy mindkét nyelven.'),
  'no-size': about(
    'nem ad meg számot, vagy túl sokat ad meg',
    'Vagy a „value”, vagy a „min” és a „max” mezőt töltse ki.',
  ),
  'min-above-max': ({ field }) => [
    `${subject(field)}: a „min” értéke nagyobb, mint a „max” értéke.`,
    'A kisebb számot írja a „min” mezőbe.',
  ],
  'curly-quotes': ({ field, straight }) => [
    `${subject(field)} íves idézőjelek között áll.`,
    `Egyeneseket írjon: "${straight}".`,
  ],
  'unfit-value': not('ide illő érték', 'A mező leírását a content/README.md „Fields” fejezetében találja.'),
};
