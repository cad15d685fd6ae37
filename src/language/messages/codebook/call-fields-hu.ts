/** The sentences on the fields of campaigns and funding calls, in Hungarian, by those of the model. */
export const callFieldsHu: Record<string, string> = {
  'The organisations that run it, by id; left out if no source names them.':
    'A kampány szervezőinek azonosítója; hiányzik, ha egy forrás sem nevezi meg őket.',
  'The organisations that run it together with the organisers, by id.':
    'Azoknak a szervezeteknek az azonosítója, amelyek a szervezőkkel együtt valósítják meg.',
  'The state of the campaign, if a source states it.': 'A kampány állapota, ha forrás közli.',
  'The last day, month or year. open: ongoing, according to a source. Leave it out if it is not known.':
    'Az utolsó nap, hónap vagy év. open: ha egy forrás szerint még tart. Ha nem ismert, hagyja el.',
  'Parts of the campaign that have dates of their own.': 'A kampány azon szakaszai, amelyeknek külön időpontjuk van.',
  'The id of the phase; each text gives its label under this id.':
    'A szakasz azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'When the phase began.': 'A szakasz kezdete.',
  'When the phase ended.': 'A szakasz vége.',
  'The campaign it belongs to, by id: the play for a performance, the series for an edition.':
    'Annak a kampánynak az azonosítója, amelyhez tartozik: az előadás darabja, az évi alkalom sorozata.',
  'The edition: a year or a serial number.': 'Az alkalom: évszám vagy sorszám.',
  'The audiences that it addresses, the main one first.': 'A célközönség, elöl a legfontosabb.',
  'The means by which it reaches its audience.': 'Csatornák, amelyeken eléri a közönségét.',
  'The area that it covers.': 'A terület, amelyre kiterjed.',
  'Where it took place, by id; { place, day } if it was in a place on one day only.':
    'A helyszín azonosítója; { place, day }, ha ott csak egy napon tartották.',
  'Materials made for it, such as films, leaflets and studies.': 'Ami a kampányhoz készült: film, szórólap, tanulmány.',
  'The id of the material; each text gives its label under this id.':
    'Az anyag azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben áll.',
  'The address at which it is available.': 'A webcím, ahol elérhető.',
  'Documents that belong to it, by id.': 'A hozzá tartozó dokumentumok azonosítója.',
  'The code of the project that funded it, exactly as printed.':
    'A finanszírozó projekt kódja, pontosan a forrás szerint.',
  'The programme that funded it, by id.': 'A finanszírozó program azonosítója.',
  'A call for proposals, a call for expressions of interest, or an awarded project.':
    'Pályázati felhívás, részvételi szándék jelzésére szóló felhívás vagy támogatott projekt.',
  'The organisations that announce it, by id.': 'A meghirdető szervezetek azonosítója.',
  'The organisations that carry out an awarded project with the beneficiaries, by id.':
    'Azoknak a szervezeteknek az azonosítója, amelyek a támogatott projektet a kedvezményezettekkel együtt megvalósítják.',
  'The programme that funds it, by id.': 'A támogatást adó program azonosítója.',
  'The code of the call, exactly as printed.': 'A felhívás kódja, pontosan a forrás szerint.',
  'Stages of the call as sources reported them, oldest first.':
    'A felhívás szakaszai, ahogyan a források közölték, elöl a legrégebbi.',
  'The stage of the call that the source reported.': 'A szakasz, amelyet a forrás közölt.',
  'The date on which the source reported it.': 'A közlés időpontja.',
  'The source of this record that reported it.': 'A tétel azon forrása, amely ezt közölte.',
  'Dates that the source gives as expected.': 'A forrásban várhatóként közölt időpontok.',
  'When the call was expected to open: 2023-H2, 2023-autumn, 2023-09.':
    'A megnyitás várható ideje: 2023-H2 (második félév), 2023-autumn (ősz), 2023-09.',
  'When it was expected to close.': 'A lezárás várható ideje.',
  'When applications open, according to the funder, in the time zone of the last deadline.':
    'Mikortól lehet pályázni, a támogató szerint, az utolsó határidő időzónájában.',
  'The deadlines for applications, questions and registration.':
    'A benyújtás, a kérdések és a regisztráció határideje.',
  'When the period that ends with the deadline begins, where the source states it: one of several rounds, the time for questions.':
    'Mikor kezdődik az az időszak, amely a határidővel véget ér, ha a forrás közli: benyújtási szakasz, kérdések ideje.',
  'Applications are accepted at any time: there is no deadline for them. Left out if no source says so.':
    'A pályázatok folyamatosan benyújthatók, nincs határidő. Hiányzik, ha egyetlen forrás sem mondja ki.',
  'The source of this record that says so.': 'A tétel azon forrása, amely ezt kimondja.',
  'Meetings at which the funder explains the call and answers questions.':
    'Rendezvények, amelyeken a támogató ismerteti a felhívást, és válaszol a kérdésekre.',
  'The id of the information day; each text may give it a label under this id.':
    'A tájékoztató nap azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben állhat.',
  'The day, or the local date and time at which it begins, such as 2024-06-11T10:00.':
    'A nap, vagy a kezdet helyi dátuma és időpontja, például 2024-06-11T10:00.',
  'The last day, or the local date and time at which it ends.':
    'Az utolsó nap, vagy a befejezés helyi dátuma és időpontja.',
  'The time zone of the information day, by its IANA name.': 'A tájékoztató nap időzónája, IANA-névvel.',
  'Where it takes place, by id; left out where it is online or no source says.':
    'A helyszín azonosítója; hiányzik, ha a rendezvény online zajlik, vagy egyetlen forrás sem közli.',
  'The page on which to register or watch.': 'Az az oldal, amelyen regisztrálni lehet, vagy amely közvetíti.',
  'The source of this record that announces it.': 'A tétel azon forrása, amely bejelenti.',
  'The id of the deadline; each text may give it a label under this id.':
    'A határidő azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben állhat.',
  'What the deadline is for. cut-off: applications received by then are assessed together, and the call may stay open.':
    'Mire szól a határidő. cut-off: az addig beérkezett pályázatokat együtt bírálják el, a felhívás nyitva maradhat.',
  'The local date and time, such as 2024-08-21T17:00, or the day alone: the deadline is then the end of that day.':
    'Helyi dátum és idő (2024-08-21T17:00) vagy csak a nap; ez esetben a határidő a nap vége.',
  'The time zone of the deadline, by its IANA name.': 'A határidő időzónája, IANA-névvel.',
  'true if the source states the time zone; otherwise the page says that it is assumed.':
    'true, ha a forrás közli az időzónát; különben az oldal jelzi, hogy csak feltételezzük.',
  'The source of this record that gives the deadline.': 'A tétel azon forrása, amely a határidőt közli.',
  'Former deadlines, oldest first; the page shows them with the present one.':
    'A korábbi határidők, elöl a legrégebbi; az oldal a mostanival együtt mutatja őket.',
  'The former deadline.': 'A korábbi határidő.',
  'The source of this record that gave it.': 'A tétel azon forrása, amely ezt közölte.',
  'Sums of money, each as one source stated it on one day.':
    'Pénzösszegek, mindegyik úgy, ahogyan egy forrás egy adott napon közölte.',
  'The id of the sum; each text may give it a label under this id. The same sum, stated again, keeps its id.':
    'Az összeg azonosítója; a megnevezése ugyanezzel az azonosítóval a szövegekben állhat. Az ismételten közölt összeg megtartja az azonosítóját.',
  'offered by the funder, requested by applicants, awarded, or the cost of a whole project. If a record leaves it out, the published data gives “awarded” for the sums of an award and “offered” for those of a call; it gives no kind for a sum stated with the result of a call.':
    'offered: a támogató kínálja; requested: a pályázók igénylik; awarded: odaítélt; cost: a teljes projekt költsége. Ha a tétel nem adja meg, a közzétett adatokban a támogatott projekt összegénél „awarded”, a felhívás összegénél „offered” áll; az eredménnyel együtt közölt összegnél nincs megadva típus.',
  'The currency, by its ISO 4217 code.': 'A pénznem ISO 4217 szerinti kódja.',
  'What the sum contains besides the money of the fund itself.': 'Amit az összeg az alap saját pénzén kívül tartalmaz.',
  'The date on which the source stated the sum; left out if it is not known.':
    'Az a nap, amelyen a forrás az összeget közölte; hiányzik, ha nem ismert.',
  'The source of this record that gives the sum.': 'A tétel azon forrása, amely az összeget közli.',
  'The share that the programme pays, in per cent.': 'A támogatási intenzitás százalékban.',
  'The share that the applicant pays, in per cent.': 'Az önrész százalékban.',
  'The share that the state adds, in per cent.': 'A hazai társfinanszírozás százalékban.',
  'The ids of groups that may apply, if a source states them; each text words them under their ids.':
    'A pályázók csoportjainak azonosítója, ha forrás közli; a megnevezésük ugyanezzel az azonosítóval a szövegekben áll.',
  'Where the project may take place, by id.': 'A projekt lehetséges helyszínének azonosítója.',
  'The funder’s own page, which explains where and how to apply.':
    'A támogató saját oldala, amelyből kiderül, hol és hogyan lehet pályázni.',
  'The address of the funder’s own page, which is authoritative for the call.':
    'A támogató saját oldalának webcíme; a felhívásról ez az irányadó.',
  'The language of the page.': 'Az oldal nyelve.',
  'Documents of the call, by id.': 'A felhívás dokumentumainak azonosítója.',
  'Who answers questions, if a source states it.': 'Ki válaszol a kérdésekre, ha forrás közli.',
  'The organisation that answers questions, by id.': 'A válaszadó szervezet azonosítója.',
  'Its public e-mail address for questions.': 'A szervezet nyilvános e-mail-címe, ahová a kérdések küldhetők.',
  'Its public telephone number.': 'A szervezet nyilvános telefonszáma.',
  'Its page for questions.': 'Az az oldal, ahol kérdezni lehet.',
  'Answers that the funder gave after the call had opened.': 'A támogató válaszai a felhívás megnyitása után.',
  'The id of the clarification; each text words it under this id.':
    'A válasz azonosítója; a szövege ugyanezzel az azonosítóval a szövegekben áll.',
  'When the funder gave it.': 'A válasz időpontja.',
  'The source of this record that contains it.': 'A tétel azon forrása, amelyben olvasható.',
  'The result of the call.': 'A felhívás eredménye.',
  'When the result was announced, if a source states it.':
    'Az eredményhirdetés időpontja; hiányzik, ha egy forrás sem közli.',
  'The source of this record that announced it.': 'A tétel azon forrása, amely az eredményt közölte.',
  'The organisations that were awarded funding, by id.': 'A nyertes szervezetek azonosítója.',
  'The code of the awarded project, exactly as printed.': 'A támogatott projekt kódja, pontosan a forrás szerint.',
  'For an award: when the project began.': 'Támogatott projektnél: a kezdete.',
  'For an award: when the project ended, or is to end.': 'Támogatott projektnél: a vége vagy tervezett vége.',
  'How long the project runs, in months.': 'A projekt időtartama hónapban.',
};
