import type { recordGuideEn } from './record-en.ts';

/** The rules about what the facts of a record say together. */
export const recordGuideHu: Record<keyof typeof recordGuideEn, string> = {
  'record/known-id': 'A megnevezett azonosító létezik, és a megfelelő fajtájú dologé.',
  'record/forum': 'Fórumként az ülésezik, ami az: az organisations.yaml fájlban kind: forum áll nála.',
  'record/folder-year':
    'Az évről vagy napról elnevezett mappában az van, ami akkor történt; másik évbe áthelyezve a cím nem változik.',
  'record/known-source': 'Az adat, szakasz, összeg vagy határidő a bejegyzés egyik forrására hivatkozik.',
  'record/office-held': 'A tisztségviselő olyan hivatallal szerepel, amely a people.yaml fájlban nála áll.',
  'record/office-years': 'A tisztség arra az időre szól, amelyben a források látták, vagy korábbi.',
  'record/unique-id': 'Egy azonosító az egész tartalomban egyetlen dologé.',
  'record/unique-number': 'Egy nyilvántartási szám csak egyszer adható ki.',
  'record/unique-part': 'Egy listában egy azonosító egyszer áll.',
  'record/part-of-ring': 'Semmi sem lehet önmaga része, másokon át sem.',
  'record/day-within': 'A külön megadott nap a kezdet és a vég közé esik.',
  'record/end-after-start': 'Semmi sem érhet véget a kezdete előtt.',
  'record/file-exists': 'A tényekben megnevezett fájl ott van a bejegyzés mappájában.',
  'record/file-kind': 'A közzétett fájl semmit sem futtat az olvasó gépén: dokumentum, táblázat, kép vagy felvétel.',
  'record/unnamed-file':
    'A fájl akkor jelenik meg, ha a tények vagy a szöveg megnevezi; amit semmi sem nevez meg, az ottfelejtett fájl.',
  'record/file-size':
    'Lassú vonalon az 5 MB-nál nagyobb fájl sokáig tart, az oldalon látható kép már 2 MB-tól; közzététel előtt ez és a 25 MB-nál nagyobb fájl hiba.',
  'record/picture-unreadable': 'A kép végig olvasható: közzétételkor a fényképezőgép adatai nélkül, újból íródik ki.',
  'record/picture-position': 'A kép nem árulja el, hol készült: az védett szálláshoz vagy otthonhoz vezethet.',
  'record/ready-to-publish':
    'A közzétett bejegyzésnek van forrása és nyelvenként összefoglalója, közérthető összefoglalója, szövege.',
  'record/changes-in-order': 'A változások közül a legrégebbi áll elöl.',
  'record/silent-edit':
    'Amit az olvasók már láttak, csak dátumozott „changes” bejegyzéssel és nyelvenként egy mondattal változhat.',
  'record/number-kept': 'A nyilvántartási szám, amelyről az olvasók a bejegyzést ismerik, megmarad.',
  'record/still-there': 'Amit az olvasók láttak, nem tűnhet el: átirányítással kap új nevet, vagy nyíltan kerül ki.',
  'record/copy-made': 'Egy oldal archivált másolatának napja már eljött.',
  'call/deadline-after-opening': 'A felhívás a megnyitása után zárul.',
  'call/continuous':
    'A megnyílt felhívásnak van benyújtási határideje, vagy forrás szerint folyamatos; a kettő együtt nem lehet.',
  'call/stages-in-order': 'A szakaszok abban a sorrendben állnak, ahogyan elhangzottak.',
  'call/outcome-due': 'Ha a várt felhívás ideje lejárt, valaki megnézi, megjelent-e.',
};
