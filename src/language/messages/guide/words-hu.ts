import type { wordsGuideEn } from './words-en.ts';

/** The rules about the words of a record: front matter, and what a text says. */
export const wordsGuideHu: Record<keyof typeof wordsGuideEn, string> = {
  'words/title': 'Minden szövegnek legyen címe, a piszkozatnak is.',
  'words/language-missing': 'A közzétett tétel mindkét nyelven megvan, vagy az adatok jelzik, hogy készül a fordítása.',
  'words/translation-stale': 'A fordítás az eredeti jelenlegi szövegét követi.',
  'words/matches-facts':
    'Amit a szövegek azonosító alatt írnak le, például egy napirendi pontot vagy döntést, az ugyanezzel az azonosítóval szerepeljen az adatokban, és legyen szövege mindkét nyelven.',
  'words/start-basis': 'Ha a kezdetet kikövetkeztették, mindkét nyelven egy mondat indokolja.',
  'words/other-language': 'Az en.mdx angol, a hu.mdx magyar nyelvű.',
  'words/mark-up':
    'A cím, az összefoglaló és a felirat egyszerű szöveg: nincs benne kiemelés, hivatkozás, címke vagy karakterkód.',
  'words/plain-summary-length': 'A közérthető összefoglaló legfeljebb 60 szó.',
  'words/long-sentence': 'A 35 szónál hosszabb mondat nehezen követhető: bontsa ketté.',
  'words/phrase': 'A szövegben ne legyen olyan kifejezés, amelyet a site.yaml kerülendőként felsorol.',
  'words/link-target': 'A hivatkozás és a kép létező helyre mutasson: azonosítóra, a mappa egyik fájljára, webcímre.',
  'words/link-words': 'A hivatkozás szövegéből önmagában is derüljön ki, hova vezet.',
  'words/secure-link': 'Ha a webhely elérhető https: címen, arra hivatkozzon.',
  'words/picture-credit': 'Adja meg, ki készítette a képet, és milyen licenccel látható.',
  'words/date-differs': 'A szöveg és az adatok ugyanarra ugyanazt a napot adják meg.',
  'words/amount-differs': 'A szöveg és az adatok ugyanazt az összeget adják meg.',
  'words/weekday-differs': 'A dátum mellett a hétnek az a napja álljon, amelyre a naptár szerint esik.',
  'words/time-differs': 'A szöveg és az adatok ugyanarra a napra ugyanazt az időpontot adják meg.',
  'words/unfinished':
    'Az olvasóknak szánt szövegben ne maradjon emlékeztető vagy kitöltendő rész. A piszkozatban ez csak megjegyzés.',
  'words/other-marks': 'A szöveget csak Markdownnal formázza, ne wikik, fórumok vagy a TeX jeleivel.',
  'words/garbled': 'Javítsa azokat a szavakat, amelyekből a beolvasás vagy az átalakítás során betűk vesztek el.',
  'words/mistyped-address': 'A szövegben álló web- és e-mail-címek legyenek teljesek, szóköz és vessző nélkül.',
  'words/impossible-date':
    'A szövegben csak létező nap, év és időpont álljon, és ami tart valameddig, ne érjen véget a kezdete előtt.',
  'words/notation':
    'A dátumot és a számot úgy írja, ahogyan a szöveg nyelve: magyarul 2014. május 15., 500 000 és 3,5 millió; angolul 15 May 2014, 500,000 és 3.5 million. A tól–ig viszonyt nagykötőjel (–) jelölje, és a toldalék illjen a számhoz.',
  'words/punctuation':
    'Vessző és pont előtt ne legyen szóköz, utánuk legyen; minden zárójelnek és idézőjelnek legyen párja; a mondat egy írásjellel végződjön, a fejezetcím eggyel sem.',
  'words/spelling': 'Javítsa, ami kétszer szerepel, elírt, csupa nagybetűs, vagy nem a hozzá illő névelő áll előtte.',
  'words/number-differs': 'A szöveg és az adatok, valamint a két nyelv ugyanazokat a számokat és dátumokat adja meg.',
  'words/items-alike':
    'Egy lista, például egy napirend elemei egyformán kezdődnek és egyformán végződnek: mind ponttal, vagy egyik sem.',
  'words/outline-differs':
    'Az egybevetett fordításban ugyanazok a fejezetcímek, bekezdések, listaelemek és hivatkozások vannak, mint az eredetiben.',
  'words/helpline-number': 'A szövegben a segélyvonal száma az legyen, ami a site.yaml fájlban.',
  'words/entry-name':
    'A hivatkozás szövegében álló név azé a bejegyzésé legyen, amelyre mutat, és úgy írva, ahogyan ott.',
  'words/tracked-link':
    'A webcímben ne legyen olyan rész, amely csak az olvasók követésére való, például utm_source vagy fbclid.',
  'words/picture-words':
    'A kép leírásából derüljön ki, mi látható rajta; a fájl neve vagy az, hogy ez egy kép, nem elég.',
  'words/own-words':
    'A címnek, az összefoglalónak, a közérthető összefoglalónak és a megjegyzésnek legyen saját szövege.',
};
