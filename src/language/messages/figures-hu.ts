import type { Figures } from './figures-en.ts';

/** A képek szavai magyarul. The words of the pictures in Hungarian, without endings on numbers and names. */
export const figuresHu: Figures = {
  table: 'Ugyanez táblázatban',
  year: 'Év',
  together: 'Összesen',
  timeline: {
    name: 'Évről évre',
    table: 'Tételek évenként és típusonként',
    none: 'Az archívumnak még nincs keltezett tétele, ezért idővonala sincs.',
    only: (year) => `Az egyetlen tétel éve: ${year}`,
    all: (records, year) => `${records}, mind egyetlen évből: ${year}`,
    one: (year, count, records) => `Kiemelkedő év: ${year} (${records} közül ${count})`,
    few: (years, count, records) => `Kiemelkedő évek: ${years} (${records} közül évente ${count})`,
    many: (years, count) => `Nincs kiemelkedő év: a legtöbb, évi ${count}, ezekre jut: ${years}`,
    even: (years, count) => `Nincs kiemelkedő év: ${count} jut ezek mindegyikére: ${years}`,
    caption:
      'Minden tétel abban az évben szerepel, amelyikben a listákban is: az esemény évében, vagy ha azt egy forrás sem közli, az első hír évében. Az ábra azt mutatja, amit az archívum tartalmaz, nem mindent, ami történt.',
    undated: (records) => `Nem szerepel az ábrán, mert egy forrás sem közli a dátumát: ${records}.`,
    each: 'Minden jel egy tétel.',
    eachOf: (count) => `Egy jel legfeljebb ${count} azonos típusú tételt jelöl.`,
    gap: 'nincs tétel',
    more: 'További számok: kik vettek részt, milyen összegeket jelentettek be',
  },
  attendance: {
    name: 'Kik vettek részt?',
    table: 'Találkozók, amelyeken a szervezetek részt vettek, évenként',
    none: 'Egyelőre egy forrás sem nevez meg olyan szervezetet, amely találkozón vett volna részt.',
    one: (name, count, meetings) => `A leggyakoribb résztvevő: ${name} (${meetings} közül ${count} alkalommal)`,
    few: (names, count, meetings) =>
      `A leggyakoribb résztvevők: ${names} (${meetings} közül egyenként ${count} alkalommal)`,
    many: (organisations, count, meetings) =>
      `Nincs kiemelkedő résztvevő: ${organisations} vett részt a legtöbbször, ${meetings} közül ${count} alkalommal`,
    caption: (named, all) =>
      `Akkor számoltunk egy találkozót, ha egy forrás szerint a szervezet részt vett rajta; ${all} közül ${named} esetében ismert legalább egy résztvevő. Nem számoltuk azokat a szervezeteket, amelyek csak szervezték a találkozót, vagy amelyeket csak említenek, és a felszólaló tisztségviselőket sem. Az a szervezet is jelen lehetett, amelyet egy forrás sem említ.`,
    rest: (shown, all) =>
      `Az ábra a leggyakoribb résztvevőket mutatja: ${all} közül ${shown}. A táblázatban mind szerepel.`,
    cut: (shown, listed, all) =>
      `A leggyakoribb résztvevők láthatók: ${all} közül az ábrán ${shown}, a táblázatban ${listed}. A többi szervezet saját oldalán olvasható, hányszor vett részt.`,
    organisation: 'Szervezet',
    attended: 'Összesen',
    organised: 'Szervezőként',
    undated: 'dátum nélkül',
  },
  money: {
    name: 'Bejelentett összegek',
    table: 'Összegek programonként és felhívásonként',
    none: 'Egyelőre egy forrás sem közöl összeget.',
    only: (sum) => `A források egyetlen összeget közölnek: ${sum}`,
    one: (sum) => `A forrásokban közölt legnagyobb összeg: ${sum}`,
    several: (sums) => `A forrásokban közölt legnagyobb összegek, pénznemenként: ${sums}`,
    caption:
      'Minden sáv egy összeg, ahogyan egy forrás egy adott napon közölte; a két végpont közötti vonal az alsó és a felső határ közötti tartományt jelöli. Az összegek átfedik egymást, hiszen a támogatás a keretösszeg része, és ugyanazt a pénzt több forrás is említheti. Ezért nem adtuk össze és nem is váltottuk át őket.',
    rest: (shown, all) => `Az ábra a legnagyobbakat mutatja: ${all} közül ${shown}. A táblázatban mind szerepel.`,
    cut: (shown, all) =>
      `Az ábra és a táblázat a legnagyobbakat mutatja: ${all} közül ${shown}. A többi a felhívások oldalán olvasható.`,
    currency: {
      HUF: 'Forint',
      EUR: 'Euró',
      CHF: 'Svájci frank',
      USD: 'Amerikai dollár',
      GBP: 'Font sterling',
    },
    noProgramme: 'A forrás nem nevez meg programot',
    kind: {
      offered: 'A támogató által kínált összeg',
      requested: 'A pályázók által igényelt összeg',
      awarded: 'Odaítélt támogatás',
      cost: 'A projekt teljes költsége',
      unstated: 'Az összeg típusa nincs megadva',
    },
    named: {
      consultation: 'egyeztetés idején közölve',
      forecast: 'a felhívás előtt közölve',
      open: 'a felhívás nyitott szakaszában közölve',
      amended: 'a felhívás módosításakor közölve',
      closed: 'a felhívás lezárulta után közölve',
      awarded: 'az eredménnyel együtt közölve',
      withdrawn: 'a visszavonással együtt közölve',
    },
    noStage: 'a szakasz nincs megadva',
    call: 'Felhívás',
    programme: 'Program',
    what: 'Cél',
    kindName: 'Az összeg típusa',
    stage: 'Mikor közölték',
    day: 'Nap',
    sum: 'Összeg',
  },
};
