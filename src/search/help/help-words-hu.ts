import { alone, type HelpWords, nearlyAlone, personal, withOthers } from './help-words.ts';

const closeTo =
  'lanyom* hugom* noverem* baratnom* testverem* csaladom* gyerekem* gyermekem* gyerekeim* fiam* anyam* apam* felesegem* ocsem* batyam* unokahugom* unokatestverem* parom* szomszedom* szomszedunk*';
const ownDocuments =
  'utlevelem* utlevelunk* papirom* papirjaim* papirjaink* irataim* iratom* irataink* okmanyaim* szemelyim* igazolvanyom* vizumom*';
const ownPay = 'berem* berunk* fizetesem* fizetesunk* penzem* penzunk* munkaberem* keresetem* munkamat';
const ownAbuser = 'fonokom* ferjem* baratom* stricim* futtatom* gazdam* munkaadom* pasim* elettarsam* nagybatyam*';

export const helpWordsHu: HelpWords = {
  groups: {
    self: `en engem nekem velem tolem rolam minket bennunket nekunk velunk tolunk vagyok vagyunk akarok szeretnek szeretnem kapom kaptam kaptunk dolgozom dolgozok dolgozunk tudok merek kapok kepeimmel magamat tartozom tartozasom* adossagom* ${closeTo} ${ownDocuments} ${ownPay} ${ownAbuser}`,
    abuser: `fonok munkaado strici futtato gazda madam emberkereskedok ferfi apam apad parom neveloapam ${ownAbuser}`,
    relative: closeTo,
    not: 'nem nincs sem soha ne',
    take: 'elvette elvettek elveszi elveszik elvitte elvittek kivitte kivittek ellopta elloptak elszedte elszedtek elkobozta elkoboztak elzarta elzartak elegette elegettek elveve visszatartja visszatartjak tartja tartjak',
    documents: `utlevel utlevelet papir papirt papirok papirokat irat iratok iratokat okmanyok okmanyokat szemelyi szemelyit vizum ${ownDocuments}`,
    give: 'ad adja adjak adnak visszaadja visszaadjak kapom kaptam kapok kapunk kaptunk kapni',
    back: 'vissza visszaadja',
    pay: `fizet fizetnek fizeti fizetik fizetett fizettek fizetes fizetest ber bert ${ownPay}`,
    unpaid: 'fizetnek fizetik fizettek',
    money: `penz penzt ${ownPay}`,
    free: 'ingyen',
    work: 'dolgozok dolgozom dolgozni dolgoznom dolgozunk dolgozzak dolgozzunk dolgoztatnak dolgoztat ledolgozni ledolgoznom ledolgoztatjak',
    drive: 'dolgoztatnak dolgoztatjak futtatnak futtatni kihasznalnak koldultatnak eheztetnek',
    driving: 'dolgoztat dolgoztatot futtat kihasznal koldultat eheztet',
    debt: 'tartozom tartozunk tartozas tartozast tartozasom* adossag adossagot adossagom*',
    hit: 'megvertek megver vernek verik bantanak bantottak bantalmaznak utnek megutottek utottek pofoznak rugnak megeroszakoltak eroszakolnak kinoznak megkinoztak fojtogatnak osszevertek verni terrorizal terrorizalnak',
    beaten:
      'megvert ver vert bant bantott bantalmaz ut utott megutott pofoz megpofozott megrugott megeroszakolt kinoz fojtogat',
    let: 'enged engednek engedi engedik engedtek engedett hagynak hagyjak hagy',
    go: 'mehetek mehetunk elmehetek hazamehetek elmenni hazamenni kijutni szabadulni menni johet hazajohet',
    locked: 'bezartak bezarnak fogva rabszolgakent elraboltak megkotoztek prostitualtkent',
    shut: 'bezart bezarva zarva elrabolt',
    slave: 'rabszolga rabszolgak rabszolgaja',
    threaten: 'fenyegetnek megfenyegettek megolnek megolik zsarolnak megolni fenyeget megfenyeget megol megoli zsarol',
    threatening: 'megfenyegetett atvertek atvert becsaptak',
    force:
      'kenyszerit kenyszeritenek kenyszeritik kenyszeritettek kenyszeritetek rakenyszeritenek kenyszeritve ravettek',
    sold: 'eladtak eladnak eladni',
    selling: 'eladott elad adtak adni olni',
    as: 'prostitualtnak rabszolganak',
    want: 'akar akarnak akarjak akarok szeretnek',
    victim: 'aldozat aldozata',
    be: 'vagyok vagyunk lettem lettunk',
    afraid: 'felek rettegek felunk',
    danger: 'veszelyben bajban bajba szolgaltatva kiszolgaltatva',
    is: 'vagyok vagyunk van kerultem kerult kerultunk',
    prostitution: 'prostituciobol prostituciot',
    free2:
      'szabadulok szabadulhatok szabaduljak megszokni szokni megszokok megszokhetek menekulhetek meneklek bujhatok elbujhatok elbujjak kiszabadulni kijutok jutok kiszallni abbahagyni',
    help: 'segitseg segitseget segits segitsetek segitsen segitsenek segitsek',
    helping: 'segitseget segitsegert segitsegre segitseg segit segitenek',
    ask: 'kell kerek kernek szuksegem szuksegunk hol hova kihez kerhetek kerhetunk kaphatok kaphat kaphatunk kitol kerem telefonszam telefonszamon szamot',
    rescue: 'mentsenek ments mentsetek mentsen',
    who: 'kit kihez hova hol kitol kinek melyik milyen mi',
    call: 'hivhatok hivhatunk hivjak hivjunk hivni felhivni felhivhatok hivhatom fordulhatok fordulhatunk fordulhat forduljak forduljunk fordulni telefonalhatok telefonaljak menjek',
    number: 'szam szamot szamon szama telefonszam telefonszama telefonszamot telefonszamon',
    its: 'szama telefonszama',
    which: 'mi melyik mennyi',
    phone: 'telefonszam telefonszama telefonszamot telefonszamon',
    line: 'segelyhivo segelyhivot segelyvonal krizisvonal segelyvonalat',
    support: 'aldozatsegito',
    wire: 'vonal vonala telefonszam telefonszama szam szama',
    summon: 'hivjatok hivjak hivjanak hivja',
    police: 'rendorseg rendorseget rendorsegnek rendorok rendorsegi rendort',
    complaint: 'feljelentest feljelentes',
    file: 'tenni tehetek tegyek tehetunk hol hogyan',
    missing: 'eltunt eltuntek',
    near: 'nala naluk',
    food: 'enni ennunk',
    sleep: 'aludni alhatok aludjak',
    safe: 'vedett biztonsagos',
    dare: 'merek',
    forVictims: 'aldozatoknak aldozatkent',
    fetch: 'ertem ertunk',
    come: 'jonni jojjon jon jonnek jojjenek jojjetek',
    exit: 'kiut kiutat',
    beg: 'legyszi legyszives lecci kerem kerlek',
    death: 'ongyilkossag ongyilkos meghalni',
    filler:
      'a az egy es meg hogy el ki be le fel ha haza ide innen ott itt de mert is csak most mar mindig minden nap napok naponta ora honapja hete ev eve nekik tolem oket ok valaki valakit kerem legyszives legyszi surgos surgosen gyorsan azonnal ingyenes minket mit tud lehet munkara munka szexre sexre szex prostituciora koldulasra koldulni egy lakas lakasba tartanak haz hazba szobaba pinceben szobaban hazban lakasban kulfoldre kulfoldon emberkereskedelem emberkereskedok mondja azt arra hogyan miert kap kapok allando',
    study:
      'jegyzokonyv* letolt* plakat* pdf cikk cikket ujsagiro kutato szakdolgozat* statisztika* konferencia* hany hanyan palyazat* kampany* projekt* felmeres* adatok* tanulmany* jelentes*',
    public:
      'e belugyminiszterium* miniszterium* miniszter* kormany* ules* forum* torveny* egyezmeny* aldozatok felhivas felhivasok gyermekotthon* greta civil* dolgozok nok gyermekek sajto* hivatkozasi szervezet* kozpont* alapitvany* koordinator* iroda* egyesulet* halozat*',
  },
  signs: [
    ...withOthers(
      2,
      'not let, hit, locked, threaten, force, drive, not unpaid, sold want, take documents, not give documents, not give food, rescue, fetch come',
    ),
    ...alone(
      'not pay, not give money, take pay, take money, free work, debt work, beaten, not go, threatening, ' +
        'driving, selling want, selling as, afraid, danger is, shut, sold, free2, debt, debt let, death',
    ),
    ...personal(
      'not pay, not give money, take pay, take money, free work, debt work, debt let, hit, beaten, not go, locked, shut, threatening, ' +
        'driving, selling want, selling self, victim be, slave be, afraid, danger is, relative take, free2, back documents, near documents, relative missing, relative sold, who sleep, safe want, safe go, not dare, prostitution want',
    ),
    ...alone(
      'help, phone forVictims, line, line number, number beg, not exit, support wire, phone helping, number helping',
    ),
    ...nearlyAlone(
      'helping ask, who call, number call, which its, phone police, phone support, phone line, phone, summon police, complaint file, victim be, who call helping, line drive, line driving',
    ),
    ...personal('helping ask, help'),
  ],
  lookAlikes:
    'elvetel hivtak hivott felekkel felmeres engedely engedelyek verseny vers vernek fizetesi felel menekultek menekulo hagyomany lanyok gyerekek gyermekek mennek',
};
