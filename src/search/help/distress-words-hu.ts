import type { DistressWords } from './distress-words.ts';

export const distressWordsHu: DistressWords = {
  concepts: {
    self: [
      2,
      'en engem nekem velem tolem rolam bennem hozzam miattam ertem magam minket bennunket nekunk velunk tolunk hozzank vagyok vagyunk bevagyok akarok szeretnek kapok kapunk dolgozom dolgozok dolgozunk tudok tudunk merek felunk alszom alszok alszunk alhatok lakok lakom elek megyek menjek tartozom tegyek csinaljak szoljak hivjak abbahagyom csinal viszek adok szolok dolgozzak segitsetek ram rank rajtam rajtunk jutok jutunk szolok szolhatok hivok beszelek megszokok menekulok sirok maradok maradtam futok bujok szenvedek koldulok koldulunk lopok lopunk eszem eszunk nalam altalam keresek csinalok hivom siesetek sies takaritok mosok mosogatok fozok pakolok szedek varrok arulok hordok cipelek tancolok vigyen vigyetek vigyel jojon jojetek gyertek adjatok kuldjetek szabaditsatok szabaditson',
    ],
    agent: [
      1,
      'rakenyszerit* kuldtek kuldenek kuldik kuldi eladott eladtak igertek elvette elvettek mostoha* nagynen* nagybac* kliens* kuncsaft* vendegek ugynok* kozvetito* maffia banda sofor haziur* csavo* palik pali exem haverjai* nagybaty* valamelyik fonok* munkaado* munkaltato* strici* futtato* gazda* madam ferj* pasi* csavo faszi gore apa apam anya* nevelo* bacsi* neni ferfi ferfi* fober* berbeado ceg ugynokseg* sef valaki vki azok haverjai oregember ember emberek',
    ],
    witness: [
      2,
      'szomszed* melletunk felettunk kollega* sejtem szerintem mintha latam latunk jelentsem jelenthetem bejelent*',
    ],
    kin: [
      1,
      'baba* kisbaba* lany lanyt lanyok lanyokat lanyom* osztalytars* iskolatars* fiam* hugom* noverem* batyam* ocsem* testver* kistes* gyerek* gyermekem* unoka* anyam* apam* feleseg* barat* haver* csalad* szul* no not takarito* hazvezeto* korm*',
    ],
    violence: [
      3,
      'vagja vagjak vagtak vagott megvag* szur* leszur* egeti eget* harap* lok* ordit* kiabal* bunteti molesztal* zaklat* gyilkol* tamadt* ver vernek veri verik vert vertek vereget uti ut utott utottek utnek bant* bantja bantanak uvolt* dobal* rug* pofoz* kinoz* fojtogat* eroszak* verik vagott kes kessel kest torkom* fogdos* tapi* szijjal osszever* folt* zuzodas*',
    ],
    confined: [
      3,
      'borton* fogsag* rab rabja rabok csapda* zar zarva zarnak zart zartak zarjak zarta rankzar* fogva rabol* raboltak kikot* megkot* lancol* ketrec bezart elzar* elkap* racs* lakat* kulcs*',
    ],
    threat: [
      3,
      'feljelent* lecsuk* kirug* csuknak fenyeg* zsarol* megol* oli ol kitoloncol* bevandorlasi* felgyujt* gyujtj*',
    ],
    force: [3, 'kenyszer* rakenyszer* kihasznal* futtat* koldultat* dolgoztat* vitetnek eheztet* akarata akarataval'],
    sold: [3, 'elad* arul* rabszolg* bordely* escort* prostitu* kiad masoknak adott adni odaad* atadtak kolcsonad*'],
    makes: [
      2,
      'koltoztet* alairat* csinaltat* takaritat* mosat* cipeltet* alitanak kell muszaj kuld kuldott kuldtek kuldenek kuldi kuldik',
    ],
    wants: [1, 'akar akarja akarnak akarjak akarta akartak ker kernek keri mondja mondjak mondta mondtak kene kelene'],
    take: [
      2,
      'elrak* kobo* koboz* visszatart* vette vettek veszi veszik venni szedi szedte szedtek szedik lopta loptak nyulta kobozt* vonta vontak vonak von tartja tartjak tartanak vitte vittek elvett* nalanalam nala naluk rejtette dugta keri',
    ],
    not: [1, 'nem nincs nincsenek sem soha sose sosem ne nelkul senki* sehol sehova semmi* se'],
    may: [
      1,
      'abbahagy* ereszt* maradni maradnom megall* kimehet* eljonni szabad enged* hagy hagyja hagynak hagyjak mehet* johet* menni mennem lepni szallni kimenni kijonni hazamenni mondhat* beszelhet* elmehet* huzn* lelep* jonnek',
    ],
    documents: [
      1,
      'utlevel* papir* anyakonyvi kivonat* irat irata* irato* iratt* iratu* iratn* okmany* szemelyi* szig vizum* kartya* bankkartya* jogsi* igazolvany* szerzodes*',
    ],
    money: [
      1,
      'borravalo kolcson* szamla fizetes* penz* ber bert bere fizet* lakber* euro* eurot love zse* forint* filer* berem* berunk* nyugdij* ingyen kereset* keresek lakberre beret beremet berunket penzert penzunk',
    ],
    ownDocuments: [
      1,
      'irataim* iratom* irataink* utlevelem* utlevelunk* papirjaim* papirom* szemeijim* szemejim* okmanyaim* igazolvanyom*',
    ],
    owned: [2.5, 'tetoval* belyeg* tulajdon* ove ovek'],
    door: [1.5, 'kerites* kapu* ablak*'],
    home: [1, 'haza'],
    know: [0, 'tudom tudja'],
    young: [1, '10 11 12 13 14 15 16 17 kiskoru'],
    debt: [2, 'tartoz* adossag* adosag* torleszt*'],
    sex: [
      2,
      'kurva* kurvak* abortusz* meztelenul kuncsaft* kliensek ferfiak ferfiakhoz ferfiakal ferfiaknak fektet* szex* meztelen* lefekud* lefekud* fekudj* terhes teherbe fogdos*',
    ],
    bed: [
      1,
      'alsz* alhat* aludhat* aludj* szoba* szobaban ejjel ejszaka* ajto* kepek* foto* video* este test testem* net netre',
    ],
    beg: [2, 'koldul*'],
    crime: [2, 'lopni fosztat* kifosztat* lopat* rabolni csempesz* dealer*'],
    give: [1, 'adjak adnak adni adja odaad* atad* kapja kapjak'],
    drugs: [2, 'drog* tabletta* anyagra veset vese vesem* ital italom*'],
    work: [
      1,
      'model* mosogat* epit* masszazs* etterem* pincer* sofor* dajka kert* dolgoz* munka* meloz* melo guzul gurizik takarit* tancol* lop* farm gyar* ora orat taborbol szalloda* bar barban mosoda auto*',
    ],
    fear: [2, 'sirok sirva siras* felek panik aggod* fel felt retteg* felunk ijed*'],
    flee: [2, 'szok* szokni szokhet* megszok* elszok* menekul* buj* bujhat* szabadul* kiszall* visszaszerez* hozhatom'],
    watch: [2, 'kovet lehallgat* megfigyel* ellenorz* figyel* orzik or ornek orok kamera* ellenoriz* nezi koveti ove'],
    missing: [2, 'talal talalnak talaljon talaljanak nyoma veszett keres eltun* tunt tunik valaszol* erem elerni eler'],
    transport: [
      1,
      'kamion* teher* kisbusz* hatar* kulfold* tabor* hoztak hozott vittek ausztria* nemetorszag* angli* ukrajna* orszag*',
    ],
    lied: [
      2,
      'behaloz* hirdet* kamu csalt csalnak csalo csalok csaltak hazug* megvezet* atvert* becsap* hamis* iger* loverboy* csobe hazud*',
    ],
    food: [2, 'enni enivalo* etel* eheznek ehezem ehezunk eves kaja kajat ehes levego* levegot'],
    wed: [2, 'ferjhez felesegul menyasszony*'],
    video: [1, 'felvesz* felvett* film* internet* posztol* kirak*'],
    lone: [2, 'meghal* ongyilkos* hajlektalan* egyedul'],
    help: [2, 'segit* lecci legyszi* kerem mentsen* ments segitseg*'],
    alone: [1, 'telefon* szamot telom* beszel* egyedul felhiv* elerhet*'],
    place: [
      1,
      'lakas* haz hazban kontener* raktar* feszer* varos* falu* folde* palyaudvar* szoba* epulet* istallo* tanya* pince* budapest* pest*',
    ],
    safe: [1, 'biztons* vedett hely menhely*'],
    urgent: [1, 'kuldjetek most azonnal gyorsan jon jonnek vissza epp'],
    older: [1, 'idosebb rossz idegen ismeretlen*'],
    advice: [-3, 'elott ellenorizz* tanacs* tippek'],
    study: [
      -5,
      'cikk* ujsagiro* kutat* szakdolgozat* statisztik* konferenci* hany hanyan palyaz* kampany* projekt* felmeres* adat* tanulmany* jelentes* interju* irok diak list* torveny* itelet* elitel* fogalm* modszer* dokumentumfilm* ugyek ugy pelda* hiba* szam szama bunte* buntetik birsag* razzia* nyomozas* megelozes* kepzes* eleni',
    ],
    public: [
      -2,
      'miniszter* kormany* ules* forum* egyezmeny* aldozat* felhivas* greta civil* nok nok* gyermekek gyerekek munkavallalok sajto* szervezet* kozpont* elkoveto* menekult* munkaltatok munkasok muvelet emberkereskedo* striciket stricik tulelo* gyermekotthon* iskola* tanu* rendorok csaladok kereskedelem emberkereskedelem* kizsakmanyol*',
    ],
  },
  prefix: /^(?:el|meg|be|ki|ra|fel|le|vissza|at|oda|haza|ide|bele|ossze|hozza|ran)(?=.{3})/,
  ownEndings:
    /(?:.{3}(?:t[ae]m|[^l][oe]m(?:[ae]t|n[ae]k|t[oe]l|b[oe]l|h[oe]z|r[ae]|[ae]l|ert)?|unk)|.{2}h[ae]t(?:ok|ek|n[ea]k)|.{2}n[ae]m|^(?:telefon|tel|utlevel|papir|irat|okmany|szemeji|igazolvany|vizum|kartya|bankartya|jogsi|szerzodes|penz|ber|fizetes|munka|fonok|ferj|pasi|barat|haver|lany|fi|fia|hug|nover|batya|ocs|testver|kistes|gyerek|gyermek|unoka|anya|apa|feleseg|csalad|szul|osztajtars|iskolatars|haz|szoba|test|vese|ital|szomszed|munkaado|munkaltato|strici|futato|nagybaty|madam|sef|anyuka|apuka|elettars|kolega|bolt|szaloda|unokates|kep|szuleim|szulei)[a-z]{0,2}(?:m|nk)(?:[a-z]{0,4}))$/,
  fillers:
    'iratkoz* feliratkoz* a az egy es meg hogy el ki be le fel ha ide innen ott itt de mert is csak mar mindig minden nap napok naponta honapja honapok hete ev eve oket ok mit tud lehet ezt azt ki aki akik ami mas masik lesz volt van vannak en te igy ugy kit kinek hogyan hol hova valahol mi ha ra at fol olyan nagyon meg ota helyett kek zold nyolcan egesz ejt ejtett tortenik ne hamarosan ahol akinel ket orankent utcara csinal vegye rendornek rendorsegre rendorsegnek rendort tizen hatan oten heten tizenketen tegnap mindent ma minden',
  lookAlikes:
    'gyermek gyermekek behivot behivott felek vers verseny hivtak hivott felekkel felmeres engedely engedelyek fizetesi felel hagyomany lanyok megosztas megosztasa megallapodas kovetendo hazassagi hazassag hazassagkotes rabir rabirja vagyonkezeloi vagyonkezelo',
};
