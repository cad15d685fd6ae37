import type { Diagnostic } from './diagnostic.ts';

type Values = Readonly<Record<string, string>>;
type Telling = (values: Values) => readonly [sentence: string, remedy: string];

const meantOr = (meant: string | undefined, otherwise: string) => (meant ? `Erre gondolt: „${meant}”?` : otherwise);

/** A value as the English message describes it, with Hungarian quotation marks. */
const quoted = (value = '') => value.replace(/“/g, '„');

const wrong =
  (what: string, remedy: string): Telling =>
  ({ label, value, meant }) => [
    `${quoted(label)} értéke ${quoted(value)}: ${what}.`,
    meant ? `Erre gondolt: „${meant}”? ${remedy}` : remedy,
  ];

const remove = 'Törölje; hivatal száma vagy címe a felhívás „contact” mezőjében vagy a site.yaml fájlban áll.';

/** Messages with values, by the key that they carry. */
const withValues: Record<string, Telling> = {
  'unknown-field': ({ field, known, meant }) => [
    `Itt nincs „${field}” nevű mező.`,
    meantOr(meant, `Törölje, vagy írja ezek egyikét: ${known}.`),
  ],
  'missing-field': ({ label = '' }) => [
    `Hiányzik: ${quoted(label)}.`,
    'Írja be; a kézikönyv táblázata leírja, mi való ide.',
  ],
  'not-a-choice': ({ label, value, choices, meant }) => [
    `${quoted(label)} értéke ${quoted(value)}, és ilyen érték nincs.`,
    `${meant ? `Erre gondolt: „${meant}”? ` : ''}Írja ezek egyikét: ${choices}.`,
  ],
  'no-date': wrong('ez nem dátum', 'Írja így: 2022-11-30, 2022-11 vagy 2022.'),
  'no-day-of-the-calendar': wrong(
    'ilyen nap nincs a naptárban',
    'Javítsa a napot, vagy írja csak a hónapot, ha több nem tudható.',
  ),
  'no-day': wrong('ez nem nap', 'Írja így: 2022-11-30.'),
  'no-id': wrong('ez nem azonosító', 'Ékezet nélküli kisbetűket és számjegyeket írjon, egyes kötőjelekkel.'),
  'no-web-address': wrong('ez nem webcím', 'Írja ki teljesen, https:// kezdettel.'),
  'known-id': ({ id, meant }) => [
    `Semminek sincs „${id}” azonosítója.`,
    meantOr(meant, 'Vegye fel ezzel az azonosítóval, vagy nevezzen meg egy meglévőt.'),
  ],
  'known-source': ({ source, meant }) => [
    `A bejegyzés egyik forrásának sem „${source}” az azonosítója.`,
    meantOr(meant, 'Vegye fel a források („sources”) közé, vagy hivatkozzon egy meglévőre.'),
  ],
  'text-missing': ({ id, field, facts }) => [
    `„${id}” szerepel a(z) ${facts} „${field}” listájában, és itt nincs szövege.`,
    `Írja a „${field}:” alá: „${id}:”, majd a szövegét.`,
  ],
  'text-stray': ({ id, field, meant }) => [
    `„${id}” itt kapott szöveget, de nincs a tények „${field}” listájában.`,
    meantOr(meant, 'Vegye fel a tények közé, vagy törölje a szöveget.'),
  ],
  'language-missing': ({ twin }) => [
    `Nincs ${twin}.mdx, így a bejegyzés csak egy nyelven olvasható.`,
    `Írja meg, vagy ha előbb jelenik meg, mint a fordítása, írja a tényekbe: „translation: pending”.`,
  ],
  'plain-summary-length': ({ count }) => [
    `A közérthető összefoglaló ${count} szó; legfeljebb 60 lehet.`,
    'Rövidítse: az maradjon, amire az újonnan érkezőnek szüksége van.',
  ],
  'link-nowhere': ({ target, meant }) => [
    `A hivatkozás ide mutat: „${target}”, és ilyen nincs.`,
    meantOr(meant, 'Ami itt olvasható, arra az azonosítójával hivatkozzon, másra teljes, https:// kezdetű címmel.'),
  ],
  'end-after-start': ({ start, end }) => [
    `A vég (${end}) korábbi, mint a kezdet (${start}).`,
    'Javítsa a hibásat; az ismeretlen véget hagyja el.',
  ],
  'deadline-after-opening': ({ at, opening }) => [
    `A határidő (${at}) korábbi, mint a megnyitás (${opening}).`,
    'Javítsa azt, amelyik hibás.',
  ],
  'unique-number': ({ number, file, free }) => [
    `A(z) ${number} szám már foglalt: ${file}.`,
    `Írja a következő szabadot: ${free}.`,
  ],
  'raw-html': ({ name }) => [
    `A <${name}> HTML, és a szövegben nem állhat.`,
    'Törölje; félkövér **így**, dőlt *így*, címsor ## jellel, felsorolás „- ” jellel írható.',
  ],
  'identity-number': () => [
    'Itt egy ember hivatalos számának tűnő adat áll.',
    'Törölje; nyilvános helyen nem szerepelhet.',
  ],
  phone: ({ text }) => [`Itt egy telefonszám áll (${text}), amely talán magánszemélyé.`, remove],
  mail: ({ text }) => [`Itt egy e-mail-cím áll (${text}), amely talán magánszemélyé.`, remove],
  plate: ({ text }) => [`Itt egy rendszámnak tűnő adat áll (${text}).`, 'Törölje: az autó tulajdonosához vezet.'],
};

