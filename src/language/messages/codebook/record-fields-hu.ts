/** The sentences on the fields of records of every kind, and of meetings, in Hungarian, by those of the model. */
export const recordFieldsHu: Record<string, string> = {
  'Day or local time (Europe/Budapest) from which the record shows here; a future one schedules it.':
    'Az a nap vagy helyi idő (Europe/Budapest), amelytől a tétel itt látható.',
  'The language written first; the other text follows it.':
    'Az a nyelv, amelyen a szöveg először készült; a másik szöveg ezt követi.',
  'pending: the other language is not written yet, and its page says so; removed once it is.':
    'pending: a másik nyelvű szöveg még nem készült el, és ezt az oldala is jelzi.',
  'What kind of meeting it was.': 'A találkozó fajtája.',
  'Set where a source says so; left out, the meeting is taken as reported.':
    'Akkor van megadva, ha forrás közli; ha nincs, a találkozót megtartottnak tekintjük, ahogyan beszámoltak róla.',
  'The organisations that held it, by id; an empty list, [], says that no source names them.':
    'A rendező szervezetek azonosítója; az üres lista azt jelenti, hogy egy forrás sem nevezi meg őket.',
  'The forums that sat, by id; { forum, day } where each had its own day. A session names at least one.':
    'Az ülésező fórumok azonosítója; { forum, day }, ha mindegyik más napon ülésezett. Ülésnél legalább egy szerepel.',
  'The forum, by id.': 'A fórum azonosítója.',
  'The day on which it was part of it.': 'Az a nap, amelyen részese volt.',
  'The first day, month or year; left out where no source gives one.':
    'Az első nap, hónap vagy év; hiányzik, ha egy forrás sem közli.',
  'inferred: no source states the start in full; a sentence in the words says how it is known.':
    'inferred: a kezdetet egy forrás sem közli teljesen; a szövegek egy mondata mondja meg, miből tudjuk.',
  'Values that a source gave before they were changed.':
    'Korábbi értékek, amelyeket egy forrás a változás előtt közölt.',
  'The field that had the value.': 'A mező, amelyben az érték állt.',
  'The value it had.': 'A korábbi érték.',
  'The source of this record that gave it.': 'A tétel azon forrása, amely közölte.',
  'The last day, where it lasted longer than one.': 'Az utolsó nap, ha egy napnál tovább tartott.',
  'How people met; left out where no source says.':
    'A részvétel módja (személyesen, interneten); hiányzik, ha egy forrás sem közli.',
  'Where it was held, by id; { place, day } where places differ.':
    'A helyszín azonosítója; { place, day }, ha a napok helyszíne különböző.',
  'The place, by id.': 'A helyszín azonosítója.',
  'People who spoke or took part in a public office.': 'Akik közhivatalt viselve felszólaltak vagy részt vettek.',
  'The person, by id.': 'A személy azonosítója.',
  'The offices held at the time, by the ids under that person.':
    'Az akkor viselt tisztségek, az adott személynél szereplő azonosítóval.',
  'What the person did there, where a source says so.': 'A személy ottani szerepe, ha forrás közli.',
  'Organisations that took part by a source’s word; { organisation, day } for one day alone.':
    'Azok a szervezetek, amelyek egy forrás szerint részt vettek; { organisation, day }, ha csak egy napon.',
  'The organisation, by id.': 'A szervezet azonosítója.',
  'Organisations a source names without saying that they took part; never counted.':
    'Azok a szervezetek, amelyeket egy forrás megemlít, de részvételüket nem állítja; sehol nem számoljuk őket résztvevőnek.',
  'Participants that are no organisation; their wording stands in the words.':
    'Résztvevők, akik nem szervezetek; megnevezésük a szövegekben olvasható.',
  'Other records and entries that belong to it, by id; the relation shows on both.':
    'A hozzá tartozó más tételek és bejegyzések azonosítója; a kapcsolat mindkettőnél megjelenik.',
  'What it is about, by ids of topics.': 'Miről szól: a témák azonosítója.',
  'What was on the table, in order.': 'A napirend, sorrendben.',
  'Names the item; its title stands in the words under the same id.':
    'A napirendi pont azonosítója; a címe ugyanezzel az azonosítóval a szövegekben áll.',
  'Who presented it: people and organisations, by id.': 'Az előadók: személyek és szervezetek azonosítója.',
  'Documents it was about, by id.': 'A tárgyalt dokumentumok azonosítója.',
  'Funding programmes it was about, by id.': 'A tárgyalt támogatási programok azonosítója.',
  'Records and entries it was about, by id.': 'A tárgyalt tételek és bejegyzések azonosítója.',
  'What was agreed; each a sentence in the words under the same id.':
    'Miben állapodtak meg; mindegyik egy mondat, ugyanezzel az azonosítóval a szövegekben.',
  'Numbers that sources give.': 'A forrásokban közölt számadatok.',
  'Names the figure; the label stands in the words under it.':
    'A számadat azonosítója; a megnevezése ezzel az azonosítóval a szövegekben áll.',
  'The number, where the source gives one.': 'A szám, ha a forrás egyetlen értéket közöl.',
  'The lower end, where the source gives a range.': 'Az alsó határ, ha a forrás tartományt közöl.',
  'The upper end, where the source gives a range.': 'A felső határ, ha a forrás tartományt közöl.',
  'The word with which the source softens the number.': 'A szó, amellyel a forrás a számot közelítővé teszi.',
  'What is counted, where it is not simply a number of things.':
    'A mértékegység, ha nem egyszerű darabszámról van szó.',
  'The date for which the number is given.': 'Az időpont, amelyre a szám vonatkozik.',
  'The source of this record that gives the number.': 'A tétel azon forrása, amely a számot közli.',
  'Where the facts were read; at least one to publish.': 'Az adatok forrásai; minden közzétett tételnél legalább egy.',
  'A short name by which figures, stages and amounts of this record cite the source.':
    'Rövid név, amellyel a tétel számadatai, szakaszai és összegei a forrásra hivatkoznak.',
  'The address at which it was read.': 'A webcím, ahol olvastuk.',
  'The organisation that published it, by id.': 'A közzétevő szervezet azonosítója.',
  'Who published it, where it has no entry of its own.': 'A közzétevő neve, ha nincs saját bejegyzése.',
  'The title it carries, in its own language.': 'A címe, a saját nyelvén.',
  'The language in which it was read.': 'Az a nyelv, amelyen olvastuk.',
  'When it was published by its own account; left out where it does not say.':
    'A közzététel napja, ahogyan maga közli; hiányzik, ha nem közli.',
  'The day on which it was read for this record.': 'Az a nap, amelyen e tételhez elolvastuk.',
  'Files that belong to the record.': 'A tételhez tartozó fájlok.',
  'Names the attachment; its label stands in the words under the same id.':
    'A melléklet azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'The file in the record’s folder.': 'A tétel mappájában lévő fájl.',
  'The address, where the file lives elsewhere.': 'A webcím, ha a fájl máshol található.',
  'The language it is written in.': 'Az a nyelv, amelyen íródott.',
  'What was changed after publication, oldest first.': 'A közzététel utáni változtatások, a legrégebbi elöl.',
  'Names the change; a sentence about it stands in the words under the same id.':
    'A változtatás azonosítója; a róla szóló mondat ugyanezzel az azonosítóval a szövegekben áll.',
  'When it was made.': 'A változtatás időpontja.',
  'What kind of change it was.': 'A változtatás fajtája.',
  'What the record is called; short, in sentence case.': 'A tétel címe.',
  'One sentence for lists and search results.': 'Egymondatos összefoglaló a listák és a találatok számára.',
  'At most sixty words in plain language, for someone who has never heard of the forums.':
    'Legfeljebb hatvan szó közérthetően, annak, aki még nem hallott a fórumokról.',
  'What a reader must know of the sources: a contradiction, a gap.':
    'Amit az olvasónak a forrásokról tudnia kell: ellentmondás, hiány.',
  'How the start is known, where no source states it in full.':
    'Honnan tudjuk a kezdetet, ha egy forrás sem közli teljesen.',
  'Fingerprint of the original text that this one follows; written by a command.':
    'Az eredeti szöveg ujjlenyomata, amelyet ez a szöveg követ.',
  'The texts of the agenda in the facts, each under its id.':
    'A napirendi pontok címei, mindegyik az azonosítója alatt.',
  'The texts of the decisions in the facts, each under its id.': 'A döntések szövege, mindegyik az azonosítója alatt.',
  'The texts of the groups in the facts, each under its id.':
    'A résztvevő csoportok megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the figures in the facts, each under its id.':
    'A számadatok megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the attachments in the facts, each under its id.':
    'A mellékletek megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the changes in the facts, each under its id.':
    'A változtatások magyarázata, mindegyik az azonosítója alatt.',
  'The texts of the phases in the facts, each under its id.':
    'A szakaszok megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the materials in the facts, each under its id.':
    'Az anyagok megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the deadlines in the facts, each under its id.':
    'A határidők megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the amounts in the facts, each under its id.':
    'Az összegek megnevezése, mindegyik az azonosítója alatt.',
  'The texts of the eligible in the facts, each under its id.':
    'A pályázók körének szövege, mindegyik az azonosítója alatt.',
  'The texts of the clarifications in the facts, each under its id.':
    'A támogató válaszainak szövege, mindegyik az azonosítója alatt.',
  'The text of the record, in Markdown; its links name records and entries by id.':
    'A tétel szövege Markdown formátumban; hivatkozásai a tételeket és bejegyzéseket azonosítóval nevezik meg.',
};
