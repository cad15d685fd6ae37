import type { Figures } from './figures-en.ts';

/** A képek szavai magyarul. The words of the pictures in Hungarian, without endings on numbers and names. */
export const figuresHu: Figures = {
  table: 'Ugyanez táblázatban',
  year: 'Év',
  together: 'Összes',
  timeline: {
    name: 'Évről évre',
    table: 'Tételek évenként és fajtánként',
    none: 'Az archívumnak még nincs keltezett tétele, ezért idővonala sincs.',
    only: (year) => `Az egyetlen tétel éve: ${year}`,
    all: (records, year) => `Minden tétel (${records}) egy évből való: ${year}`,
    one: (year, count, records) => `A legtöbb tételt hozó év: ${year} (${records} közül ${count})`,
    few: (years, count, records) => `A legtöbb tételt hozó évek: ${years} (${records} közül évente ${count})`,
    many: (years, count) => `Nincs kiemelkedő év: a legtöbb, évi ${count}, ${years} mindegyikére jut`,
    even: (years, count) => `Nincs kiemelkedő év: ${years} mindegyikére ${count} jut`,
    caption:
      'Minden tétel abban az évben szerepel, amelyikben a listákban is: az esemény évében, vagy ha azt egy forrás sem közli, az első híradáséban. A kép azt mutatja, amit az archívum őriz, nem mindent, ami történt.',
    undated: (records) => `Forrásban közölt dátum híján nem szerepel a képen: ${records}.`,
    each: 'Minden jel egy tétel.',
    eachOf: (count) => `Egy jel legfeljebb ${count} azonos fajtájú tételt jelöl.`,
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
      `Nincs kiemelkedő résztvevő: a legtöbbször, ${meetings} közül ${count} alkalommal, ${organisations} is részt vett`,
    caption: (named, all) =>
      `Egy találkozót akkor számoltunk, ha forrás mondja ki, hogy a szervezet részt vett rajta; ${all} közül ${named} esetében ismert legalább egy ilyen szervezet. Nem számoltuk azokat, amelyek csak szervezői voltak vagy amelyeket csak említenek, sem a felszólaló tisztségviselőket. Ha egy forrás hallgat valakiről, az nem jelent távollétet.`,
    rest: (shown, all) =>
      `A kép a leggyakrabban jelen lévőket mutatja: ${all} közül ${shown}. A táblázatban mind szerepel.`,
    cut: (shown, listed, all) =>
      `A leggyakrabban jelen lévők láthatók: ${all} közül a képen ${shown}, a táblázatban ${listed}. A többi részvételének száma a szervezetek saját oldalán olvasható.`,
    organisation: 'Szervezet',
    attended: 'Összesen',
    organised: 'Szervezőként',
    undated: 'dátum nélkül',
  },
  money: {
    name: 'Bejelentett összegek',
    table: 'Összegek programonként és felhívásonként',
    none: 'Egyelőre egy forrás sem közöl összeget.',
    only: (sum) => `Az egyetlen forrásban közölt összeg: ${sum}`,
    one: (sum) => `A forrásokban közölt legnagyobb összeg: ${sum}`,
    several: (sums) => `A forrásokban közölt legnagyobb összegek, pénznemenként: ${sums}`,
    caption:
      'Minden sáv egy összeg, ahogyan egy forrás egy adott napon közölte; a két vég közötti vonal összeghatárokat jelöl. Az összegek fedik egymást, hiszen a támogatás a keretösszeg része, és ugyanazt a pénzt több forrás is említheti. Ezért sem össze nem adtuk, sem át nem váltottuk őket.',
    rest: (shown, all) => `A kép a legnagyobbakat mutatja: ${all} közül ${shown}. A táblázatban mind szerepel.`,
    cut: (shown, all) =>
      `A kép és a táblázat a legnagyobbakat mutatja: ${all} közül ${shown}. A többi a felhívások oldalán olvasható.`,
    currency: {
      HUF: 'Forint',
      EUR: 'Euró',
      CHF: 'Svájci frank',
      USD: 'Amerikai dollár',
      GBP: 'Angol font',
    },
    noProgramme: 'A forrás nem nevez meg programot',
    kind: {
      offered: 'A támogató által kínált összeg',
      requested: 'A pályázók által igényelt összeg',
      awarded: 'Megítélt támogatás',
      cost: 'A projekt teljes költsége',
      unstated: 'Az összeg fajtája nincs megadva',
    },
    named: {
      consultation: 'egyeztetés idején közölve',
      forecast: 'a felhívás előtt közölve',
      open: 'a felhívás nyitva tartásának idején közölve',
      amended: 'a felhívás módosításakor közölve',
      closed: 'a felhívás lezárulta után közölve',
      awarded: 'az eredménnyel együtt közölve',
      withdrawn: 'a visszavonással együtt közölve',
    },
    noStage: 'a szakasz nincs megadva',
    call: 'Felhívás',
    programme: 'Program',
    what: 'Mire',
    kindName: 'Az összeg fajtája',
    stage: 'Mikor közölték',
    day: 'Nap',
    sum: 'Összeg',
  },
};
