/** The sentences on the fields of campaigns and funding calls, in Hungarian, by those of the model. */
export const callFieldsHu: Record<string, string> = {
  'The organisations that run it, by id; left out where no source names them.':
    'A kampányt vivő szervezetek azonosítója; hiányzik, ha egy forrás sem nevezi meg őket.',
  'The organisations that run it with them, by id.': 'A velük együttműködő szervezetek azonosítója.',
  'Set where a source says so.': 'Akkor van megadva, ha forrás közli.',
  'The last day, month or year. open: only where a source says it goes on. Left out: not known.':
    'Az utolsó nap, hónap vagy év. open: csak ha egy forrás szerint folytatódik. Ha hiányzik, nem ismert.',
  'Parts of the campaign with their own time.': 'A kampány önálló idejű szakaszai.',
  'Names the phase; its label stands in the words under the same id.':
    'A szakasz azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'When the phase began.': 'A szakasz kezdete.',
  'When it ended.': 'A szakasz vége.',
  'The campaign it belongs to, by id: the play of a showing, the series of an edition.':
    'Annak a kampánynak az azonosítója, amelyhez tartozik: az előadás darabja, az évi alkalom sorozata.',
  'Which edition it is: a year, or a running number.': 'Hányadik alkalom: évszám vagy sorszám.',
  'Whom it addresses, the main audience first.': 'Kikhez szól, a fő közönség elöl.',
  'By what means.': 'Milyen eszközökkel.',
  'How far it reaches.': 'Mekkora területre terjed ki.',
  'Where it took place, by id; { place, day } where places differ.':
    'A helyszín azonosítója; { place, day }, ha a napok helyszíne különböző.',
  'What was made for it: films, leaflets, studies.': 'Ami a kampányhoz készült: film, szórólap, tanulmány.',
  'Names the material; its label stands in the words under the same id.':
    'Az anyag azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'Where it can be had.': 'A webcím, ahol elérhető.',
  'Documents that belong to it, by id.': 'A hozzá tartozó dokumentumok azonosítója.',
  'The code of the project that paid for it, exactly as printed.':
    'A finanszírozó projekt kódja, pontosan a forrás szerint.',
  'The programme that paid for it, by id.': 'A finanszírozó program azonosítója.',
  'A call, an expression of interest, or the award of a project.':
    'Pályázati felhívás, érdeklődés felmérése vagy egy projekt támogatása.',
  'The organisations that announce it, by id.': 'A meghirdető szervezetek azonosítója.',
  'The organisations that carry out an awarded project with the beneficiaries, by id.':
    'Azoknak a szervezeteknek az azonosítója, amelyek a támogatott projektet a kedvezményezettekkel együtt megvalósítják.',
  'The programme that pays, by id.': 'A támogatást adó program azonosítója.',
  'The code of the call, exactly as printed.': 'A felhívás kódja, pontosan a forrás szerint.',
  'What a source said of the call on a day, oldest first.':
    'Amit egy forrás egy adott napon a felhívásról közölt, a legrégebbi elöl.',
  'What the source said of the call.': 'A szakasz, amelyet a forrás közölt.',
  'The date on which it said so.': 'A közlés időpontja.',
  'The source of this record that said so.': 'A tétel azon forrása, amely ezt közölte.',
  'What the source expected.': 'Amit a forrás várt.',
  'When the call was expected to open: 2023-H2, 2023-autumn, 2023-09.':
    'A megnyitás várható ideje: 2023-H2 (második félév), 2023-autumn (ősz), 2023-09.',
  'When it was expected to close.': 'A lezárás várható ideje.',
  'When applications open, by the funder’s word.': 'Mikortól lehet pályázni, a támogató szerint.',
  'The last moments for applications, questions, registration.':
    'A benyújtás, a kérdések és a regisztráció határideje.',
  'Names the deadline; a label may stand in the words under the same id.':
    'A határidő azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben állhat.',
  'What must be done by then.': 'Amit addig meg kell tenni.',
  'Local date and time, 2024-08-21T17:00, or the day alone: it then ends with that day.':
    'Helyi dátum és idő (2024-08-21T17:00) vagy csak a nap; ez esetben a nap végéig tart.',
  'The time zone of the deadline, by its IANA name.': 'A határidő időzónája, IANA-névvel.',
  'true where the source states the zone; else it is assumed.':
    'true, ha a forrás közli az időzónát; különben feltételezzük.',
  'The source of this record that gives the deadline.': 'A tétel azon forrása, amely a határidőt közli.',
  'Former values, oldest first; shown beside the new one.': 'A korábbi értékek, a legrégebbi elöl.',
  'The former deadline.': 'A korábbi határidő.',
  'Who gave it.': 'A forrása.',
  'Sums of money, each as one source put it on one day.':
    'Pénzösszegek, mindegyik úgy, ahogyan egy forrás egy adott napon közölte.',
  'Names the sum; a label may stand in the words under it. The same sum stated again keeps the id.':
    'Az összeg azonosítója; a megnevezése ezzel az azonosítóval a szövegekben állhat. Az ismételten közölt összeg megtartja az azonosítóját.',
  'offered by the funder, requested by applicants, awarded, or the cost of a whole project. Left out, a sum of an award is awarded and a sum of a call offered; one that came with the result of a call is left open.':
    'offered: a támogató kínálja; requested: a pályázók igénylik; awarded: megítélt; cost: a teljes projekt költsége. Ha hiányzik, támogatott projekt összege megítélt, felhívásé kínált; ami az eredménnyel együtt jelent meg, azé nyitott.',
  'The currency, by its ISO 4217 code.': 'A pénznem ISO 4217 szerinti kódja.',
  'What the sum contains beside the fund’s own money.': 'Amit az összeg az alap saját pénzén kívül tartalmaz.',
  'The date on which the source gave the sum; left out where it has none.':
    'Az a nap, amelyen a forrás az összeget közölte; hiányzik, ha a forrásnak nincs dátuma.',
  'The source of this record that gives the sum.': 'A tétel azon forrása, amely az összeget közli.',
  'What the programme pays, in per cent.': 'A támogatási intenzitás százalékban.',
  'What the applicant brings, in per cent.': 'Az önrész százalékban.',
  'What the state adds, in per cent.': 'A hazai társfinanszírozás százalékban.',
  'Who may apply, where a source says so; the wording stands in the words.':
    'A pályázók köre, ha forrás közli; a megfogalmazása a szövegekben áll.',
  'Where the project may take place, by id.': 'A projekt lehetséges helyszínének azonosítója.',
  'Where and how to apply: the funder’s own page.': 'Hol és hogyan lehet pályázni: a támogató saját oldala.',
  'The funder’s own page: the authority for the call.':
    'A támogató saját oldala, amely a felhívásról hitelesen tájékoztat.',
  'The language of the page.': 'Az oldal nyelve.',
  'Documents of the call, by id.': 'A felhívás dokumentumainak azonosítója.',
  'Who answers questions, where a source says so.': 'Ki válaszol a kérdésekre, ha forrás közli.',
  'The organisation that answers, by id.': 'A válaszadó szervezet azonosítója.',
  'Its public address for questions.': 'A kérdések nyilvános e-mail-címe.',
  'Its public telephone number.': 'A nyilvános telefonszám.',
  'Its page for questions.': 'A kérdések weboldala.',
  'Answers the funder gave after the call opened.': 'A támogató válaszai a felhívás megnyitása után.',
  'Names the clarification; its text stands in the words under the same id.':
    'A válasz azonosítója; a szövege ugyanezzel az azonosítóval a szövegekben áll.',
  'When the funder gave it.': 'A válasz időpontja.',
  'The source of this record that carries it.': 'A tétel azon forrása, amelyben olvasható.',
  'Who won.': 'Az eredmény.',
  'When the result was announced; left out where no source says.':
    'Az eredményhirdetés időpontja; hiányzik, ha egy forrás sem közli.',
  'The source of this record that announced it.': 'A tétel azon forrása, amely az eredményt közölte.',
  'The organisations that won, by id.': 'A nyertes szervezetek azonosítója.',
  'The code of the awarded project, exactly as printed.': 'A támogatott projekt kódja, pontosan a forrás szerint.',
  'For an award: when the project began.': 'Támogatott projektnél: a kezdete.',
  'For an award: when the project ended, or is to end.': 'Támogatott projektnél: a vége vagy tervezett vége.',
  'How long the project runs, in months.': 'A projekt időtartama hónapban.',
};
