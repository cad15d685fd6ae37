import type { folderGuideEn } from './folder-en.ts';

/** The rules about folders and files, and about the site itself. */
export const folderGuideHu: Record<keyof typeof folderGuideEn, string> = {
  'yaml/syntax': 'Az adatok és a fejléc YAML: mező, kettőspont, szóköz, érték; szintenként két szóköz.',
  'content/sign':
    'Minden jel legyen az, aminek látszik: ne legyen a szövegben más ábécé vagy kódlap hasonló betűje, se láthatatlan jel.',
  'content/known-file':
    'Csak a content/README.md „What is where” fejezetében felsorolt nevű fájlokat olvassuk be; a többi valószínűleg tévedésből van ott.',
  'content/file-name':
    'Minden fájlnak, mappának és azonosítónak olyan neve legyen, amely Windowson és macOS-en is lehetséges.',
  'content/in-two-folders': 'Ha több tartalommappa van, minden csak az egyikben szerepelhet.',
  'content/free-address':
    'Egy tétel mappájának neve ne legyen puszta évszám vagy hónap, egy oldal mappájáé pedig ne egyezzen egy lista nevével: ezek a címek foglaltak.',
  'record/facts-file': 'A mappa akkor tétel, ha van benne adatfájl.',
  'record/folder-name': 'A mappa neve a tétel azonosítója: ékezet nélküli, kisbetűs szavak, kötőjellel összekapcsolva.',
  'record/known-file':
    'Az adatfájl mellett csak az en.mdx, a hu.mdx és az adatokban vagy a szövegekben megnevezett fájlok lehetnek.',
  'record/removed-files': 'Az eltávolított tételből csak az adatfájl maradjon; a többit a git megőrzi.',
  'words/two-files': 'Egy szöveg egyetlen fájlban legyen.',
  'page/known-file': 'A honlap saját oldala a pages/<név>/ mappában van, en.mdx és hu.mdx fájlban.',
  'page/link-target': 'Az oldal hivatkozása létező helyre vezessen.',
  'page/picture': 'A honlap saját oldalain nem lehet kép; a képek a tételekhez tartoznak.',
  'redirect/leads-on': 'Az átirányítás szabad címről létező helyre vezessen.',
  'site/contact':
    'A honlap megadja, hová írhat, aki hibát, sajtókérdést vagy biztonsági hibát jelez, vagy közli, hogy nincs ilyen cím.',
  'site/emergency-number':
    'Aki veszélyben van, találja meg a hívandó számot: a segélyvonalak egyike az ország segélyhívó száma.',
  'site/known-funder':
    'Azok a támogatók, amelyeket az oldal nyitott felhívás híján felsorol, szerepeljenek a programmes.yaml fájlban.',
  'site/helpline-number': 'A segélyvonal száma annyi számjegyből áll, amennyiből egy magyarországi telefonszám.',
};
