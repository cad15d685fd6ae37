import type { Locale } from '../../language/locales.ts';
import type { FlawTrace } from './trace.ts';

/**
 * Beginnings of words that no right word of the language has, or, with a full stop, whole words, and what is meant: those
 * that are misspelt most often, and those of the subject.
 */
const lists: Record<Locale, string> = {
  en: `
    accomodat accommodat, acheiv achiev, adress address, agressi aggressi, alot. a lot, arguement argument, aswell. as well,
    atleast. at least, awarness awareness, begining beginning, beleiv believ, becuase because, buisness business,
    calender calendar, carefull. careful, cheif chief, collegue colleague, comission commission, commision commission,
    comitee committee, commitee committee, committe. committee, comittee committee, comunit communit, concensus consensus,
    conferance conference, coperat cooperat, definat definit, delagat delegat, departement department, desparat desperat,
    developement development, dissapoint disappoint, embarass embarrass, enviroment environment, excercis exercis,
    exhibtion exhibition, existance existence, experiance experience, expliot exploit, explotat exploitat,
    exploitaion exploitation, foriegn foreign, fourty forty, goverment government, govenment government, garantee guarantee,
    guidence guidance, happend. happened, harrass harass, hieght height, hte. the, humaniterian humanitarian,
    identifed identified, immediatly immediately, independant independent, infomation information, infact. in fact,
    interupt interrupt, intresting interesting, irregardless regardless, knowlege knowledge, laision liaison, liason liaison, maintainance maintenance,
    maintenence maintenance, managment management, minstry ministry, ministery ministry, mininster minister,
    neccessar necessar, necesar necessar, neigbour neighbour, noticable noticeable, occassion occasion, ocasion occasion,
    occured occurred, occurence occurrence, offical official, oppurtun opportun, organistion organisation,
    organsation organisation, organisaton organisation, particpa participa, partcip particip, peice piece, persue pursue,
    posess possess, prefered preferred, presense presence, priviledge privilege, proffesion profession,
    profesional professional, prostition prostitution, prosecuter prosecutor, publically publicly, recieve receive, reciev receiv, recomend recommend,
    reccomend recommend, refered referred, refering referring, relevent relevant, responsab responsib, seperat separat,
    sieze seize, similiar similar, stategy strategy, succesful successful, successfull. successful, sucess success,
    supress suppress, suprise surprise, survivers survivors, taht. that, teh. the, thier their, thsi. this, tommorow tomorrow,
    tomorow tomorrow, traffiking trafficking, traficking trafficking, trafficing trafficking, trafic traffic, truely truly,
    untill. until, vicitm victim, victum victim, vistim victim, vulnarab vulnerab, vunerab vulnerab, wich. which,
    whith with, wiht. with, workshp workshop, adn. and, woud. would, shoud. should, coud. could`,
  hu: `
    áldozatsegités áldozatsegítés, áldozatsegitő áldozatsegítő, bíztosít biztosít, bövebb bővebb, bövít bővít,
    bünöz bűnöz, büncselekmén bűncselekmén, bünmegelőz bűnmegelőz, bünüldöz bűnüldöz, 
    belűl. belül, belügyminisztérum belügyminisztérium, egyuttmüköd együttműköd, együttmüköd együttműköd,
    együtműköd együttműköd, együttműkődés együttműködés, elött. előtt, elöadás előadás, elöadó előadó, elözö előző,
    elsö első, emberkereskedelelem emberkereskedelem, emberkereskedlem emberkereskedelem,
    emberkereskedelm. emberkereskedelem, erösít erősít, felelös felelős, feladot. feladat, fejlöd fejlőd, hívatal hivatal,
    határidö határidő, idöpont időpont, idöszak időszak, idösebb idősebb, jelentöség jelentőség, jövöben. jövőben, kisérlet kísérlet, kisérő kísérő,
    kissebb kisebb, kivűl. kívül, kivül. kívül, kivánt kívánt, konferncia konferencia, konfrencia konferencia, konzúl konzul, körűl. körül, közremüköd közreműköd,
    külömb különb, legkissebb legkisebb, lessz. lesz, megelözés megelőzés, mégegyszer. még egyszer,
    mindíg mindig, minisztérum minisztérium, miniszterium minisztérium, muszály muszáj, müköd működ, mühely műhely, nemtudom. nem tudom,
    öszes. összes, pályazat pályázat, pályázatk. pályázatok, prostitució prostitúció, rendör rendőr, segitség segítség, segitett segített, segitő segítő,
    sikerűl sikerül, sokszinű sokszínű, szállas. szállás, szerüen szerűen, szinház színház, szinvonal színvonal, szinpad színpad, szinész színész,
    támogátas támogatás, támogatas támogatás, tájékoztatas tájékoztatás, tőbb. több, tőbbi többi, tudniilik tudniillik, ugyanugy ugyanúgy, ujság újság, utmutat útmutat, utánna utána,
    ülésezet. ülésezett, végülis. végül is, veszélyeztettség veszélyeztetettség, tanfolyám tanfolyam, résztvet részt vett, résztvett. részt vett`,
};

interface Misspelt {
  wrong: string;
  right: string;
  isWhole: boolean;
}

/** The lists by the first three letters of what is wrong. */
const known = Object.fromEntries(
  Object.entries(lists).map(([lang, list]) => {
    const all = list
      .split(',')
      .map((entry): Misspelt => {
        const [wrong = '', ...right] = entry.trim().split(' ');
        return { wrong: wrong.replace('.', ''), right: right.join(' '), isWhole: wrong.endsWith('.') };
      })
      .filter(({ wrong, right }) => wrong !== right);
    return [lang, Map.groupBy(all, ({ wrong }) => wrong.slice(0, 3))] as const;
  }),
) as Record<Locale, Map<string, Misspelt[]>>;

/** A correction in the capitals of what is corrected. */
function asWritten(right: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Words after which English has “have”, and not “of” as it sounds. */
const couldOf =
  /(?<![\p{L}])(could|should|would|might|must) of(?= (?:been|had|done|gone|come|made|\p{Ll}+(?:ed|en))\b)/giu;

/** Words that are misspelt, whatever the sentence. */
export function misspeltWords(text: string, lang: Locale): FlawTrace[] {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}@/.-])\p{L}{3,}(?![\p{L}]*@)/gu)].flatMap(({ 0: written, index }) => {
    const small = written.toLowerCase();
    const found = known[lang]
      .get(small.slice(0, 3))
      ?.find(({ wrong, isWhole }) => (isWhole ? small === wrong : small.startsWith(wrong)));
    if (!found) return [];
    const meant = asWritten(found.right, written) + written.slice(found.wrong.length);
    return { text: written, offset: index, flaw: 'misspelt' as const, meant };
  });
  if (lang !== 'en' || !/d of |t of /.test(text)) return words;
  const haves = [...text.matchAll(couldOf)].map(({ 0: written, 1: verb, index }) => ({
    text: written,
    offset: index,
    flaw: 'misspelt' as const,
    meant: `${verb} have`,
  }));
  return [...words, ...haves];
}
