/** The sentences on the fields of what is worked out for each record, in Hungarian, by those of the model. */
export const lineFieldsHu: Record<string, string> = {
  'The permanent reference number, which is never changed and never used again.':
    'Az állandó hivatkozási szám; soha nem változik, és más tétel nem kapja meg.',
  'The kind of record.': 'A tétel típusa.',
  'The name of the record, which is the last part of its address.':
    'A tétel azonosítója, egyben webcímének utolsó része.',
  'The language of title, summaries, names and labels in this line.':
    'A sor címének, összefoglalóinak, neveinek és megnevezéseinek nyelve.',
  'What the record is called.': 'A tétel címe.',
  'The address of the page in this language.': 'Az e nyelvű oldal webcíme.',
  'Day, month or year in which it began; null where no source says. A call starts with its opening, an award with its project.':
    'A kezdet napja, hónapja vagy éve; null, ha egy forrás sem közli. A felhívás a megnyitásával, a támogatás a projekttel kezdődik.',
  'Day, month or year in which it ended; open while it goes on; null where no source says. A call ends with its last deadline for applications, an award with its project.':
    'A befejezés napja, hónapja vagy éve; open, amíg tart; null, ha egy forrás sem közli. A felhívás az utolsó benyújtási határidővel, a támogatás a projekttel ér véget.',
  'When the record was first published here.': 'A tétel első közzététele ezen a honlapon.',
  'When its substance last changed here: by a change with a note, or by an edit of its facts without one.':
    'A tétel utolsó érdemi változása ezen a honlapon: megjegyzéssel közölt változás, vagy az adatok megjegyzés nélküli módosítása.',
  'Everything that the facts name by id, in their order.':
    'Minden, amit az adatok azonosítóval megneveznek, azok sorrendjében.',
  'Its relation to the record.': 'A tételhez fűződő kapcsolata.',
  'The kind of the entry or record that is named.': 'A megnevezett bejegyzés vagy tétel típusa.',
  'The id of the entry or record that is named.': 'A megnevezett bejegyzés vagy tétel azonosítója.',
  'The date under which lists show the record; null where no source has one.':
    'Az a dátum, amelynél a listák a tételt mutatják; null, ha egy forrásból sem derül ki.',
  'stated: a source dates the thing itself. reported: the date is that of the earliest source.':
    'stated: forrás közli magának az eseménynek a dátumát. reported: a legkorábbi forrás dátuma. unknown: nincs dátum.',
  'The language in which the record was written first.': 'Az a nyelv, amelyen a tétel először készült.',
  'Whether this text is the original, or a translation that is up to date with it.':
    'Eredeti-e ez a szöveg, vagy olyan fordítás, amely megfelel az eredeti jelenlegi szövegének.',
  'The summary in plain language.': 'A közérthető összefoglaló.',
  'The type of the meeting or call; null for a campaign.': 'A találkozó vagy felhívás típusa; kampánynál null.',
  'Whether a meeting or campaign was planned, held, cancelled or postponed, where a source says so.':
    'A találkozó vagy a kampány állapota, ha forrás közli: tervezett, megtartott, elmaradt vagy elhalasztott.',
  'The instant at which the status of a call next changes with time (ISO 8601); null if it does not.':
    'Az az időpont, amikor a felhívás állapota az idő múlásával legközelebb megváltozik (ISO 8601); null, ha nem változik.',
  'The status of a call at the time for which the site was built; null for other kinds.':
    'A felhívás állapota a honlap elkészültekor; más típusnál null.',
  'Whether a call accepts applications at any time, without a deadline; null for other kinds.':
    'Folyamatosan benyújthatók-e a felhívásra a pályázatok, határidő nélkül; más tételnél null.',
  'The last deadline of a call for applications.': 'A felhívás utolsó benyújtási határideje.',
  'The local date and time, or the day alone: the deadline is then the end of that day.':
    'Helyi dátum és idő, vagy csak a nap; ez esetben a határidő a nap vége.',
  'Whether the source states the zone; otherwise it is assumed.':
    'Közli-e a forrás az időzónát; ha nem, csak feltételezzük.',
  'The instant at which the deadline passes, in UTC.': 'A határidő lejártának időpontja UTC szerint.',
  'Sums of money, each as one source stated it on one day; they overlap, so never add them up.':
    'Pénzösszegek, ahogyan egy forrás egy adott napon közölte; átfedik egymást, ezért nem szabad összeadni őket.',
  'The id of the sum; it stays the same if a later source states the sum again.':
    'Az összeg azonosítója; ha egy későbbi forrás ugyanazt az összeget ismétli, az azonosító marad.',
  'What the sum is for, in words; null where nothing more is known.': 'Mire szól az összeg; null, ha több nem ismert.',
  'What kind of sum it is; null if the sources leave that open.':
    'Az összeg típusa; null, ha a forrásokból nem derül ki.',
  'The date on which the source gave the sum.': 'Az a nap, amelyen a forrás az összeget közölte.',
  'The source that gives the sum, by its id in this line.':
    'Az összeget közlő forrás, e sorban szereplő azonosítójával.',
  'The organisations that the facts name, forums included, with their roles.':
    'Az adatokban megnevezett szervezetek a szerepükkel, a fórumokat is beleértve.',
  'The id of the entry.': 'A bejegyzés azonosítója.',
  'What it is called in the language of the line; in the other language where only that is known.':
    'A neve a sor nyelvén; a másik nyelven, ha csak az ismert.',
  'Its roles, each given once.': 'A szerepei, mindegyik egyszer.',
  'The office holders whom the facts name, with their roles.':
    'Az adatokban megnevezett tisztségviselők a szerepükkel.',
  'What the person did there, each role once.': 'Milyen szerepe volt a személynek, minden szerep egyszer.',
  'What it is about.': 'Miről szól.',
  'The funding programmes that the facts name.': 'Az adatokban megnevezett támogatási programok.',
  'The documents that the facts name.': 'Az adatokban megnevezett dokumentumok.',
  'Where it took place, or may take place.': 'A helyszíne vagy lehetséges helyszíne.',
  'Where the facts were read.': 'Az adatok forrásai.',
  'The name by which this record cites the source.': 'A név, amellyel a tétel a forrásra hivatkozik.',
  'Who published it, in words.': 'A közzétevő neve.',
  'The organisation that published it, by id; null where it has no entry.':
    'A közzétevő szervezet azonosítója; null, ha nincs bejegyzése.',
  'The date of publication that the source gives itself.': 'A közzététel időpontja, ahogyan maga a forrás közli.',
  'The pages of the record.': 'A tétel oldalai.',
  'The address of the page in English.': 'Az angol oldal webcíme.',
  'The address of the page in Hungarian.': 'A magyar oldal webcíme.',
  'The translation of the original text.': 'Az eredeti szöveg fordítása.',
  'The language of the translation.': 'A fordítás nyelve.',
  'Whether it is up to date with the original.': 'Megfelel-e az eredeti jelenlegi szövegének.',
  'What it is called.': 'A neve.',
  'The English name; null where none is known.': 'Az angol név; null, ha nem ismert.',
  'The Hungarian name; null where none is known.': 'A magyar név; null, ha nem ismert.',
  'The version of the record that is published; null where the history of the content is not known.':
    'A tétel közzétett változata; null, ha a tartalom előzményei nem ismertek.',
  'The commit that published the version.': 'A commit, amely a változatot közzétette.',
  'When it was published (ISO 8601, UTC).': 'Mikor jelent meg (ISO 8601, UTC).',
  'How many versions of the record have been published.': 'Hány változata jelent meg a tételnek.',
  'false where what is published here has not been committed yet.':
    'false, ha az itt közzétett szöveg még nincs rögzítve a tárolóban.',
  'The files of the version; git show COMMIT:PATH prints one.':
    'A változat fájljai; a git show COMMIT:ÚTVONAL parancs kiírja őket.',
  'The path of the file from the top of the repository.': 'A fájl útvonala a tároló gyökerétől.',
  'The SHA-256 of the file in that commit, in hex digits.':
    'A fájl SHA-256 ellenőrzőösszege az adott commitban, hexadecimális számjegyekkel.',
  'The pages that list all versions; null where there is only one.':
    'Az összes változatot felsoroló oldalak; null, ha csak egy változat van.',
  'The address of the page with all versions in English.': 'Az összes változatot felsoroló angol oldal webcíme.',
  'The address of the page with all versions in Hungarian.': 'Az összes változatot felsoroló magyar oldal webcíme.',
  'The language of the row; if the record has no text in the language of the table, the other language.':
    'A sor nyelve: ha a tétel a táblázat nyelvén nem olvasható, a másik nyelv.',
  'The address of the page in the language of the table.': 'Az oldal webcíme a táblázat nyelvén.',
  'The last deadline for applications, in local time; empty where there is none.':
    'Az utolsó benyújtási határidő helyi idő szerint; üres, ha nincs ilyen.',
  'The time zone of that deadline.': 'Ennek a határidőnek az időzónája.',
  'The instant of that deadline in UTC.': 'Ennek a határidőnek az időpontja UTC szerint.',
  'How the start is known, in words.': 'Honnan ismert a kezdet, szavakban.',
  'The name in the language of the table; the other one where only that is known.':
    'A név a táblázat nyelvén; ha csak a másik nyelvű név ismert, az.',
  'The facts, as the model has them.': 'Az adatok, a modell mezőivel.',
  'The words in each language in which they are written.': 'A szövegek minden nyelven, amelyen elkészültek.',
};
