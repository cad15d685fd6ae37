/** The sentences on the fields of records of every kind, and of meetings, in Hungarian, by those of the model. */
export const recordFieldsHu: Record<string, string> = {
  'A copy of the page in a web archive.': 'Az oldal másolata egy webarchívumban.',
  'A copy of the page in a web archive; null where none is given.':
    'Az oldal másolata egy webarchívumban; null, ha nincs megadva.',
  'The address of the copy, with https.': 'A másolat https: kezdetű webcíme.',
  'The date on which the copy was made.': 'A másolat készítésének napja.',
  'Day or local time (Europe/Budapest) from which the record is shown; one in the future schedules it.':
    'Az a nap vagy helyi idő (Europe/Budapest), amelytől a tétel itt látható; ha jövőbeli, a tétel csak akkor jelenik meg.',
  'The language of the original text; the other text is its translation.':
    'Az a nyelv, amelyen a szöveg először készült; a másik szöveg a fordítása.',
  'pending: the translation is not written yet, and its page says so. Delete the field once the translation is there.':
    'pending: a másik nyelvű szöveg még nem készült el, és ezt az oldala is jelzi. Ha elkészült, törölje a mezőt.',
  'The kind of meeting.': 'A találkozó típusa.',
  'The state of the meeting, if a source states it. If this is left out, the meeting counts as held once its date has come.':
    'A találkozó állapota, ha forrás közli. Ha hiányzik, a dátuma után megtartottnak számít.',
  'The organisations that held it, by id; an empty list, [], if no source names them.':
    'A szervezők azonosítója; üres lista ([]), ha egy forrás sem nevezi meg őket.',
  'The forums that met, by id; { forum, day } if each met on a day of its own. A session names at least one.':
    'Az ülésező fórumok azonosítója; { forum, day }, ha mindegyik más napon ülésezett. Ülésnél legalább egy szerepel.',
  'The forum, by id.': 'A fórum azonosítója.',
  'The day on which the forum met.': 'Az a nap, amelyen a fórum ülésezett.',
  'The day on which it took place there.': 'Az a nap, amelyen itt tartották.',
  'The day on which the organisation took part.': 'Az a nap, amelyen a szervezet részt vett.',
  'The first day, month or year; left out if no source gives one.':
    'Az első nap, hónap vagy év; hiányzik, ha egy forrás sem közli.',
  'inferred: no source states the start in full; each text explains in a sentence how it is known.':
    'inferred: a kezdetet egy forrás sem közli teljesen; mindkét szövegben egy mondat magyarázza, miből tudjuk.',
  'Former values of the start or end, as sources gave them.':
    'A kezdet vagy a vég korábbi értékei, ahogyan a források közölték.',
  'The field that had the value.': 'A mező, amelynek ez volt az értéke.',
  'The value it had.': 'A korábbi érték.',
  'The source of this record that gave it.': 'A tétel azon forrása, amely közölte.',
  'The last day, if it lasted longer than one.': 'Az utolsó nap, ha egy napnál tovább tartott.',
  'The format: in person, online or both, if a source states it.':
    'A részvétel módja (személyesen, online vagy mindkettő), ha forrás közli.',
  'Where it was held, by id; { place, day } if the place changed from day to day.':
    'A helyszín azonosítója; { place, day }, ha a helyszín naponként változott.',
  'The place, by id.': 'A helyszín azonosítója.',
  'Public officials, and heads of organisations, who spoke or took part as such.':
    'Akik közhivatal viselőjeként vagy egy szervezet vezetőjeként szólaltak fel vagy vettek részt.',
  'The person, by id.': 'A személy azonosítója.',
  'Which of these offices the person had left by then.':
    'E tisztségek közül azok, amelyeket korábban viselt, de akkor már nem.',
  'The offices held at the time, by the ids they have in the entry of the person.':
    'Az akkor viselt tisztségek, az adott személynél szereplő azonosítóval.',
  'What the person did there, if a source states it.': 'A személy ottani szerepe, ha forrás közli.',
  'Organisations that took part, according to a source; { organisation, day } if they did so on one day only.':
    'Azok a szervezetek, amelyek egy forrás szerint részt vettek; { organisation, day }, ha csak egy napon.',
  'The organisation, by id.': 'A szervezet azonosítója.',
  'Organisations, by id, that a source names without stating that they took part; they do not count as participants.':
    'Azok a szervezetek, amelyeket egy forrás megemlít, de részvételüket nem állítja; nem számítanak résztvevőnek.',
  'The ids of participants that are not organisations; each text describes them under their ids.':
    'A nem szervezetként részt vevők azonosítója; a megnevezésük ugyanezzel az azonosítóval a szövegekben áll.',
  'Other records and entries that are related to it, by id; the pages of both show it.':
    'A hozzá kapcsolódó más tételek és bejegyzések azonosítója; a kapcsolat mindkettőnél megjelenik.',
  'The topics of the record, by id.': 'A tétel témáinak azonosítója.',
  'The items of the agenda, in order.': 'A napirendi pontok, sorrendben.',
  'The id of the item; each text gives its title under this id.':
    'A napirendi pont azonosítója; a címe ugyanezzel az azonosítóval a szövegekben áll.',
  'The people and organisations that presented it, by id.': 'Az előadók: személyek és szervezetek azonosítója.',
  'Documents that were discussed under the item, by id.': 'A tárgyalt dokumentumok azonosítója.',
  'Funding programmes that were discussed under the item, by id.': 'A tárgyalt támogatási programok azonosítója.',
  'Other records and entries that were discussed under the item, by id.':
    'A tárgyalt tételek és bejegyzések azonosítója.',
  'The ids of what was decided; each text gives a sentence under each id.':
    'A döntések azonosítója; mindegyikről egy mondat áll a szövegekben, ugyanezzel az azonosítóval.',
  'Figures that sources give.': 'A forrásokban közölt számadatok.',
  'The id of the figure; each text gives its label under this id.':
    'A számadat azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'The number, if the source gives one.': 'A szám, ha a forrás egyetlen értéket közöl.',
  'The lower end, if the source gives a range.': 'Az alsó határ, ha a forrás tartományt közöl.',
  'The upper end, if the source gives a range.': 'A felső határ, ha a forrás tartományt közöl.',
  'How the source qualifies the number.': 'Hogyan pontosítja a forrás a számot: mintegy, legalább, több mint …',
  'The unit, if the figure is not simply a number of things.': 'A mértékegység, ha nem egyszerű darabszámról van szó.',
  'The date to which the number applies.': 'Az időpont, amelyre a szám vonatkozik.',
  'The source of this record that gives the number.': 'A tétel azon forrása, amely a számot közli.',
  'Where the facts were read; a published record has at least one.':
    'Az adatok forrásai; minden közzétett tételnél legalább egy.',
  'The id of the source, by which other facts of this record cite it.':
    'A forrás azonosítója, amellyel a tétel más adatai hivatkoznak rá.',
  'The address at which it was read.': 'A webcím, ahol olvastuk.',
  'The organisation that published it, by id.': 'A közzétevő szervezet azonosítója.',
  'The publisher, if it has no entry of its own.': 'A közzétevő neve, ha nincs saját bejegyzése.',
  'The title of the source, in its own language.': 'A forrás címe, a saját nyelvén.',
  'The language of the version that was read.': 'Az a nyelv, amelyen olvastuk.',
  'When it was published, if the source itself states it.': 'A megjelenés napja, ha maga a forrás közli.',
  'The date on which it was read for this record.': 'Az a nap, amelyen e tételhez elolvastuk.',
  'Files that belong to the record.': 'A tételhez tartozó fájlok.',
  'The id of the attachment; each text gives its label under this id.':
    'A melléklet azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'The name of the file in the record’s folder.': 'A fájl neve a tétel mappájában.',
  'The address of the file, if it is kept elsewhere.': 'A webcím, ha a fájl máshol található.',
  'The language of the file.': 'A fájl nyelve.',
  'The language of the material.': 'Az anyag nyelve.',
  'The language of the document.': 'A dokumentum nyelve.',
  'Changes after publication, oldest first.': 'A közzététel utáni változtatások, a legrégebbi elöl.',
  'The id of the change; each text describes it in a sentence under this id.':
    'A változtatás azonosítója; a róla szóló mondat ugyanezzel az azonosítóval a szövegekben áll.',
  'When the change was made.': 'A változtatás időpontja.',
  'The kind of change.': 'A változtatás típusa.',
  'withheld: what the record said before this change is no longer shown, for example because it named somebody.':
    'withheld: ami a változtatás előtt a tételben állt, már nem látható, például mert megnevezett valakit.',
  'The title of the record: short, in sentence case.': 'A tétel rövid címe.',
  'One sentence on what happened, for lists and search results.':
    'Egy mondat arról, mi történt; ez áll a listákban és a találatok között.',
  'At most 60 words in plain language, for someone who has never heard of the forums.':
    'Legfeljebb 60 szó, közérthetően, olyan olvasónak, aki még nem hallott a fórumokról.',
  'What readers should know about the sources, such as a contradiction or a gap.':
    'Amit az olvasónak a forrásokról tudnia kell, például ellentmondás vagy hiány.',
  'How the start is known, if no source states it in full.':
    'Honnan tudjuk a kezdetet, ha egy forrás sem közli teljesen.',
  'The fingerprint of the original text that this translation follows; npm run translate writes it.':
    'Annak az eredeti szövegnek az ujjlenyomata, amelynek ez a fordítása; az npm run translate írja be.',
  'The texts for “agenda” in the facts, each under its id.':
    'A napirendi pontok címei, mindegyik az azonosítója alatt.',
  'The texts for “decisions” in the facts, each under its id.': 'A döntések szövege, mindegyik az azonosítója alatt.',
  'The texts for “groups” in the facts, each under its id.':
    'A résztvevő csoportok megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “figures” in the facts, each under its id.':
    'A számadatok megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “attachments” in the facts, each under its id.':
    'A mellékletek megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “changes” in the facts, each under its id.':
    'A változtatások magyarázata, mindegyik az azonosítója alatt.',
  'The texts for “phases” in the facts, each under its id.': 'A szakaszok megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “materials” in the facts, each under its id.':
    'Az anyagok megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “information-days” in the facts, each under its id.':
    'A tájékoztató napok megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “deadlines” in the facts, each under its id.':
    'A határidők megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “amounts” in the facts, each under its id.':
    'Az összegek megnevezése, mindegyik az azonosítója alatt.',
  'The texts for “eligible” in the facts, each under its id.':
    'A pályázók körének szövege, mindegyik az azonosítója alatt.',
  'The texts for “clarifications” in the facts, each under its id.':
    'A támogató válaszainak szövege, mindegyik az azonosítója alatt.',
  'The text of the record, in Markdown; its links name records and entries by id.':
    'A tétel szövege Markdown formátumban; hivatkozásai a tételeket és bejegyzéseket azonosítóval nevezik meg.',
};
