import type { WordingOf } from './wording.ts';
import type { YamlParams } from './yaml.ts';

const quote = 'Az egész értéket tegye egyenes idézőjelek közé.';
const quoteInside = 'Az egész értéket tegye egyszeres egyenes idézőjelek közé: \'"Igen" a segítségre\'.';
const shape = 'Írja így: mező, kettőspont, szóköz, érték.';
const lineUp = 'Igazítsa a hozzá tartozó sorokhoz, szintenként két szóközzel.';

const signs: Record<YamlParams['special-sign']['sign'], string> = {
  '&*': 'az & és a *',
  '>|': 'a > és a |',
  '%': 'a %',
  '!': 'a !',
  other: '',
};

/** What a mistake in YAML means to somebody who writes reports, not programs. */
export const yamlHu: WordingOf<YamlParams> = {
  'duplicate-field': () => ['Ez a mező kétszer szerepel.', 'Az egyiket törölje.'],
  'tab-indent': () => ['A sor tabulátorral kezdődik.', 'Szóközökkel kezdje, szintenként kettővel.'],
  'uneven-indent': () => ['A sor behúzása eltér a mellette állókétól.', lineUp],
  'deeper-line': () => ['A következő sor behúzása szerint ehhez tartozna, de ennek már van értéke.', lineUp],
  'missing-colon': () => ['A mező neve után nincs kettőspont.', shape],
  'missing-colon-and-space': () => ['A mező neve után nincs kettőspont és szóköz.', shape],
  'missing-colon-space': () => ['A kettőspont után hiányzik a szóköz.', shape],
  'missing-hyphen-space': () => ['A kötőjel után hiányzik a szóköz.', 'Írja így: kötőjel, szóköz, érték.'],
  'missing-comma': () => ['Két zárójeles érték között hiányzik a vessző.', 'Írja be a vesszőt.'],
  'second-colon': () => [
    'A sorban második kettőspont is van.',
    'A kettőspontot tartalmazó szöveget tegye egyenes idézőjelek közé.',
  ],
  'text-after-quote': () => ['Az érték záró idézőjele vagy zárójele után még szavak következnek.', quoteInside],
  'stray-comma': () => ['A vessző előtt nincs semmi.', 'Törölje.'],
  'stray-bracket': () => ['Ennek a záró zárójelnek nincs nyitó párja.', 'Törölje, vagy írja be a nyitó párját.'],
  'list-beside-field': () => [
    'A felsorolás a mező sorában kezdődik.',
    'Minden elemet kötőjellel, külön sorba írjon alá.',
  ],
  'special-sign': ({ sign }) => [
    sign === 'other'
      ? 'Az érték elején ennek a jelnek külön jelentése van.'
      : `Az érték elején külön jelentésű jel áll: ${signs[sign]}.`,
    quote,
  ],
  backslash: () => ['A \\ jelnek kettős idézőjelek között külön jelentése van.', quoteInside],
  'split-file': () => ['Három kötőjelből vagy pontból álló sor vágja ketté a fájlt.', 'Törölje.'],
  'unreadable-line': () => ['A sor nem olvasható.', quote],
  'unclosed-quote': () => ['Az itt nyíló idézőjel nincs lezárva a sorban.', 'Zárja le.'],
  'unclosed-bracket': () => [
    'Az itt nyíló zárójel nincs lezárva.',
    'Zárja le; a zárójelek közötti sorok a mezőjüknél beljebb állnak.',
  ],
  'not-utf8': () => ['A fájl nem UTF-8 kódolású: ez a betű nem olvasható.', 'Mentse el újra UTF-8 kódolással.'],
  'merge-marks': () => [
    'Ez a sor két változat összefésüléséből maradt itt.',
    'Tartsa meg a két változatból, ami helyes, és törölje a <<<<<<<, ======= és >>>>>>> kezdetű sorokat.',
  ],
  'question-mark': () => ['Az érték helyén kérdőjel áll.', 'Hagyja el a mezőt, ha az értéke nem ismert.'],
  'grouped-digits': ({ sign, number, digits }) => [
    `A szám jegyei között ${sign === 'comma' ? 'vessző' : 'pont'} áll: ${number}.`,
    `Csak a számjegyeket írja: ${digits}.`,
  ],
  'lost-comment': () => [
    'A szóköz utáni # lezárja az értéket, és ami utána áll, elveszne.',
    'Az egész értéket tegye egyenes idézőjelek közé; a megjegyzést írja külön sorba.',
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
