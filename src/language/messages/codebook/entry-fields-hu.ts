/** The sentences on the fields of entries, and of the table of meetings and organisations, in Hungarian, by those of the model. */
export const entryFieldsHu: Record<string, string> = {
  'The kind of entry.': 'A bejegyzés típusa.',
  'The name by which records and entries name it.': 'Az azonosító, amellyel a tételek és bejegyzések megnevezik.',
  'The pages of the entry; null where it has none.': 'A bejegyzés oldalai; null, ha nincs saját oldala.',
  'The official name, in each language in which one is known.':
    'A hivatalos neve azokon a nyelveken, amelyeken ismert.',
  'The English name, in its official wording.': 'Az angol név, ahogyan maga a szervezet írja.',
  'The Hungarian name, in its official wording.': 'A magyar név, ahogyan maga a szervezet írja.',
  'The English name that was used before.': 'A korábbi angol név.',
  'The Hungarian name that was used before.': 'A korábbi magyar név.',
  'The abbreviation, in each language in which there is one.': 'A rövidítése azokon a nyelveken, amelyeken van.',
  'The English abbreviation.': 'Az angol rövidítés.',
  'The Hungarian abbreviation.': 'A magyar rövidítés.',
  'The English title.': 'Az angol cím.',
  'The Hungarian title.': 'A magyar cím.',
  'The kind of organisation; forum for a body in which others meet.':
    'A szervezet típusa; forum, ha benne más szervezetek üléseznek.',
  'For a forum: whether its members are state bodies or civil-society organisations.':
    'Fórumnál: állami szervek vagy civil szervezetek-e a tagjai.',
  'For a body of another country: that country, by its two capital letters, such as GB or CH (ISO 3166-1).':
    'Más ország szervénél: az ország két nagybetűs kódja, például GB vagy CH (ISO 3166-1).',
  'When it was established, if a source states it.': 'A létrejötte, ha forrás közli.',
  'When it ceased to exist, if a source states it.': 'A megszűnése, ha forrás közli.',
  'Former names; an organisation that was renamed remains one entry.':
    'A korábbi nevei; az átnevezett szervezet egyetlen bejegyzés marad.',
  'The former name.': 'A korábbi név.',
  'The years in which it was used, such as 2010/2018.':
    'Azok az évek, amelyekben ezt a nevet használta, például 2010/2018.',
  'The date of the call.': 'A hívás napja.',
  'The organisation of which it is part, by id.': 'Annak a szervezetnek az azonosítója, amelyhez tartozik.',
  'One sentence on what it is, in both languages.': 'Egy mondat arról, hogy mi ez, mindkét nyelven.',
  'The address of its own website.': 'A saját honlapjának webcíme.',
  'Where the name and the facts were read.': 'Ahol a nevet és az adatokat olvastuk.',
  'The name in its two parts.': 'A név két része.',
  'The family name; Hungarian pages put it first, and lists are sorted by it.':
    'A családi név; a magyar oldalakon elöl áll, és a listák eszerint rendezettek.',
  'The given name or names, without a title such as “Dr.”.': 'Az utónév vagy utónevek; cím, például „dr.”, nélkül.',
  'given-first: a foreign name in which the given name comes first in Hungarian too, such as Roland Python.':
    'given-first: külföldi név, amelyben magyarul is az utónév áll elöl, például Roland Python.',
  'The offices of the person, each with the years in which sources show it.':
    'A személy tisztségei, és azok az évek, amelyekben a források említik őket.',
  'The id of the office, by which records cite it.':
    'A tisztség azonosítója; a tételek a személynél ezzel hivatkoznak rá.',
  'The organisation in which the office is held, by id.':
    'Annak a szervezetnek az azonosítója, amelynél a tisztséget viseli.',
  'The years in which sources show the person in the office, such as 2016/2023; not necessarily the whole term.':
    'Azok az évek, amelyekben a források szerint a személy a tisztséget viselte, például 2016/2023; nem feltétlenül a teljes hivatali idő.',
  'The title of the office in both languages, always worded the same.':
    'A tisztség mindkét nyelven, egységes megnevezéssel.',
  'The English text.': 'Az angol szöveg.',
  'The Hungarian text.': 'A magyar szöveg.',
  'Where the offices were read.': 'Ahol a tisztségeket olvastuk.',
  'Further pages on which the offices were read.': 'További oldalak, ahol a tisztségeket olvastuk.',
  'The subject in both languages.': 'A téma mindkét nyelven.',
  'One sentence on what it covers, in both languages.': 'Egy mondat arról, hogy mi tartozik ide, mindkét nyelven.',
  'The funding period in years, such as 2021/2027.': 'A támogatási időszak évei, például 2021/2027.',
  'The organisations that manage it, by id.': 'A kezelő szervezetek azonosítója.',
  'Decisions about the programme itself, oldest first.': 'Magáról a programról szóló döntések, a legrégebbi elöl.',
  'When it was decided or reported.': 'A döntés vagy a róla szóló közlés időpontja.',
  'What was decided, in one sentence.': 'A döntés egy mondatban.',
  'Where the decision was read.': 'Ahol olvastuk.',
  'The address of the funder’s own pages on it.': 'A támogató saját oldalai a programról.',
  'The title, in each language in which one is known.': 'A címe azokon a nyelveken, amelyeken ismert.',
  'The kind of document.': 'A dokumentum típusa.',
  'The number of the document, exactly as printed.': 'A száma, pontosan úgy, ahogyan rajta áll.',
  'The edition, such as third round.': 'Hányadik kiadás, például harmadik kör.',
  'The year that the document covers, or that is printed on it.':
    'Az év, amelyről szól vagy amelyből való, ahogyan maga megnevezi.',
  'When its publication was expected, according to a source.': 'A megjelenés várható ideje egy forrás szerint.',
  'When it was published.': 'A megjelenés időpontja.',
  'One sentence on what readers should know, in both languages.':
    'Egy mondat arról, amit az olvasónak tudnia kell, mindkét nyelven.',
  'Where the document itself can be read.': 'Ahol maga a dokumentum olvasható.',
  'Where the facts about it were read.': 'Ahol a róla szóló adatokat olvastuk.',
  'The full name, such as “Town Hall, Budapest”, in both languages.':
    'A hely teljes neve mindkét nyelven, például „Városháza, Budapest”.',
  'The larger place of which it is part, by id.': 'Annak a nagyobb helynek az azonosítója, amelyhez tartozik.',
  'The term in both languages.': 'A fogalom mindkét nyelven.',
  'What it means, in one or two plain sentences.': 'A jelentése egy-két egyszerű mondatban.',
  'Where the official wording was read.': 'Ahol a hivatalos megfogalmazást olvastuk.',
  'The reference number of the meeting.': 'A találkozó hivatkozási száma.',
  'The meeting, by id.': 'A találkozó azonosítója.',
  'The year of the date; empty where no source has a date.': 'A dátum éve; üres, ha egy forrásból sem derül ki dátum.',
  'The date under which lists show the meeting; empty where no source has one.':
    'Az a dátum, amelynél a listák a találkozót mutatják; üres, ha egy forrásból sem derül ki.',
  'Whether it was planned, held, cancelled or postponed; empty where it is taken as reported.':
    'Az állapota: tervezett, megtartott, elmaradt vagy elhalasztott; üres, ha a beszámoló alapján megtartottnak tekintjük.',
  'Its English name; the Hungarian one where only that is known.': 'Az angol neve; a magyar, ha csak az ismert.',
  'Its Hungarian name; the English one where only that is known.': 'A magyar neve; az angol, ha csak az ismert.',
  'What the organisation is.': 'A szervezet típusa.',
  'Its role: participant if a source says that it took part, mentioned if it is only named.':
    'A szerepe: participant, ha egy forrás szerint részt vett; mentioned, ha csak megemlítik.',
  'The day on which it took part or met, if it was only one; empty if no source says so.':
    'Az a nap, amelyen részt vett vagy ülésezett, ha csak egy napon; különben üres.',
  'The English title of the meeting; the Hungarian one where only that is written.':
    'A találkozó angol címe; a magyar, ha csak az készült el.',
  'The Hungarian title of the meeting; the English one where only that is written.':
    'A találkozó magyar címe; az angol, ha csak az készült el.',
  'The English page of the meeting.': 'A találkozó angol oldala.',
  'The Hungarian page of the meeting.': 'A találkozó magyar oldala.',
  'The addresses of the sources of the meeting.': 'A találkozó forrásainak webcíme.',
};
