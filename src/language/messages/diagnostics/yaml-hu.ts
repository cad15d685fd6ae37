import type { WordingOf } from './wording.ts';
import type { YamlParams } from './yaml.ts';

const quote = ({ meant }: { meant?: string | undefined }) =>
  `Az egész értéket tegye egyenes idézőjelek közé${meant === undefined ? '' : `: ${meant}`}.`;
const instead = ({ written, meant }: { written?: string; meant?: string }, otherwise: string) =>
  written === undefined ? otherwise : `Írja ezt: „${meant}” („${written}” helyett).`;
const shape = 'Írja így: mező, kettőspont, szóköz, érték.';
const lineUp = ({ spaces }: { spaces?: number | undefined }) => {
  if (spaces === undefined) return 'Igazítsa a hozzá tartozó sorokhoz, szintenként két szóközzel.';
  return spaces === 0
    ? 'Szóköz nélkül kezdje a sort, mint a hozzá tartozókat.'
    : `Kezdje a sort ${spaces} szóközzel, mint a hozzá tartozókat.`;
};

const signs: Record<YamlParams['special-sign']['sign'], string> = {
  '&*': '& vagy *',
  '>|': '> vagy |',
  '%': '%',
  '!': '!',
  other: '',
};

/** What a mistake in YAML means to somebody who writes reports, not programs. */
export const yamlHu: WordingOf<YamlParams> = {
  'duplicate-field': () => ['Ez a mező kétszer szerepel.', 'Az egyiket törölje.'],
  'tab-indent': (params) => ['A sor tabulátorral kezdődik.', lineUp(params)],
  'uneven-indent': (params) => ['A sor behúzása eltér a szomszédos sorokétól.', lineUp(params)],
  'deeper-line': () => [
    'A következő sor behúzása szerint ehhez tartozna, de ennek már van értéke.',
    'A következő sort ugyanannyi szóközzel kezdje, mint ezt.',
  ],
  'missing-colon': () => ['A mező neve után nincs kettőspont.', shape],
  'missing-colon-and-space': (params) => [
    'A mező neve után nincs kettőspont és szóköz.',
    instead(params, `${shape} A fölötte lévőt folytató sort két szóközzel kezdje.`),
  ],
  'missing-colon-space': (params) => ['A kettőspont után hiányzik a szóköz.', instead(params, shape)],
  'comma-in-value': ({ written, meant }) => [
    'Kapcsos zárójelben a vessző lezárja az értéket, ezért a folytatása elveszne.',
    `Írja ezt: „${meant}” („${written}” helyett).`,
  ],
  'missing-hyphen-space': (params) => [
    'A kötőjel után hiányzik a szóköz.',
    instead(params, 'Írja így: kötőjel, szóköz, érték.'),
  ],
  'missing-comma': (params) => [
    'A zárójelen belül két érték között hiányzik a vessző.',
    instead(params, 'Írja be a vesszőt.'),
  ],
  'second-colon': (params) => ['A sorban második kettőspont is van.', quote(params)],
  'text-after-quote': (params) => ['Az érték záró idézőjele vagy zárójele után még szavak következnek.', quote(params)],
  'stray-comma': () => ['A vessző előtt nincs semmi.', 'Törölje.'],
  'stray-bracket': () => ['Ennek a záró zárójelnek nincs nyitó párja.', 'Törölje, vagy írja be a nyitó párját.'],
  'list-beside-field': () => [
    'A felsorolás a mező sorában kezdődik.',
    'Minden elemet kötőjellel, külön sorba írjon alá.',
  ],
  'special-sign': ({ sign, meant }) => [
    sign === 'other'
      ? 'Az érték elején ennek a jelnek külön jelentése van.'
      : `Az érték elején külön jelentésű jel áll: ${signs[sign]}.`,
    quote({ meant }),
  ],
  backslash: () => ['A \\ jelnek kettős idézőjelek között külön jelentése van.', 'Mindegyik helyett kettőt írjon.'],
  'split-file': () => ['Három kötőjelből vagy pontból álló sor vágja ketté a fájlt.', 'Törölje.'],
  'unreadable-line': (params) => ['A sor nem olvasható.', quote(params)],
  'unclosed-quote': () => [
    'Az itt nyíló idézőjel nincs lezárva a sorban.',
    'Az érték végére is írja oda ugyanazt a jelet.',
  ],
  'unclosed-bracket': () => [
    'Az itt nyíló zárójel nincs lezárva.',
    'Zárja le; a zárójelek közötti sorokat kezdje beljebb, mint a mezőt.',
  ],
  'lost-letter': ({ word }) => [
    `Elveszett egy betű ebből: „${word}”. A fájl nem UTF-8 kódolású, vagy a betű másoláskor veszett el.`,
    'Mentse el a fájlt újra UTF-8 kódolással; ha a � jel megmarad, írja be helyette a betűt.',
  ],
  'nul-sign': () => ['Láthatatlan, szövegbe nem való jel van itt: U+0000.', 'Törölje ezt a jelet: U+0000.'],
  'utf-16': () => ['A fájl UTF-16 kódolású, ezért semmi sem olvasható belőle.', 'Mentse el újra UTF-8 kódolással.'],
  'merge-marks': () => [
    'Ez a sor két változat összefésüléséből maradt itt.',
    'Tartsa meg a két változatból, ami helyes, és törölje a <<<<<<<, ======= és >>>>>>> kezdetű sorokat.',
  ],
  'question-mark': () => [
    'Az érték helyén kérdőjel áll.',
    'Írja be az értéket, vagy ha nem ismert, hagyja el a mezőt.',
  ],
  'grouped-digits': ({ sign, number, digits }) => [
    `A szám jegyei között ${sign === 'comma' ? 'vessző' : 'pont'} áll: ${number}.`,
    `Csak a számjegyeket írja: ${digits}.`,
  ],
  'lost-comment': ({ meant }) => [
    'A szóköz utáni # lezárja az értéket, és ami utána áll, elveszne.',
    `A megjegyzést írja külön sorba. Ha nem megjegyzés, az egész értéket tegye egyenes idézőjelek közé${meant === undefined ? '' : `: ${meant}`}.`,
  ],
  'unclosed-front-matter': () => [
    'Az itt kezdődő fejléc nincs lezárva.',
    'Az utolsó mezője alá írjon egy három kötőjelből álló sort: ---.',
  ],
  'no-front-matter': () => [
    'A fájl nem két háromkötőjeles sor közötti fejléccel kezdődik.',
    'Kezdje így: ---, majd „title” és „summary”, megint ---, végül a szöveg.',
  ],
};
