import type { DataWords } from './data-en.ts';

/** The words on the data of the site in Hungarian. */
export const dataHu: DataWords = {
  guide: {
    records:
      'Minden tétel elérhető Markdown és JSON formátumban is; írja a webcíme végére: index.md vagy record.json. A hivatkozási szám (például MR-2022-003) állandó. Amelyik szervezetet csak megemlítik, az nem vett részt.',
    data: 'Adatok',
    manifest: 'minden adatfájl a méretével, SHA-256 ellenőrzőösszegével, sémájával és tételszámával',
    lines: 'minden tétel egyetlen fájlban: tételenként és nyelvenként egy JSON-sor',
    lists: 'Listák',
    site: 'A honlapról',
    hungarian: 'ugyanez a honlap magyarul',
  },
  contents: (records, meetings, campaigns, calls) =>
    `${records}: ${meetings}, ${campaigns} és ${calls}, mindazzal együtt, amire hivatkoznak.`,
  searchIndexes: 'Keresőindexek más webhelyeknek (Pagefind)',
  first: 'Kezdje itt',
  tables: 'Típusonként',
  tablesNote:
    'Minden típus letölthető táblázatként, magyar vagy angol nevekkel és szövegekkel, valamint JSON formátumban, mindkét nyelven.',
  more: 'Programoknak',
  csvIn: { en: 'Táblázat angolul', hu: 'Táblázat magyarul' },
  place: 'Helyszínek',
  about: {
    attendance: 'A szervezetek szerepe az egyes találkozókon',
    records: 'Minden tétel egy fájlban',
    manifest: 'A fájlok jegyzéke',
    openapi: 'OpenAPI-leírás',
    codebook: 'A mezők jelentése',
    tables: 'A táblázatok és oszlopaik (Data Package, CSVW)',
    catalogue: 'Katalógus (DCAT-AP)',
    removed: 'Eltávolított tételek',
    redirects: 'Korábbi webcímek',
    site: 'Maga a honlap',
    record: 'Egyetlen tétel',
    opportunities: 'Felhívások CommonGrants formátumban',
    grants: 'Odaítélt támogatások 360Giving formátumban',
    popolo: 'Személyek, szervezetek, találkozók Popolo formátumban',
  },
  dataset: {
    records:
      'Minden tétel, nyelvenként egy sor: amit az oldala közöl, nevekkel, szerepekkel, összegekkel és forrásokkal.',
    place: 'Helyszínek, amelyekre a tételek és a szervezetek hivatkoznak.',
    removed: 'Az eltávolított tételek hivatkozási száma, az eltávolítás napja és oka.',
    redirects: 'Az átnevezett tételek és bejegyzések korábbi azonosítói, és az azonosítók, amelyek a helyükbe léptek.',
    site: 'Amit a honlap magáról közöl: neve, licence, elérhetőségei és a segélyvonalak.',
    opportunities:
      'Minden felhívás a CommonGrants formátumában; az időzónák, összegek és források külön mezőkben szerepelnek.',
    grants:
      'Azok az odaítélt támogatások 360Giving-csomagban, amelyeknek ismert a pontos napja, összege, kedvezményezettje és támogatója.',
    popolo:
      'Személyek, szervezetek, tisztségek és találkozók olyan formátumban, amelyet a közéleti adatokat feldolgozó programok olvasnak.',
    service: 'A teljes archívum statikus fájlokban: kulcs és korlát nélkül, egyszerű GET-kérésekkel.',
  },
  attendanceNote:
    'Minden találkozónál minden szervezet minden szerepe külön sor. Azt, hogy ki vett részt, a „role” oszlop „participant” értéke mutatja; a „mentioned” azt jelenti, hogy a szervezetet csak megemlítették. Amelyik szervezet csak szervezte a találkozót, nem szerepel a résztvevők között; azok a csoportok pedig, amelyeknek a tagjait a forrás nem nevezi meg (például az egyházak), csak a találkozó oldalán szerepelnek. Hiányzó sorból nem következik, hogy egy szervezet távol maradt.',
  recordNote: 'Írja bármelyik tétel webcíme végére: record.json vagy index.md.',
  systems: 'Más rendszereknek',
  systemsNote:
    'Ezeket a formátumokat meglévő programok is olvassák. A felhívások CommonGrants, a személyek, szervezetek, tisztségek és találkozók Popolo, az odaítélt támogatások 360Giving formátumban tölthetők le; az utóbbiak akkor, ha minden szükséges adatuk ismert. Ha egy formátumban nincs helye az időzónának, a szerepnek vagy a forrásnak, azt külön mező tartalmazza.',
  meaning: 'Jelentésük',
  grantsHeld: (held, all) =>
    `${all} támogatás közül ${held}: a 360Giving pontos napot, egyetlen pontos összeget, kedvezményezettet és támogatót követel meg`,
  grantsNone: (all) =>
    `Még nincs csomag, mert ${all} támogatás közül egyikről sem ismert minden, amit a 360Giving megkövetel: a pontos nap, egyetlen pontos összeg, a kedvezményezett és a támogató`,
  examples: 'Példák',
  spreadsheet: 'Táblázatkezelőben',
  spreadsheetSteps: [
    'Ha azt szeretné látni, hány találkozón vettek részt az egyes szervezetek 2019 és 2023 között, nyissa meg a meeting-organisations.csv fájlt LibreOffice-ban, Excelben vagy a Google Táblázatokban.',
    'Szúrjon be kimutatást (pivot táblát). Szűrő: „role”. Sorok: „organisation-hu”. Oszlopok: „year”. Értékek: a „number” különböző értékeinek száma, vagy ha a program ezt nem tudja, egyszerűen a „number” darabszáma.',
    'A kimutatásban válassza a „participant” szerepet és a 2019 és 2023 közötti éveket. A fájl „sources” oszlopa soronként megadja a forrásokat.',
  ],
  terminal: 'Parancssorban, curl és jq segítségével',
  python: 'Pythonban',
  r: 'R-ben',
  reading: 'Hogyan olvassuk a táblázatokat?',
  readingRules: [
    'A fájlok UTF-8 kódolásúak, és bájtsorrendjellel (BOM) kezdődnek, hogy a táblázatkezelők jól olvassák az ő és az ű betűt.',
    'Ha egy cellában felsorolás áll, az elemeit pontosvessző és szóköz választja el; a felsoroláson belüli felsoroláséit vessző és szóköz. Az elemen belüli pontosvessző, vessző és fordított perjel előtt fordított perjel áll.',
    'Az azonos kezdetű oszlopok összetartoznak: az amounts.value harmadik eleméhez az amounts.currency harmadik eleme tartozik.',
    'Amelyik oszlop neve .name végű, az az előtte álló oszlop azonosítóihoz tartozó neveket tartalmazza; a .text végű a szövegeket.',
    'Ha egy cellát a táblázatkezelő képletnek tekintene, a cella aposztróffal kezdődik.',
    'A dátum annyira pontos, amennyire a forrás: 2022, 2022-11 vagy 2022-11-30. Az üres cella azt jelenti, hogy egy forrás sem közli, nem azt, hogy „nem” vagy „nincs”.',
  ],
  codebooks: {
    fields: {
      title: 'Melyik mező mit jelent?',
      intro:
        'Azok a mezők, amelyek minden tételben megvannak, és a fájlok saját mezői: mit jelentenek, milyen alakúak, és hol találhatók.',
    },
    kinds: {
      title: 'A találkozók, kampányok és pályázati felhívások mezői',
      intro:
        'Azok a mezők, amelyek csak egy-egy típusú tételben vannak meg: mit jelentenek, milyen alakúak, és hol találhatók.',
    },
    entries: {
      title: 'A szervezetek, személyek és más bejegyzések mezői',
      intro:
        'Azoknak a bejegyzéseknek a mezői, amelyekre a tételek hivatkoznak: mit jelentenek, milyen alakúak, és hol találhatók.',
    },
    formats: {
      title: 'Mezők más rendszerek formátumaiban',
      intro: 'Mit tartalmaznak itt a CommonGrants, a 360Giving és a Popolo mezői, és milyen mezők egészítik ki őket.',
    },
  },
  location:
    'A jelentés alatt áll, hol található a mező: a JSON-fájlokban az elérési útja (JSONPath, RFC 9535), ahol a $ az egész fájl, illetve a records.ndjson egy sora; a táblázatokban az oszlopa. Egy tétel record.json fájlja a lista egyetlen elemét tartalmazza: ott a $.records[*] helyett $ áll.',
  locationOfFormat: 'A jelentés alatt a mező elérési útja áll a fájlban (JSONPath, RFC 9535).',
  otherCodebooks: 'További mezők:',
  codebookContents: 'Ezen az oldalon',
  codebookFile: 'Ugyanez programoknak:',
  columnNames: (column) => `Az azonosítókhoz (${column}) tartozó nevek, a táblázat nyelvén.`,
  columnTexts: (column) => `Az oszlophoz (${column}) tartozó szövegek ugyanabban a sorrendben, a táblázat nyelvén.`,
  files: 'Fájlok:',
  promise: 'Ami nem változik',
  promiseText: (version) =>
    `Az adatok verziószáma: ${version}. Új mezők és fájlok megjelenhetnek, ilyenkor a második szám nő. A meglévők nem szűnnek meg, és nem kapnak más jelentést; ha ez mégis szükségessé válna, az első szám nő, és a korábbi fájlok is megmaradnak. A hivatkozási számok és a webcímek állandók.`,
  check:
    'A fájlok jegyzéke mindegyiknek megadja a méretét és az ellenőrzőösszegét (SHA-256), így igazolható, melyik változatot használta. Nincs szükség hozzáférési kulcsra, és nincs korlát; más honlapok közvetlenül is betölthetik a fájlokat, ha ennek a honlapnak a kiszolgálója engedi (CORS).',
  licence: (name) => `Szövegek és adatok: ${name}`,
  form: {
    text: 'szöveg',
    number: 'szám',
    flag: 'true vagy false',
    list: 'felsorolás',
    group: 'mezők',
    date: 'dátum',
    oneOf: 'értéke:',
  },
  part: {
    line: 'A records.ndjson sorai',
    'record-columns': 'Oszlopok, amelyek csak a tételek táblázataiban vannak',
    head: 'Minden tételhez kiszámított mezők a JSON-fájlokban',
    facts: 'Minden tétel adatai',
    words: 'Minden tétel szövegei, nyelvenként',
    'entry-columns': 'Oszlopok, amelyek csak a bejegyzések táblázataiban vannak',
    entry: 'Minden bejegyzés a JSON-fájlokban',
    attendance: 'A találkozók és szervezetek táblázata',
    lists: 'A listák JSON-fájlként',
    removed: 'Eltávolított tételek',
    redirects: 'Korábbi webcímek',
    site: 'Maga a honlap',
    'opportunity-list': 'Felhívások CommonGrants formátumban',
    'grant-package': 'Odaítélt támogatások 360Giving formátumban',
    popolo: 'Személyek, szervezetek, találkozók Popolo formátumban',
  },
};
