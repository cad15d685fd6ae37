import type { recordGuideEn } from './record-en.ts';

/** The rules about what the facts of a record say together. */
export const recordGuideHu: Record<keyof typeof recordGuideEn, string> = {
  'record/known-id': 'Az azonosítóhoz tartozzon létező, megfelelő típusú elem.',
  'record/forum': 'Fórumként csak olyan szervezet szerepelhet, amelynél az organisations.yaml fájlban kind: forum áll.',
  'record/folder-year':
    'Az évről vagy napról elnevezett mappában az van, ami akkor történt. Ha másik évbe kerül, a webcíme nem változik.',
  'record/known-source': 'A számadat, a szakasz, az összeg és a határidő a tétel egyik forrására hivatkozik.',
  'record/office-held': 'A tisztségviselő olyan tisztséggel szerepeljen, amelyet a people.yaml felsorol nála.',
  'record/office-years':
    'A tisztségviselő csak arra az időre kapjon tisztséget, amelyre a források igazolják, vagy korábbiként szerepeljen.',
  'record/unique-id': 'Az egész tartalomban egy azonosító csak egyetlen elemé lehet.',
  'record/unique-number': 'Egy hivatkozási szám csak egyszer adható ki.',
  'record/unique-part': 'Egy felsorolásban egy azonosító csak egyszer szerepelhet.',
  'record/unique-name':
    'Két szervezetnek, programnak vagy témának, és egy szervezeten belül két személynek ne legyen ugyanaz a neve.',
  'record/office-seen': 'Egy forrás nem mutathat senkit tisztségben olyan évben, amely még nem jött el.',
  'record/part-of-ring': 'Semmi sem lehet önmaga része, másokon keresztül sem.',
  'record/day-within': 'A fórumhoz, helyszínhez vagy résztvevőhöz külön megadott nap a kezdet és a vég közé essen.',
  'record/end-after-start': 'Semmi sem érhet véget a kezdete előtt.',
  'record/file-exists': 'Az adatokban megnevezett fájl legyen a tétel mappájában.',
  'record/file-kind':
    'Csak olyan fájl tehető közzé, amely semmit sem futtat az olvasó gépén: dokumentum, táblázat, kép, felvétel.',
  'record/unnamed-file':
    'A fájl csak akkor jelenik meg, ha az adatok vagy egy szöveg megnevezi; a többi valószínűleg tévedésből van ott.',
  'record/file-size':
    'A fájl legyen 5 MB-nál, az oldalon látható kép 2 MB-nál kisebb. A tétel közzétételéig a nagyobb kép és a 25 MB-nál nagyobb fájl hiba, utána megjegyzés.',
  'record/picture-unreadable':
    'A kép legyen végig olvasható: közzétételkor a program újrakódolja, a fényképezőgép adatai nélkül.',
  'record/annex-text':
    'A keresés a tételekhez tartozó dokumentumokat is olvassa: PDF-, irodai, RTF-, EPUB- és szövegfájlokat. A beolvasott képnek nincs szövege, amíg egy program fel nem ismeri.',
  'record/picture-position': 'A kép ne árulja el, hol készült: az védett szálláshoz vagy otthonhoz vezethet.',
  'record/ready-to-publish':
    'A közzétett tételnek legyen forrása, és mindkét nyelven összefoglalója, közérthető összefoglalója és szövege.',
  'record/changes-in-order': 'A változtatások közül a legrégebbi álljon elöl; egyik se legyen korábbi a közzétételnél.',
  'record/silent-edit':
    'Amit az olvasók már láttak, csak keltezett „changes” bejegyzéssel és nyelvenként egy mondattal változhat.',
  'record/number-kept': 'Ne változtassa meg azt a hivatkozási számot, amelyről az olvasók a tételt ismerik.',
  'record/still-there': 'Amit az olvasók láttak, nem tűnhet el: nevezze át átirányítással, vagy távolítsa el nyíltan.',
  'record/copy-made': 'Az archivált másolat napja nem lehet jövőbeli.',
  'record/publication-dated': 'A közzétett tétel adataiból derüljön ki, mióta látható.',
  'record/read-day': 'A forrás olvasásának napja nem lehet jövőbeli.',
  'call/deadline-after-opening': 'A felhívás a megnyitása után zárul.',
  'call/continuous':
    'A megnyílt felhívásnak van benyújtási határideje, vagy ha egy forrás szerint nincs, folyamatos; a kettő együtt nem lehet.',
  'call/stages-in-order': 'A szakaszok abban a sorrendben szerepeljenek, ahogyan a források közölték őket.',
  'call/zones': 'Ha a forrás közli egy határidő időzónáját, minden órára megadott határidőnek legyen időzónája.',
  'call/outcome-due': 'Ha elmúlt az az idő, amelyre a felhívást várták, nézze meg, megjelent-e.',
  'record/person-name': 'A névben a családnév és az utónév a maga mezőjében van, és egyik sem csupa nagybetűs.',
  'record/shares':
    'Egy egész részei nem haladják meg a 100 százalékot, és a projekt addig tart, ameddig a kezdete és a vége szerint.',
  'record/number-year': 'A hivatkozási szám éve a tétel éve.',
  'record/document-year': 'A dokumentum éve az, amelyik a számában áll.',
};
