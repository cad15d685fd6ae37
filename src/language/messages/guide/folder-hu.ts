import type { folderGuideEn } from './folder-en.ts';

/** The rules about folders and files, and about the site itself. */
export const folderGuideHu: Record<keyof typeof folderGuideEn, string> = {
  'yaml/syntax': 'A tények és a fejléc YAML: mező, kettőspont, szóköz, érték; minden lépés két szóköz.',
  'content/sign':
    'A jelek azok, aminek látszanak: a latin betűk között nincs más ábécé vagy kódlap betűje, és nincs láthatatlan jel.',
  'content/known-file': 'Csak a fenti táblázatban szereplő nevű fájlok számítanak; a többit senki sem olvassa.',
  'content/stands-twice': 'Ha több tartalommappa van, egy dolog csak az egyikben állhat.',
  'content/free-address':
    'Bejegyzés mappája nem viselhet puszta évet vagy hónapot, oldalé pedig nem viselheti egy lista nevét: ezek a címek foglaltak.',
  'record/facts-file': 'Egy mappa akkor bejegyzés, ha benne van a tények fájlja.',
  'record/folder-name': 'A mappa neve a bejegyzés azonosítója: ékezet nélküli kisbetűs szavak, kötőjellel.',
  'record/known-file': 'A tények mellett az en.mdx, a hu.mdx és a bennük megnevezett fájlok állnak.',
  'record/removed-files': 'Az eltávolított bejegyzésből csak a tények fájlja marad; a többit a git őrzi.',
  'words/two-files': 'Egy szöveg egy fájlban áll.',
  'page/known-file': 'A honlap saját oldala a pages/<név>/ mappában, en.mdx és hu.mdx fájlban áll.',
  'page/link-target': 'Az oldal hivatkozása létező helyre vezet.',
  'page/picture': 'A honlap saját oldalain nincs kép; a képek a bejegyzésekhez tartoznak.',
  'redirect/leads-on': 'Az átirányítás szabad címről létező helyre vezet.',
  'site/contact':
    'A honlap megadja a javítások, a sajtó és a biztonsági bejelentések címét, vagy kimondja, hogy nincs ilyen.',
  'site/emergency-number':
    'Aki veszélyben van, megtalálja a hívandó számot: a segítő számok egyike az ország segélyhívója.',
  'site/known-funder': 'A nyitott felhívás híján megnevezett támogatók szerepelnek a programmes.yaml fájlban.',
};
