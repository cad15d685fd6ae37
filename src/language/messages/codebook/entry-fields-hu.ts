/** The sentences on the fields of entries, and of the table of meetings and organisations, in Hungarian, by those of the model. */
export const entryFieldsHu: Record<string, string> = {
  'The kind of entry.': 'A bejegyzés típusa.',
  'The name by which records and entries name it.': 'Az azonosító, amellyel a tételek és bejegyzések megnevezik.',
  'The pages of the entry; null where it has none.': 'A bejegyzés oldalai; null, ha nincs saját oldala.',
  'Its official name in each language in which one is known.': 'A hivatalos neve azokon a nyelveken, amelyeken ismert.',
  'The English name, as the body itself writes it.': 'Az angol név, ahogyan maga a szervezet írja.',
  'The Hungarian name, as the body itself writes it.': 'A magyar név, ahogyan maga a szervezet írja.',
  'What it is called for short, in each language.': 'A rövid neve, nyelvenként.',
  'What it is; forum for a body in which others meet.': 'A szervezet fajtája; forum, ha mások ülnek össze benne.',
  'For a forum: whether the state or civil society sits in it.': 'Fórumnál: állami vagy civil tagokból áll.',
  'When it began, where a source says so.': 'A kezdete, ha forrás közli.',
  'When it ended, where a source says so.': 'A megszűnése, ha forrás közli.',
  'Names it had before; one body under two names is one entry.':
    'A korábbi nevei; egy szervezet két néven is egy bejegyzés.',
  'The former name.': 'A korábbi név.',
  'When.': 'Mikor viselte.',
  'The organisation it belongs to, by id.': 'Annak a szervezetnek az azonosítója, amelyhez tartozik.',
  'One sentence on what it is, in both languages.': 'Egy mondat arról, hogy mi ez, mindkét nyelven.',
  'Its own site.': 'A saját honlapja.',
  'Where the name and the facts were read.': 'Ahol a nevet és az adatokat olvastuk.',
  'The name in its two parts.': 'A név két része.',
  'Family name; Hungarian pages put it first, and lists go by it.':
    'A családi név; a magyar oldalakon elöl áll, és a listák eszerint rendezettek.',
  'Given name or names; no title such as “Dr.”.': 'Az utónév vagy utónevek; cím, például „dr.”, nélkül.',
  'given-first: a foreign name, which Hungarian too writes with the given name first: Roland Python.':
    'given-first: külföldi név, amelyet a magyar is az utónévvel kezd: Roland Python.',
  'Offices held, each with the years in which it was seen.':
    'A viselt tisztségek, azokkal az évekkel, amelyekből forrás van rájuk.',
  'Names the office; records cite it under the person.':
    'A tisztség azonosítója; a tételek a személynél ezzel hivatkoznak rá.',
  'Where the office is held, by id.': 'Annak a szervezetnek az azonosítója, amelynél a tisztséget viseli.',
  'The years in which sources show the person in it: 2016/2023. No claim about its whole term.':
    'Azok az évek, amelyekben a források a tisztségben mutatják: 2016/2023. A teljes hivatali időről nem állít semmit.',
  'The office in both languages, in one wording.': 'A tisztség mindkét nyelven, egységes megnevezéssel.',
  'The English text.': 'Az angol szöveg.',
  'The Hungarian text.': 'A magyar szöveg.',
  'Where the offices were read.': 'Ahol a tisztségeket olvastuk.',
  'The subject in both languages.': 'A téma mindkét nyelven.',
  'One sentence on what belongs to it, in both languages.': 'Egy mondat arról, hogy mi tartozik ide, mindkét nyelven.',
  'The years for which it pays: 2021/2027.': 'Az évek, amelyekre a támogatás szól: 2021/2027.',
  'The organisations that run it, by id.': 'A kezelő szervezetek azonosítója.',
  'Decisions about the programme itself, oldest first.': 'Magáról a programról szóló döntések, a legrégebbi elöl.',
  'When it was decided or reported.': 'A döntés vagy a róla szóló közlés időpontja.',
  'What was decided, in one sentence.': 'A döntés egy mondatban.',
  'Where it was read.': 'Ahol olvastuk.',
  'The funder’s own pages on it.': 'A támogató saját oldalai a programról.',
  'Its title in each language in which it is known.': 'A címe azokon a nyelveken, amelyeken ismert.',
  'What kind of document it is.': 'A dokumentum fajtája.',
  'The number it carries, exactly as printed.': 'A száma, pontosan úgy, ahogyan rajta áll.',
  'Which edition it is, such as third round.': 'Hányadik kiadás, például harmadik kör.',
  'The year it is about or of, as it names itself.': 'Az év, amelyről szól vagy amelyből való, ahogyan maga megnevezi.',
  'When its publication was expected, by a source’s word.': 'A megjelenés várható ideje egy forrás szerint.',
  'When it was published.': 'A megjelenés időpontja.',
  'One sentence on what a reader should know, in both languages.':
    'Egy mondat arról, amit az olvasónak tudnia kell, mindkét nyelven.',
  'Where the document itself can be read.': 'Ahol maga a dokumentum olvasható.',
  'Where the facts about it were read.': 'Ahol a róla szóló adatokat olvastuk.',
  'The place as it is written after a date line, in both languages.':
    'A hely neve, ahogyan keltezésben írjuk, mindkét nyelven.',
  'The larger place it belongs to, by id.': 'Annak a nagyobb helynek az azonosítója, amelyhez tartozik.',
  'The word in both languages.': 'A szó mindkét nyelven.',
  'What it means, in one or two plain sentences.': 'A jelentése egy-két egyszerű mondatban.',
  'Where the official wording was read.': 'Ahol a hivatalos megfogalmazást olvastuk.',
  'The reference number of the meeting.': 'A találkozó hivatkozási száma.',
  'The meeting, by id.': 'A találkozó azonosítója.',
  'The year of the date; empty where no source has a date.': 'A dátum éve; üres, ha egy forrásból sem derül ki dátum.',
  'The date under which lists show the meeting; empty where no source has one.':
    'Az a dátum, amelynél a listák a találkozót mutatják; üres, ha egy forrásból sem derül ki.',
  'Whether it was planned, held, cancelled or postponed; empty where it is taken as reported.':
    'Tervezett, megtartott, törölt vagy elhalasztott; üres, ha a beszámoló alapján megtartottnak tekintjük.',
  'Its English name; the Hungarian one where only that is known.': 'Az angol neve; a magyar, ha csak az ismert.',
  'Its Hungarian name; the English one where only that is known.': 'A magyar neve; az angol, ha csak az ismert.',
  'What the organisation is.': 'A szervezet fajtája.',
  'What it was there: participant where a source says that it took part, mentioned where it is only named.':
    'A szerepe: participant, ha egy forrás szerint részt vett; mentioned, ha csak megemlítik.',
  'The day on which alone it took part or sat; empty where no source says so.':
    'Az a nap, amelyen részt vett vagy ülésezett, ha csak egy napon; különben üres.',
  'The English title of the meeting; the Hungarian one where only that is written.':
    'A találkozó angol címe; a magyar, ha csak az készült el.',
  'The Hungarian title of the meeting; the English one where only that is written.':
    'A találkozó magyar címe; az angol, ha csak az készült el.',
  'The English page of the meeting.': 'A találkozó angol oldala.',
  'The Hungarian page of the meeting.': 'A találkozó magyar oldala.',
  'The addresses of the sources of the meeting.': 'A találkozó forrásainak webcíme.',
};
