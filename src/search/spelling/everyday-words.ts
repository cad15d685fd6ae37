import type { Locale } from '../../language/locales.ts';
import { termsIn } from '../words/terms.ts';
import { synonymsByTerm } from './synonyms.ts';

/** Words that mean the same, one group a line: each also finds what has the first of its group, which official texts have. */
const groups: Record<Locale, string> = {
  en: `
children: kid teenager teen youngster toddler
young people: adolescent
newborn: infant baby
doctor: physician
employee: staff
customer: client
survey: questionnaire poll
mobile: cellphone
telephone: phone
bicycle: bike
car: automobile
money: cash
salary: wage pay
employer: boss
job: vacancy
emoji: emoticon smiley
website: webpage site homepage
password: passcode
outbreak: epidemic
disease: illness
hospital: clinic
police: cop
lawyer: attorney solicitor
prison: jail
theft: stealing robbery
killing: murder
flat: apartment
landlord: lessor
contest: competition
prize: award
guide: handbook manual
hire: recruit
illustration: drawing
Spanish: Latino Hispanic
aviation: airline
developer: programmer coder
disability: handicapped
veteran: ex-serviceman
weather: meteorologist
holiday: vacation
`,
  hu: `
gyermek: kölyök srác kiskorú
orvos: doktor
kutya: eb
eb: kutya
pénz: lóvé zsé
munkáltató: főnök munkaadó
munkavállaló: dolgozó alkalmazott
munka: meló
jármű: autó kocsi gépkocsi
járművezetés: autóvezetés
telefon: mobil
rendőr: zsaru
bérlő: albérlő
bérbeadó: főbérlő
kábítószer: drog narkotikum
tiltott szerencsejáték: kaszinó fogadás
készpénz-helyettesítő fizetési eszköz: bankkártya hitelkártya
információs rendszer: számítógép hekker hacker
jogos védelem: önvédelem
kóros elmeállapot: elmebeteg
emberölés: gyilkosság
öngyilkosság: önkezűség
bűncselekmény: bűntény
szabadságvesztés: börtön börtönbüntetés
elkövető: tettes
pénzbüntetés: bírság
költségvetési csalás: adócsalás
garázdaság: huliganizmus randalírozás
sportrendezvény: meccs mérkőzés
teljesítményfokozó szer: dopping doppingolás
kuruzslás: sarlatán
bennfentes: értesülés
katonai szolgálat: katonaság sorkatonaság behívott
alkotmányos rend: puccs államcsíny
személyes adat: adatvédelem
kapcsolattartás: láthatás
szülői felügyelet: gyermekelhelyezés
tartás: eltartás
örökbefogadás: örökbeadás
házasság felbontása: válás
házastárs: férj feleség
végrendelet: testamentum
kölcsön: hitel
kártérítés: kárpótlás
sérelemdíj: elégtétel
adós: tartozó
hamisítás: hamis hamisítvány
csalás: átverés
lopás: tolvaj
rablás: rabló
testi sértés: verés
zaklatás: molesztálás
tüntetés: demonstráció felvonulás
tüntető: demonstráló
választás: szavazás
újságíró: riporter zsurnaliszta
cenzúra: tiltás
árvíz: áradás
esküvő: lakodalom menyegző
fizetés: bér jövedelem
bíróság: törvényszék
képzés: tréning tanfolyam
kerékpár: bicikli
`,
};

/** The official word or words for each everyday word of a language, as synonyms are listed. */
function everydayWords(lang: Locale): [word: string, official: string][] {
  const lines = groups[lang].trim().split('\n');
  return lines.flatMap((line) => {
    const [official = '', everyday = ''] = line.split(': ');
    return everyday.split(' ').map((word): [string, string] => [word, official]);
  });
}

/**
 * Synonyms by their terms with those of everyday words that lead to words of the texts. What a site lists comes first.
 *
 * @param isKnown whether any text has a term
 */
export function withEverydayWords(
  synonyms: Readonly<Record<string, string>>,
  lang: Locale,
  isKnown: (term: string) => boolean,
): Record<string, string> {
  const known = everydayWords(lang).filter(([, official]) =>
    termsIn(official, lang).every(({ term }) => isKnown(term)),
  );
  // Of several, the first counts.
  return { ...synonymsByTerm(Object.fromEntries(known.toReversed()), lang), ...synonyms };
}
