import { type Random, random } from './random.ts';
import { fill, type Tongue } from './tongue.ts';

const functionWords =
  'a az és hogy nem is egy volt el meg de csak ez már még mint vagy után között szerint amely ahol mert több minden ezért által során alatt mellett ellen iránt felé nélkül illetve valamint továbbá pedig ha akkor így úgy olyan ilyen más saját első két három sok néhány mindkét ami aki azok ezek ők ő itt ott majd most először végül például azonban ugyanis tehát'.split(
    ' ',
  );

const words =
  'áldozat szolgálat rendőrség jelentés ülés támogatás megelőzés ország vármegye gyermek képzés szervezet emberkereskedelem védett menhely munka partner program projekt szám személy tájékoztatás kormány együttműködés kampány iskola minisztérium védelem hatóság alap adat tag fórum koordináció ügy nyelv fiatal család szociális munkaügy hivatal azonosítás szakértő törvény stratégia eredmény év hónap hét térség határ segélyvonal bűncselekmény nyomozás bíróság ügyész tanár szülő diák önkéntes egyház város falu fesztivál film plakát szórólap színház előadás közönség sátor látogató kézikönyv tanulmány kutatás felmérés ábra terv intézkedés rendelet irányelv szabály útmutató eljárásrend mechanizmus hálózat kerekasztal napirend előadó koordinátor államtitkár helyettes miniszter főosztály osztály központ intézet alapítvány egyesület átmeneti ház otthon dolgozó pszichológus ügyvéd tolmács ápoló orvos gyám munkáltató felügyelő ügynökség szerződés bér tartozás kockázat jel bizalom kapcsolat felhívás pályázó kedvezményezett költségvetés támogató kifizetés hozzájárulás határidő értékelés bizottság javaslat önrész költség időszak előrejelzés díj módosítás kérdés válasz örökség szűrő gyűjtés hűség tűz erő idő nő jövő fő út kőszeg'.split(
    ' ',
  );

const onsets = 'b c d f g h j k l m n p r s t v z cs gy ny sz zs kr tr sz l m t k r'.split(' ');
const codas = ['', '', '', '', 'r', 'l', 'n', 's', 'k', 't', 'm', 'g', 'd', 'sz', 'ny', 'rt', 'nd', 'lt'];
const back = 'a á o ó u a o á ú'.split(' ');
const front = 'e é i ö ő ü e é ű'.split(' ');
/** Endings that make words of words, for stems with back and with front vowels. */
const derivations = [
  ['', ''],
  ['', ''],
  ['ság', 'ség'],
  ['ás', 'és'],
  ['ó', 'ő'],
  ['ítás', 'ítés'],
  ['atlan', 'etlen'],
  ['hatóság', 'hetőség'],
  ['ú', 'ű'],
] as const;

/** Case endings: back, front, and front after a rounded vowel. */
const cases = [
  ['ban', 'ben', 'ben'],
  ['nak', 'nek', 'nek'],
  ['ról', 'ről', 'ről'],
  ['ból', 'ből', 'ből'],
  ['hoz', 'hez', 'höz'],
  ['tól', 'től', 'től'],
  ['ra', 're', 're'],
  ['ba', 'be', 'be'],
  ['ig', 'ig', 'ig'],
  ['ért', 'ért', 'ért'],
] as const;

function build(source: Random): string {
  const isBack = source.chance(0.5);
  const syllable = () => source.pick(onsets) + source.pick(isBack ? back : front) + source.pick(codas);
  const stem = Array.from({ length: source.whole(1, 2) }, syllable).join('');
  const derivation = source.pick(derivations)[isBack ? 0 : 1];
  return /[aeáéoóöőuúüűi]$/.test(stem) && /^[aeáéóőíúű]/.test(derivation) ? stem : stem + derivation;
}

type Harmony = 0 | 1 | 2;

/** Endings take the vowels of the stem: its last vowel that is not i, í or é decides. */
function harmony(stem: string): Harmony {
  const vowels = [...stem].filter((letter) => /[aáoóuúeéiíöőüű]/.test(letter));
  const deciding = vowels.findLast((vowel) => !/[iíé]/.test(vowel)) ?? 'e';
  if (/[aáoóuú]/.test(deciding)) return 0;
  return /[öőüű]/.test(vowels.at(-1) ?? '') ? 2 : 1;
}

const long = (stem: string) => stem.replace(/a$/, 'á').replace(/e$/, 'é');
const endsInVowel = (stem: string) => /[aáeéiíoóöőuúüű]$/.test(stem);

/** The stem with -val or -vel, whose v becomes the last consonant: rendőrséggel, szülővel, ásszal. */
function withInstrument(stem: string): string {
  const ending = harmony(stem) === 0 ? 'al' : 'el';
  if (endsInVowel(stem)) return `${long(stem)}v${ending}`;
  const digraph = /(?:cs|gy|ly|ny|sz|ty|zs)$/.exec(stem)?.[0];
  return digraph ? stem.slice(0, -2) + digraph[0] + digraph + ending : stem + stem.at(-1) + ending;
}

function plural(stem: string): string {
  return endsInVowel(stem) ? `${long(stem)}k` : stem + ['ok', 'ek', 'ök'][harmony(stem)];
}

/** Hungarian: about 4,000 base forms, most of them inflected where they stand. */
export function hungarian(seed: number): Tongue {
  const source = random(seed, 2);
  return {
    functionWords,
    stems: fill(words, 4000, () => build(source)),
    before: (word, following) => {
      if (/^(?:hogy|aki|amely|ahol)$/.test(following)) return word.endsWith(',') ? word : `${word},`;
      return /^az?$/.test(word) ? (/^[aáeéiíoóöőuúüű5]/i.test(following) ? 'az' : 'a') : word;
    },
    inflect: (stem, chance) => {
      const what = chance.next();
      if (what < 0.35) return stem;
      const base = what > 0.8 ? plural(stem) : stem;
      if (what < 0.45) return withInstrument(base);
      if (what > 0.93) return base;
      return long(base) + chance.pick(cases)[harmony(base)];
    },
  };
}