const summary = 'Írjon egy mondatot a listák és a keresés számára.';
const plainSummary = 'Írjon legfeljebb hatvan szót közérthetően.';

/** Messages without values, by their English sentence. */
const alwaysTheSame: Record<string, readonly [string, string]> = {
  'The line is indented with a tab.': ['A sor tabulátorral kezdődik.', 'Szóközökkel kezdje, lépésenként kettővel.'],
  'After the colon a space is missing.': [
    'A kettőspont után hiányzik a szóköz.',
    'Írja így: mező, kettőspont, szóköz, érték.',
  ],
  'The line has no colon and space after its field.': [
    'A mező neve után nincs kettőspont és szóköz.',
    'Írja így: mező, kettőspont, szóköz, érték.',
  ],
  'A second colon stands in the line.': [
    'A sorban második kettőspont áll.',
    'A kettőspontot tartalmazó szöveget tegye egyenes idézőjelek közé.',
  ],
  'The quotation mark that opens here is not closed in its line.': [
    'Az itt nyíló idézőjel nincs lezárva a sorban.',
    'Zárja le.',
  ],
  'The bracket that opens here is not closed.': ['Az itt nyíló zárójel nincs lezárva.', 'Zárja le.'],
  'This field stands here twice.': ['Ez a mező kétszer szerepel.', 'Az egyiket törölje.'],
  'The English title is missing.': ['Hiányzik az angol cím.', 'Írja a fejlécbe: „title:”.'],
  'The Hungarian title is missing.': ['Hiányzik a magyar cím.', 'Írja a fejlécbe: „title:”.'],
  '“summary” is missing.': ['Hiányzik a „summary” (összefoglaló).', summary],
  '“plain-summary” is missing.': ['Hiányzik a „plain-summary” (közérthető összefoglaló).', plainSummary],
  'The text below the front matter is missing.': ['A fejléc alatt nincs szöveg.', 'Írja le, mi történt.'],
  'A source is missing.': ['Nincs forrás.', 'Legalább egyet soroljon fel a „sources” alatt.'],
  'A picture has no description for those who cannot see it.': [
    'A képnek nincs leírása azok számára, akik nem látják.',
    'Írja így: <Figure src="fájl" alt="mi látható rajta" credit="ki készítette" licence="…" />.',
  ],
  'A link has no words.': ['A hivatkozásnak nincsenek szavai.', 'Írja a szögletes zárójelek közé: [szavak](cím).'],
};

/** The keys of messages with values that can be told in Hungarian. */
export const hungarianKeys: readonly string[] = Object.keys(withValues);

/** The English sentences without values that can be told in Hungarian. */
export const hungarianSentences: readonly string[] = Object.keys(alwaysTheSame);

/** A problem told in Hungarian, where it is one of the common ones; the others stay as they are. */
export function inHungarian(problem: Diagnostic): Diagnostic {
  const { said, sentence } = problem;
  const told = said ? withValues[said.key]?.(said.values) : alwaysTheSame[sentence];
  if (!told) return problem;
  const [translated, remedy] = told;
  return { ...problem, sentence: translated, remedy, lang: 'hu' };
}
