import { listText } from '../../collation.ts';
import type { FolderParams } from './folders.ts';
import { meantOr } from './phrases-hu.ts';
import type { WordingOf } from './wording.ts';

const idForm = 'ékezet nélküli kisbetűs szavak, kötőjellel';
const unread = 'Ilyen nevű fájlt a program nem olvas be.';

/** What is wrong with files and folders, and with what the site says of itself. */
export const foldersHu: WordingOf<FolderParams> = {
  'unknown-file': ({ meant, known }) => [
    unread,
    meantOr(meant, `Helyezze át vagy törölje; a tartalom helye: ${known.join(', ')}.`),
  ],
  'unknown-folder': ({ folder, meant, known }) => [
    `Ezt a mappát a program nem olvassa be: „${folder}”.`,
    meantOr(meant, `Helyezze át vagy törölje; a tartalom helye: ${known.join(', ')}.`),
  ],
  'same-but-for-case': ({ name, other }) => [
    `A két név, „${name}” és „${other}”, csak nagybetűben vagy az ékezetek tárolásában tér el: Windowson és macOS-en egynek számít, és az egyik elveszne.`,
    'Nevezze át vagy törölje az egyiket.',
  ],
  'device-name': ({ name }) => [
    `A Windows ezen a néven egy eszközt ismer, ezért semmi mást nem lehet így nevezni: „${name}”.`,
    'Válasszon más nevet, például még egy szóval.',
  ],
  'unusable-name': ({ name, meant }) => [
    `Ebben a névben olyan jel van, vagy a végén olyan pont vagy szóköz, amelyet a Windows nem enged meg: „${name}”.`,
    `Nevezze át így: „${meant}”.`,
  ],
  'attachment-without-record': ({ folder }) => [
    `Ezt a mappát a program nem olvassa be: „${folder}”.`,
    'A fájlt annak a tételnek a mappájába tegye, amely megnevezi.',
  ],
  'in-two-folders': ({ path, folders: [one, other], isRecord }) => [
    `„${path}” két helyen is megvan: ${one} és ${other}.`,
    isRecord
      ? 'Egy tétel minden fájlja egy mappába való: helyezze át őket együtt, vagy nevezze át az egyik tételt.'
      : 'A kettő közül az egyiket tartsa meg.',
  ],
  'folder-in-record': () => [
    'A tétel mappáján belüli mappát a program nem olvassa be.',
    'A fájlt eggyel feljebb, az adatok mellé tegye.',
  ],
  'no-facts-file': ({ facts, found, folder }) => [
    `Ebben a mappában nincs ${facts}, ezért nem tétel.`,
    folder
      ? `A mappát ide helyezze át: ${folder}.`
      : found
        ? `Nevezze át: ${found} helyett ${facts}.`
        : `Vegye fel ezt a fájlt: ${facts}, vagy tegye a fájlokat a helyükre.`,
  ],
  'no-folder-of-its-own': ({ path }) => ['A tételnek nincs saját mappája.', `A fájljait ide tegye: ${path}/<név>/.`],
  'record-folder-name': ({ id, suggestion }) => [
    `„${id}” nem lehet egy tétel mappájának neve.`,
    `Nevezze át a mappát, például: „${suggestion}” (${idForm}).`,
  ],
  'unknown-text-file': ({ meant, known }) => [
    unread,
    meantOr(meant, `Törölje; a szöveg helye: ${known.join(' vagy ')}.`),
  ],
  'unknown-facts-file': ({ meant, facts }) => [unread, meantOr(meant, `Törölje; az adatok helye: ${facts}.`)],
  'removed-with-facts': () => [
    'A tételt eltávolították, de az adatai még itt vannak.',
    'Csak a number, a status, a first-published és a removed mezőt hagyja meg; a többit a git őrzi.',
  ],
  'removed-with-file': () => ['A tételt eltávolították, de ez a fájl még itt van.', 'Törölje a fájlt; a git megőrzi.'],
  'two-text-files': ({ lang }) => [`${lang}.mdx és ${lang}.md is van itt.`, 'Az egyiket tartsa meg.'],
  'page-folder-name': ({ id, suggestion }) => [
    `„${id}” nem lehet egy oldal mappájának neve.`,
    `Nevezze át a mappát, például: „${suggestion}” (${idForm}).`,
  ],
  'page-without-folder': () => [
    'Egy oldalnak saját mappa kell a pages/ mappán belül.',
    'Helyezze át ide: pages/<név>/.',
  ],
  'unknown-page-file': ({ known }) => [unread, `Nevezze át vagy törölje; egy oldal helye: ${listText(known, 'hu')}.`],
  'picture-in-page': () => ['A honlap saját oldalain nem lehet kép.', 'Törölje; a képek a tételekhez tartoznak.'],
  'page-link-nowhere': ({ target, meant }) => [
    `A hivatkozás sehova sem vezet: „${target}”.`,
    meantOr(meant, 'A honlapon belül azonosítóval hivatkozzon, máshova https:// kezdetű címmel.'),
  ],
  'address-of-list': ({ address, suggestion }) => [
    `„${address}” a tételek egyik időrendi listájának címe.`,
    `Nevezze át a mappát, például: „${suggestion}”.`,
  ],
  'redirect-from-list': ({ from }) => [
    `„${from}” a tételek egyik időrendi listájának címe.`,
    'Törölje ezt a bejegyzést: a cím a listáé marad.',
  ],
  'address-of-site': ({ address }) => [
    `Ezen a címen a honlapnak saját oldala van: „${address}”.`,
    `Nevezze át a mappát, például: „${address}-page”.`,
  ],
  'address-taken': ({ address, file }) => [
    `Ez a cím már foglalt: „${address}” (${file}).`,
    `Nevezze át a mappát, például: „${address}-page”.`,
  ],
  'no-corrections-contact': () => [
    'Nincs cím a helyesbítésekhez: egyetlen oldalról sem derül ki, hol lehet hibát vagy akadályt jelezni, eltávolítást kérni.',
    'Vegye fel a „contacts” alá a „corrections” mezőt; ha nincs ilyen cím, írja: „none”.',
  ],
  'no-press-contact': () => [
    'Nincs cím a sajtó kérdéseihez: az újságírók nem tudják meg, kihez fordulhatnak.',
    'Vegye fel a „contacts” alá a „press” mezőt; ha nincs ilyen cím, írja: „none”.',
  ],
  'no-security-contact': () => [
    'Nincs cím a biztonsági bejelentésekhez: nem készül security.txt, és aki sebezhetőséget talál, nem tudja hová jelenteni.',
    'Vegye fel a „contacts” alá a „security” mezőt; ha nincs ilyen cím, írja: „none”.',
  ],
  'no-emergency-number': () => [
    'Egyik segélyvonal sincs segélyhívó számként megjelölve.',
    'Írja a segélyhívó szám mezői közé: „emergency: true” (az Európai Unióban ez a 112), vagy vegye fel a számot.',
  ],
  'no-helplines': () => [
    'Nincs megadva segélyvonal: aki veszélyben van, nem talál hívható számot.',
    'Vegye fel a „helplines” mezőt, benne a segélyhívó számot (az Európai Unióban ez a 112) az „emergency: true” jelöléssel.',
  ],
  'unknown-funder': ({ id, meant }) => [
    `Nincs „${id}” azonosítójú program.`,
    meantOr(meant, 'Egy program azonosítóját írja, vagy vegye fel a programmes.yaml fájlba.'),
  ],
  'redirect-from-present': ({ from }) => [
    `„${from}” ma is egy meglévő elem azonosítója, ezért nem irányítható át.`,
    'Ide a korábbi azonosítót írja, a mostanit pedig a „to” mezőbe, vagy törölje ezt a bejegyzést.',
  ],
  'redirect-twice': ({ from }) => [
    `„${from}” kétszer szerepel itt.`,
    'A mostani azonosítót tartalmazó bejegyzést tartsa meg.',
  ],
  'redirect-to-pageless': ({ to }) => [
    `A következő azonosítójú elemnek nincs saját oldala, ezért nem lehet oda átirányítani: „${to}”.`,
    'Törölje ezt a bejegyzést; az ilyen elemeknek nincs címük.',
  ],
  'redirect-to-renamed': ({ to, now }) => [`„${to}” is új nevet kapott.`, `A mostani azonosítót írja: to: ${now}.`],
  'redirect-to-nothing': ({ to, meant }) => [
    `Nincs „${to}” azonosítójú elem.`,
    meant ? `A mostani azonosítót írja: to: ${meant}.` : 'A mostani azonosítóját írja.',
  ],
};
