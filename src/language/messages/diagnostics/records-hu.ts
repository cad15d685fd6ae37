import { listText } from '../../collation.ts';
import { numberText } from '../../numbers.ts';
import { meantElse } from './phrases-hu.ts';
import type { ChangedPart, RecordParams, ThingKind } from './records.ts';
import type { WordingOf } from './wording.ts';

const things: Record<ThingKind, string> = {
  meeting: 'ülés vagy találkozó',
  campaign: 'kampány',
  'funding-call': 'pályázati felhívás',
  organisation: 'szervezet',
  person: 'személy',
  topic: 'téma',
  programme: 'program',
  document: 'dokumentum',
  place: 'helyszín',
  term: 'fogalom',
};

/** Why the text of a document is not found, and what can be done. */
const annexFlaws: Record<RecordParams['annex-not-searched']['flaw'], readonly [why: string, remedy: string]> = {
  encrypted: ['jelszót kér', 'Tegye közzé jelszó nélkül, hogy mindenki megnyithassa.'],
  damaged: [
    'sérült, vagy nem olyan típusú, mint amilyet a neve mutat',
    'Nyissa meg abban a programban, amelyben készült, és mentse el újra.',
  ],
  'too-large': ['túl nagy', 'Ossza több fájlra.'],
  'too-slow': ['túl sokáig tart beolvasni', 'Nyissa meg abban a programban, amelyben készült, és mentse el újra.'],
  'no-text': [
    'nincs szövege, mint ahogy a beolvasott lapoknak sincs',
    'Ismertesse fel a beolvasott szöveget (OCR): nélküle a képernyőolvasó sem tudja felolvasni.',
  ],
};

const wanted = (allowed: readonly ThingKind[]) =>
  allowed.length > 3 ? 'tétel vagy bejegyzés' : allowed.map((kind) => things[kind]).join(' vagy ');

function changedPart(changed: ChangedPart): string {
  if (changed.part === 'field') return `„${changed.field}”`;
  if (changed.part === 'attachment') return `ez a fájl: ${changed.name}`;
  if (changed.part === 'body') return `a szöveg (${changed.text})`;
  return changed.part === 'text' ? changed.text : `„${changed.field}” (${changed.text})`;
}

const correctWrong = 'Javítsa azt, amelyik hibás.';
const tombstone = (today: string) => `status: removed és removed: { at: ${today}, reason: { en: "…", hu: "…" } }`;

