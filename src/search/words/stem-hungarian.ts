import { bounded } from './fold.ts';

/** An ending that comes off where so many letters remain, with a vowel among them. */
type Step = readonly [ending: RegExp, least: number];

/** The word without an ending that matches, where enough remains. */
function without(word: string, [ending, least]: Step): string {
  const stem = word.replace(ending, '$1');
  return stem.length >= least && /[aeiou]/.test(stem) ? stem : word;
}

/** „-val, -vel” takes on the last consonant: rendőrrel, kiállítással, of two letters the first: jelzésszel. */
const assimilated = /^(.+([bcdfghjklmnprstvz]))\2[ae]l$/;
const assimilatedPair = /^(.+)(?:c(?=cs)|s(?=sz)|g(?=gy)|l(?=ly)|n(?=ny)|t(?=ty)|z(?=zs))(?<rest>..)[ae]l$/;

/** „legfrissebb”, „nagyobbak”. */
const compared = /^(?:leg(?=.{3}))?(.{3,}?)[aoe]bb(?:[ae][knt]?|[ei]k)?$/;
/** „védelem” has its vowel in no other form: „védelmet”. */
const dropped = /([ae]l)[oe]m$/;

/** „kultúra” ends as „-ra” does, „rendszert” as „-ért”. */
const cases =
  /^(.+?)(?:[ae]nk[ae]nt|k[ae]nt|kepp(?:en)?|b[ae]n|b[ae]|(?<![tz]u)r[ae]|n[ae]k|v[ae]l|n[ae]l|[tbr]ol|h[oe]z|b[ae]li|(?<=[aeiou][^aeiou]?)ert|kor|ig|ul)$/;
const shortCases = /^(.{3,}?)(?:[aeo]n|(?<=[aeiou])n)$/;
const accusative = /^(.+?)(?:[aeo]t|(?<=[aeioujlnrszy])t)$/;
const owned =
  /^(.+?)(?:j?aitok|j?eitek|j?[ae]ink|j?[ae]ik|j?[ae]im|j?[ae]id|j?[ae]i|[ao]tok|etek|j?uk|[aeou]nk|j[ae]|[aeo]m)$/;
/** „játék” is no plural. */
const plural = /^(.+?)(?:[aeo]k|(?<=[aeiou])k)(?<!jatek)$/;
const verbal = /^(.+?)(?:(?<!t)t[ae]|n[ae]k|ni|v[ae]|v[ae]n|h[ae]t|j[ae]k|ik|tt)$/;
const last = /^(.{3,}?)[aeio]$/;
const finalJ = /^(.{3,}[^aeiou]|.{4,})j$/;
/** „tájékoztatás”, „azonosítás”: of a long verb; „szállás” is a thing. */
const deed = /^(.+)[ae]s$/;
const finalT = /^(.{4,})t$/;

const caseSteps: readonly Step[] = [
  [assimilated, 3],
  [cases, 3],
  [shortCases, 3],
  [accusative, 4],
];

const furtherSteps: readonly Step[] = [
  [owned, 3],
  [plural, 3],
  [deed, 8],
  [verbal, 5],
  [last, 3],
  [finalJ, 3],
  [finalT, 4],
];

/** The word without what looks like its ending. */
function shortened(word: string): string {
  if (word.length <= 3) return word;
  const base = word.replace(dropped, '$1m').replace(compared, '$1');
  const paired = assimilatedPair.exec(base);
  const withoutCase = caseSteps.reduce(without, paired ? `${paired[1]}${paired.groups?.rest}` : base);
  return furtherSteps.reduce(without, withoutCase.replace(dropped, '$1m'));
}

/** Takes off what looks like an ending until nothing does, so that the base of a form has the stem of the form. */
function bare(word: string): string {
  let stem = word;
  for (let next = shortened(stem); next !== stem; next = shortened(stem)) stem = next;
  return stem;
}

/** Words that end as forms do, each by the stem that it would share with others: „állat” with „állam”. */
const wholes = new Map<string, string[]>();
for (const whole of 'aldozat allam allat becsul egyesulet egyetem epulet erdek feladat felulet ferfi fesztival folyamat gyermek hasznal india internet jegyzek kepes kerulet keret korea lakat libanon libia megye nemet otthon rendelet roma roman szervezet terulet testulet tortenet vallalat vezetek'.split(
  ' ',
)) {
  const stem = bare(whole);
  wholes.set(
    stem,
    [whole, ...(wholes.get(stem) ?? [])].sort((a, b) => b.length - a.length),
  );
}

/** „gyerek” and „gyermek”, „vármegye” and „megye”: one word in two forms. */
const oneForm = (word: string) => word.replace('gyerek', 'gyermek').replace(/^varmegy/, 'megy');

/**
 * A stem that the forms of a Hungarian word share. The word is folded, so that what is typed without accents has the
 * same stem; a light stemmer on the lines of Snowball’s: case, then possession, then plural, then what ends a word.
 */
export function stemHungarian(word: string): string {
  const form = oneForm(bounded(word));
  const stem = bare(form);
  return wholes.get(stem)?.find((whole) => form.startsWith(whole)) ?? stem;
}
