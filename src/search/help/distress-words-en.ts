import type { DistressWords } from './distress-words.ts';

export const distressWordsEn: DistressWords = {
  concepts: {
    self: [2, 'i im ive id ill me my myself we us our ours weve'],
    agent: [
      1,
      'stepmother aunt grandpa agent recruiter smuggler gang mafia pastor farmer supervisor foreman sponsor bouncer partner ex he hes him his she shes her they theyre theyve them boss* employer pimp* trafficker madam landlord owner husband boyfriend bf stepdad stepfather dad father uncle manager man men dude guy chef company agency someone somebody sum1 lady',
    ],
    witness: [2, 'neighbor* neighbour* looks looked seems nextdoor upstairs colleague coworker suspect'],
    kin: [
      1,
      'girls boy boys teenager baby daughter* son sons sister* brother* mother mum mom wife cousin* friend* mate girlfriend granddaughter grandson niece nephew child kid kids girl girls mate mates bro family parents woman people',
    ],
    violence: [
      3,
      'stabbed shove* shoved pushes pushed spit belt whip* punish* shout* yells scream* harass* molest* grope* cut burnt attacked hit hits hiting hurt hurts hurting beat* beten betting slap* punch* kicked kicks choke* strangl* tortur* abuses abused abusing assaulted raped rapes rape raping bruise* knife stab* bleeding',
    ],
    confined: [
      3,
      'stuck prison locked locks lock trapped traped imprisoned captive hostage chained kidnap* abducted held cage* handcuff* tied',
    ],
    threat: [3, 'threat* threaten* blackmail* kill* deport* immigration arrest murder'],
    force: [3, 'exploited exploits exploit exploiting force forces forced forcing coerce* pimpin pimping'],
    sold: [3, 'sold sells sell selling slave* brothel escort prostitut* tricks trick traffick* buys'],
    makes: [2, 'tells forcing told make makes made making must sends sent send orders'],
    wants: [1, 'want* wanted wants asking ask asks demands wont need needs'],
    take: [
      2,
      'deduct* docked cuts grabbed withheld destroyed burned empties tore take takes took taken taking stole steals confiscate* seized hides hid keep keeps kept keeping withhold* holds hold',
    ],
    not: [
      1,
      'not no never dont doesnt didnt wont cant couldnt isnt havent hasnt without aint cannot nothing nobody nowhere refuse* unable unpaid stoped',
    ],
    may: [1, 'speak talk stop let lets alow alows alowed allowed leave go out outside escape quit exit move stay'],
    documents: [
      1,
      'permit residence contract bank passport* papers paper documents document ids visa licence license card cards',
    ],
    money: [
      1,
      'tips loan fee fees bills unpaid money cash wage wages pay pays paid paying payed salary euro euros earnings rent dough contract penny peny pennies cent cents dime earn earns earned',
    ],
    debt: [2, 'owe owes debt debts'],
    sex: [
      2,
      'clients whore whores abortion webcam porn sex sexual naked nude nudes touches touched touching virgin pregnant',
    ],
    bed: [1, 'sleep sleeps sleeping slep bed night nights tonight pictures photos photo pics pic body'],
    beg: [2, 'beg begs begging'],
    crime: [2, 'steal steals stealing rob robbing pickpocket* shoplift* deal dealing smuggle scam scaming'],
    give: [1, 'give gives gave giving hand hands bring brings'],
    drugs: [2, 'drugs drug druged drink kidney'],
    work: [
      1,
      'modeling model cook cooks carwash restaurant nails massage construction site warehouse cleaning nanny maid waitress work works working worked job hours clean cleans dance farm factory club hotel steal driver',
    ],
    fear: [2, 'worried panic crying cry frightened scared afraid frightened terrified scard scary fear fears'],
    flee: [2, 'hiding fled escape escaped hide run ran runaway away flee getaway rescue save'],
    watch: [
      2,
      'spying watch watches watching watched guard guards cameras follows follow controls track tracks tracked tracking spies checks stalks stalk*',
    ],
    owned: [2.5, 'owns own belong belongs property tatoo* branded'],
    door: [1.5, 'door window windows fence gate'],
    know: [0, 'know knows'],
    find: [0, 'find finds'],
    young: [1, '10 11 12 13 14 15 16 17 underage minor'],
    missing: [2, 'gone answer answers found missing disappears disappeared vanish* answering reach lost'],
    transport: [1, 'truck lorry van drove driven flew border abroad camp austria germany england country brought left'],
    lied: [
      2,
      'tricks lies lie lying trick lied tricked cheated fake promised promise ad advert advertised loverboy deceived',
    ],
    food: [2, 'eat food fed feeds hungry starve starved starving starves breathe'],
    wed: [2, 'marry marries married marriage bride'],
    video: [1, 'film films filmed video videos online internet posts post'],
    lone: [2, 'nowhere homeless stranded suicide die dying'],
    help: [2, 'protect help halp hlep hlp please pls plz'],
    alone: [1, 'phone fone talk tlk speak talking call alone calls ring'],
    place: [
      1,
      'flat house room building apartment basement cellar attic shed place somewhere town village field fields budapest',
    ],
    safe: [1, 'safe shelter secure'],
    urgent: [1, 'now rn fast quick immediately coming come'],
    older: [1, 'older bad'],
    advice: [-3, 'before check tips advice'],
    study: [
      -5,
      'article thesis dissertation essay writing journalist researcher statistic* data dataset conference report reports percentage project* campaign* grant grants funding fund tender study student policy law laws many list interview convictions definition documentary sentenced act apply case cases error guide content minutes pdf download citation cite poster posters website agency’s agencies api app apps federal gov government user users',
    ],
    public: [
      -2,
      'ministry minister meeting meetings workers women children convention greta ngo ngos forum roundtable press proposals victims perpetrators refugees traffickers employers landlords pimps families witnesses survivors volunteer training prevention school book booking',
    ],
  },
  fillers:
    'a an the to of from for with and or at in on is are was were be been being am has have had do does did this that it so all any every day days month months hour hours back up down by because about if as your there here what where who how when can could will would should much than u r ur just one two in into off after since then too very from says say said told get gets happens happen residence here outta these those some until till think ten eight seven six five four three until always same tell teling denounce right straight really even still ever again anymore gona wana gota police cops',
  lookAlikes:
    'uses minute tasks task kid hungary easy what hiring joining policy policies treat treats treated calls called hours boats bears hosting booking wide created creates control',
};