/** What is wrong with what the facts of a record state together. */
export const recordsHu: WordingOf<RecordParams> = {
  'unknown-id': ({ id, allowed, meant, files }) => [
    `Nincs „${id}” azonosítójú elem; ide ${wanted(allowed)} kell.`,
    meantElse(
      meant,
      files.length === 1
        ? `vegyen fel ezzel az azonosítóval egy bejegyzést (${files[0]}), vagy nevezzen meg egy meglévőt.`
        : 'vegyen fel ezzel az azonosítóval egy bejegyzést, vagy nevezzen meg egy meglévőt.',
    ),
  ],
  'id-of-itself': ({ id }) => [`„${id}” magának a tételnek vagy bejegyzésnek az azonosítója.`, 'Innen törölje.'],
  'id-of-other-kind': ({ id, kind, allowed }) => [
    `„${id}”: ${things[kind]}, pedig ide ${wanted(allowed)} kell.`,
    `Mást nevezzen meg itt (${wanted(allowed)}), „${id}” pedig a hozzá illő mezőbe kerüljön.`,
  ],
  'unknown-source': ({ source, meant }) => [
    `A tétel egyik forrásának sem „${source}” az azonosítója.`,
    meantElse(meant, 'vegye fel a források („sources”) közé, vagy hivatkozzon egy meglévőre.'),
  ],
  'unknown-office': ({ person, office, file, known, meant }) => [
    `„${person}” tisztségei között nincs „${office}” (${file}).`,
    meantElse(meant, `vegye fel ott a tisztséget, vagy írja ezek egyikét: ${known.join(', ')}.`),
  ],
  'office-unseen': ({ person, office, seen, year, wider, file }) => [
    `A források szerint „${person}” tisztsége („${office}”) erre az időre szól: ${seen.replace('/', '–')}; a tétel éve viszont ${year}.`,
    `Ha korábban viselte a tisztséget, írja: former: [${office}]; ha egy forrás erre az évre is igazolja, a ${file} fájlban írja: seen: ${wider}.`,
  ],
  'not-a-forum': ({ id, kind, file, forums }) => [
    `„${id}” nem fórum: a típusa „${kind}” (${file}).`,
    `Fórumot nevezzen meg${forums.length > 0 ? `, például: ${forums.join(', ')}` : ''}; a többi az „organisers” vagy a „participants” mezőbe való.`,
  ],
  'part-of-itself': ({ id, through }) => [
    `„${id}” önmaga része, ezeken át: ${through.join(', ')}.`,
    'Az egyiknél törölje a „part-of” mezőt.',
  ],
  'duplicate-id': ({ id, file }) => [
    `Az azonosító („${id}”) már foglalt: ${file}.`,
    'Adjon ennek másik azonosítót: az egész tartalomban mindegyik csak egyetlen elemé lehet.',
  ],
  'duplicate-number': ({ number, file, free }) => [
    `A hivatkozási szám (${number}) már foglalt: ${file}.`,
    `Írja a következő szabadot: ${free}.`,
  ],
  'duplicate-part': ({ id, list }) => [
    `„${id}” kétszer szerepel ebben a listában: „${list}”.`,
    'Törölje az egyiket, vagy adjon a második elemnek saját azonosítót.',
  ],
  'day-outside': ({ day, start, end }) => [
    `A nap (${day}) nem esik a kezdet (${start}) és a vég (${end}) közé.`,
    'Javítsa a napot, vagy a tétel kezdetét és végét.',
  ],
  'end-before-start': ({ start, end }) => [
    `A vég (${end}) korábbi, mint a kezdet (${start}).`,
    'Javítsa a hibásat; az ismeretlen véget hagyja el.',
  ],
  'deadline-before-opening': ({ at, opening }) => [
    `A határidő (${at}) korábbi, mint a megnyitás (${opening}).`,
    correctWrong,
  ],
  'deadline-of-continuous-call': () => [
    'A felhívásra folyamatosan lehet pályázni, mégis van benyújtási határideje.',
    'Írja így: for: cut-off, ha az addig beérkezett pályázatokat együtt bírálják el; különben törölje a „continuous” mezőt.',
  ],
  'call-without-deadline': () => [
    'A felhívás megnyílt, de nincs benyújtási határideje.',
    'Adja meg a határidőt, vagy ha egy forrás szerint nincs, ezt: continuous: { source: … }.',
  ],
  'assumed-zone': ({ home, zone }) => [
    `A felhívás egy másik határidejének időzónája ${zone}; ennél nincs megadva, ezért ${home} szerint értjük.`,
    `Írja be ezt: zone: ${zone}, ha a forrás azt érti, vagy ezt: zone-stated: true, ha a forrás szerint ${home}.`,
  ],
  'stages-out-of-order': ({ at, before }) => [
    `A szakasz (${at}) a későbbi szakasz (${before}) alatt áll.`,
    'A legrégebbi álljon elöl, vagy javítsa a dátumot.',
  ],
  'changes-out-of-order': ({ id, at, before }) => [
    `A változás („${id}”, ${at}) korábbi, mint a fölötte álló (${before}).`,
    'A legrégebbivel kezdje; az oldal a legújabbat mutatja elöl.',
  ],
  'change-before-publication': ({ id, at, first }) => [
    `A változás („${id}”, ${at}) korábbi, mint a tétel közzététele (${first}).`,
    'Javítsa azt, amelyik hibás; amit az olvasók még nem láttak, ahhoz nem kell bejegyzés.',
  ],
  'outcome-due': ({ expected }) => [
    `A felhívást erre az időre várták: ${expected}, és azóta senki sem nézte meg, megjelent-e.`,
    'Nézze meg, és vegye fel a talált szakaszt, vagy egy azóta olvasott forrást.',
  ],
  'copy-from-future': ({ at }) => [
    `Az archivált másolat napja ${at}, pedig ez a nap még nem jött el.`,
    'A másolat készítésének napját írja; ezt a webarchívum oldala megmutatja.',
  ],
  'read-in-future': ({ read }) => [
    `A forrás olvasásának napja ${read}, pedig ez a nap még nem jött el.`,
    'Azt a napot írja, amelyen a forrást elolvasták.',
  ],
  'folder-of-other-day': ({ day, field, date }) => [
    `A mappa neve szerint a nap ${day}, a mező („${field}”) szerint pedig ${date}.`,
    `Írja így: ${day}, ha az a helyes; különben nevezze át a mappát, és ha a tételt már látták az olvasók, írjon átirányítást.`,
  ],
  'folder-of-other-year': ({ year, field, date }) => [
    `A tétel ebben az évi mappában van: ${year}, a mező („${field}”) értéke pedig ${date}.`,
    `Javítsa a dátumot, vagy helyezze át a mappát ide: ${date.slice(0, 4)}/; a címe nem változik.`,
  ],
  'missing-file': ({ name, files }) => [
    `Ebben a mappában nincs ilyen fájl: „${name}”.`,
    files.length > 0 ? `Tegye ide, vagy írja ezek egyikét: ${files.join(', ')}.` : 'Tegye a tétel mappájába.',
  ],
  'file-with-macros': ({ extension, modern }) => [
    `A .${extension} fájl makrókat, vagyis programokat tartalmazhat, ezért nem jelenik meg.`,
    `Mentse el .${modern} vagy PDF formátumban, és az új fájlt nevezze meg.`,
  ],
  'file-with-program': ({ extension }) => [
    `A .${extension} fájl program lehet, vagy programot tartalmazhat, ezért nem jelenik meg.`,
    extension === 'svg'
      ? 'Mentse el a rajzot PNG vagy PDF formátumban, és az új fájlt nevezze meg.'
      : 'Mentse el PDF formátumban, vagy hivatkozzon az oldalára.',
  ],
  'unknown-file-kind': ({ extension, kinds }) => [
    `Ilyen típusú fájlt (.${extension}) nem teszünk közzé.`,
    `Ezek egyikeként mentse el: ${kinds.join(', ')}.`,
  ],
  'large-file': ({ bytes }) => [
    `A fájl ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB; legyen 5 MB-nál kisebb.`,
    'Csökkentse a méretét, vagy hivatkozzon arra a helyre, ahol megtalálható.',
  ],
  'heavy-picture': ({ bytes }) => [
    `A kép ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB; legyen 2 MB-nál kisebb.`,
    'Az npm run check -- --fix parancs kicsinyíti.',
  ],
  'unnamed-file': () => [
    'Ezt a fájlt semmi sem nevezi meg, ezért nem jelenik meg.',
    'Nevezze meg az „attachments” mezőben vagy a szövegben, vagy törölje.',
  ],
  'unreadable-picture': () => [
    'A fájl nem olvasható képként: sérült, csonka, vagy nem olyan típusú, mint amilyet a neve mutat.',
    'Nyissa meg egy képszerkesztőben, és mentse el újra JPEG, PNG vagy WebP formátumban.',
  ],
  'too-many-pixels': ({ width, height, most }) => [
    `A kép ${numberText(width, 'hu')} × ${numberText(height, 'hu')} képpontos; legfeljebb ${numberText(most / 1e6, 'hu')} millió lehet.`,
    'Kicsinyítse képszerkesztővel: a hosszabb oldalon 4000 képpont bármely képernyőre elég.',
  ],
  'annex-not-searched': ({ flaw }) => [
    `A keresés nem találja meg ennek a dokumentumnak a szövegét: ${annexFlaws[flaw][0]}.`,
    annexFlaws[flaw][1],
  ],
  'annex-cut': ({ characters }) => [
    `A keresés ebből a dokumentumból legfeljebb az első ${numberText(characters, 'hu')} karaktert találja meg.`,
    'Ha az egésznek kereshetőnek kell lennie, ossza több fájlra.',
  ],
  'picture-with-position': () => [
    'A kép adataiból kiderül, hol készült.',
    'Rögzítés előtt törölje belőle a helyadatot, mert a git megőrzi: az npm run check -- --fix elvégzi.',
  ],
  'missing-source': ({ isDraft }) => [
    `Nincs forrás${isDraft ? '; a közzétételhez kell' : ''}.`,
    'Legalább egyet soroljon fel a „sources” alatt.',
  ],
  'missing-first-published': ({ today }) => [
    'A tételt közzétették, de az adatokból nem derül ki, mióta látható, ezért az oldala csak azt a napot adja meg, amelyen egy forrását olvastuk.',
    `Írja alá, külön sorba: first-published: ${today}.`,
  ],
  'silent-edit': ({ changed, facts, texts, id, today, isUpdate }) => [
    `Ezt a tételt az olvasók már látták, de a „changes” alatt nincs új bejegyzés arról, hogy ez változott: ${listText(changed.map(changedPart), 'hu')}.`,
    `A ${facts} fájlban írja a „changes” alá: - { id: ${id}, at: ${today}, kind: ${isUpdate ? 'update' : 'correction'} }; ugyanoda a szövegekben (${listText(texts, 'hu')}): „${id}: Mi változott.” A típusa correction, clarification vagy update; ha csak a fogalmazás javult, vagy elírást javított: editorial.`,
  ],
  'changed-number': ({ before, after }) => [
    `Az olvasók így ismerik ezt a tételt: ${before}, a „number” mezőben most mégis ez áll: ${after}.`,
    `Írja vissza: number: ${before}.`,
  ],
  'vanished-record': ({ id, number, today, renamedTo }) => [
    `Az olvasók már látták ezt: „${id}”, de a címei most sehova sem vezetnek.`,
    renamedTo
      ? `Vegye fel a redirects.yaml fájlba: - { from: ${id}, to: ${renamedTo} }.`
      : `Ha új nevet kapott, vegye fel a redirects.yaml fájlba: - { from: ${id}, to: <az új név> }. Ha eltávolították, tegye vissza az adatfájlt, csak ezzel: number: ${number}, ${tombstone(today)}.`,
  ],
  'back-to-draft': ({ today }) => [
    'Ezt a tételt az olvasók már látták; piszkozatként nyomtalanul eltűnne.',
    `Írja: status: published, vagy távolítsa el nyíltan: ${tombstone(today)}.`,
  ],
};
