import type { DataWords } from './data-en.ts';

/** The words on the data of the site in Hungarian. */
export const dataHu: DataWords = {
  guide: {
    records:
      'Minden tétel elérhető Markdown és JSON formátumban is: írja a webcíme végére, hogy index.md vagy record.json. A hivatkozási szám (például MR-2022-003) állandó. Amelyik szervezetet csak megemlítik, az nem vett részt.',
    data: 'Adatok',
    manifest: 'minden adatfájl a méretével, SHA-256 értékével, sémájával és tételszámával',
    lines: 'minden tétel egy kéréssel, nyelvenként egy sor, JSON formátumban',
    lists: 'Listák',
    site: 'Az oldalról',
    hungarian: 'ugyanez az oldal magyarul',
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
  rows: (count) => `${count} sor`,
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
    site: 'Maga az oldal',
    record: 'Egyetlen tétel',
    opportunities: 'Felhívások CommonGrants formátumban',
    grants: 'Elnyert támogatások 360Giving formátumban',
    popolo: 'Személyek, szervezetek, találkozók Popolo formátumban',
  },
  dataset: {
    records:
      'Minden tétel, nyelvenként egy sor: amit az oldala közöl, nevekkel, szerepekkel, összegekkel és forrásokkal.',
    place: 'Helyszínek, amelyekre a tételek és a szervezetek hivatkoznak.',
    removed: 'Az eltávolított tételek hivatkozási száma, az eltávolítás napja és oka.',
    redirects: 'Az átnevezett tételek és bejegyzések korábbi azonosítói, és az azonosítók, amelyek a helyükbe léptek.',
    site: 'Amit az oldal magáról közöl: neve, licence, elérhetőségei és a segélyvonalak.',
    opportunities:
      'Minden felhívás a CommonGrants formátumában; az időzónák, összegek és források külön mezőkben szerepelnek.',
    grants:
      'Azok az elnyert támogatások 360Giving-csomagban, amelyeknek ismert a pontos napja, összege, kedvezményezettje és támogatója.',
    popolo:
      'Személyek, szervezetek, tisztségek és találkozók olyan formátumban, amelyet a közéleti adatokat feldolgozó programok olvasnak.',
    service: 'A teljes archívum statikus fájlokban: kulcs és korlát nélkül, egyszerű GET-kérésekkel.',
  },
  attendanceNote:
    'Egy sor minden szervezet minden szerepéről, találkozónként. Hogy ki vett részt, azt a role oszlop participant értéke mutatja; a mentioned azt jelenti, hogy csak megemlítették. Aki csak szervezte a találkozót, nem szerepel a résztvevők között; azok a csoportok pedig, amelyeknek a tagjait a forrás nem nevezi meg (például az egyházak), csak a találkozó oldalán szerepelnek. Hiányzó sorból nem következik, hogy valaki távol maradt.',
  recordNote: 'Írja bármelyik tétel webcíme végére, hogy record.json vagy index.md.',
  systems: 'Más rendszereknek',
  systemsNote:
    'Meglévő programok által olvasható formátumok: a felhívások a CommonGrants, a személyek, szervezetek, tisztségek és találkozók a Popolo, azok az elnyert támogatások pedig, amelyeknek minden szükséges adata ismert, a 360Giving formátumában. Ha egy formátumban nincs helye az időzónának, a szerepnek vagy a forrásnak, azt külön mező tartalmazza.',
  meaning: 'Jelentésük',
  grantsHeld: (held, all) =>
    `${all} támogatásból ${held}: a 360Giving pontos napot, egyetlen pontos összeget, kedvezményezettet és támogatót követel meg`,
  grantsNone: (all) =>
    `még nincs csomag: ${all} támogatásból egyiknél sem ismert minden, amit a 360Giving megkövetel, azaz a pontos nap, egyetlen pontos összeg, a kedvezményezett és a támogató`,
  examples: 'Példák',
  spreadsheet: 'Táblázatkezelőben',
  spreadsheetSteps: [
    'Melyik szervezet melyik találkozón vett részt 2019 és 2023 között? Nyissa meg a meeting-organisations.csv fájlt LibreOffice-ban, Excelben vagy a Google Táblázatokban.',
    'Szúrjon be kimutatást (pivot táblát). Sorok: organisation-hu. Oszlopok: year. Értékek: a number különböző értékeinek száma vagy darabszáma.',
    'Szűrje a role oszlopot a participant értékre, a year oszlopot pedig 2019 és 2023 közé. A sources oszlop soronként megadja a forrásokat.',
  ],
  terminal: 'Parancssorban, curl és jq segítségével',
  python: 'Pythonban',
  r: 'R-ben',
  reading: 'Hogyan olvassuk a táblázatokat?',
  readingRules: [
    'A fájlok UTF-8 kódolásúak, és bájtsorrendjellel (BOM) kezdődnek, hogy a táblázatkezelők jól olvassák az ő és az ű betűt.',
    'Ha egy cellában felsorolás áll, az elemeit pontosvessző és szóköz választja el; a felsoroláson belüli felsorolásét vessző és szóköz. Az elemen belüli pontosvessző, vessző és fordított perjel előtt fordított perjel áll.',
    'Az azonos kezdetű oszlopok összetartoznak: az amounts.value harmadik eleméhez az amounts.currency harmadik eleme tartozik.',
    'A .name végű oszlop az előtte álló azonosítók neveit tartalmazza, a .text végű a szövegeket.',
    'Ha egy cellát a táblázatkezelő képletnek tekintene, a cella aposztróffal kezdődik.',
    'A dátum annyira pontos, amennyire a forrás: 2022, 2022-11 vagy 2022-11-30. Az üres cella azt jelenti, hogy egy forrás sem közli, nem azt, hogy „nem” vagy „nincs”.',
  ],
  codebooks: {
    fields: {
      title: 'Melyik mező mit jelent?',
      intro:
        'A minden tételben meglévő mezők és maguknak a fájloknak a mezői: mit jelentenek, milyen alakúak, és hol találhatók.',
    },
    kinds: {
      title: 'A találkozók, kampányok és pályázati felhívások mezői',
      intro:
        'Azok a mezők, amelyek csak egyfajta tételben vannak meg: mit jelentenek, milyen alakúak, és hol találhatók.',
    },
    entries: {
      title: 'A szervezetek, személyek és más bejegyzések mezői',
      intro: 'Annak a mezői, amire a tételek hivatkoznak: mit jelentenek, milyen alakúak, és hol találhatók.',
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
  columnTexts: (column) => `A hozzá (${column}) tartozó szövegek ugyanabban a sorrendben, a táblázat nyelvén.`,
  files: 'Fájlok:',
  promise: 'Ami nem változik',
  promiseText: (version) =>
    `Ez az adatok ${version} verziója. Új mezők és fájlok megjelenhetnek, ilyenkor a második szám nő. Egyik sem szűnik meg és nem kap más jelentést; ha ez mégis szükséges volna, az első szám nő, és a korábbi fájlok is megmaradnak. A hivatkozási számok és a webcímek állandók.`,
  check:
    'A fájlok jegyzéke mindegyiknek megadja a méretét és az SHA-256 értékét, így igazolható, melyik változattal dolgozott. Nincs szükség kulcsra, és nincs korlát; más oldalak közvetlenül is betölthetik a fájlokat, ahol az oldal kiszolgálója ezt engedi (CORS).',
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
    lists: 'A JSON-listák mint fájlok',
    removed: 'Eltávolított tételek',
    redirects: 'Korábbi webcímek',
    site: 'Maga az oldal',
    'opportunity-list': 'Felhívások CommonGrants formátumban',
    'grant-package': 'Elnyert támogatások 360Giving formátumban',
    popolo: 'Személyek, szervezetek, találkozók Popolo formátumban',
  },
};
