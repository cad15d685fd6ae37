/** The least that must remain: three letters with a vowel among them. */
const canStand = (stem: string) => stem.length >= 3 && /[aeiou]/.test(stem);

/** The word without an ending that matches, where enough remains. */
function without(word: string, endings: RegExp): string {
  const stem = word.replace(endings, '$1');
  return stem !== word && canStand(stem) ? stem : word;
}

/** „-val, -vel” takes on the last consonant: rendőrrel, kiállítással, of two letters the first: jelzésszel. */
const assimilated = /^(.+([bcdfghjklmnprstvz]))\2[ae]l$/;
const assimilatedPair = /^(.+)(?:c(?=cs)|s(?=sz)|g(?=gy)|l(?=ly)|n(?=ny)|t(?=ty)|z(?=zs))(?<rest>..)[ae]l$/;

const cases =
  /^(.+?)(?:[ae]nk[ae]nt|k[ae]nt|kepp(?:en)?|b[ae]n|b[ae]|r[ae]|n[ae]k|v[ae]l|n[ae]l|[tbr][oe]l|h[oe]z|ert|kor|ig|ul)$/;
const shortCases = /^(.{3,}?)(?:[aeo]n|(?<=[aeiou])n)$/;
const accusative = /^(.+?)(?:[aeo]t|(?<=[aeioujlnrszy])t)$/;
const owned =
  /^(.+?)(?:j?[ae]it[oe]k|j?[ae]ink|j?[ae]ik|j?[ae]im|j?[ae]id|j?[ae]i|[aeo]t[oe]k|j?uk|[aeou]nk|j[ae]|[aeo]m)$/;
const plural = /^(.+?)(?:[aeo]k|(?<=[aeiou])k)$/;
const verbal = /^(.+?)(?:t[ae]|n[ae]k|ni|v[ae]|v[ae]n|h[ae]t|j[ae]k|ik|tt)$/;
const last = /^(.{3,}?)[aeio]$/;
const finalT = /^(.{4,})t$/;
const finalJ = /^(.{3,}[^aeiou])j$/;

const steps = [assimilated, cases, shortCases, accusative, owned, plural, verbal, last, finalJ, finalT];

/**
 * A stem that the forms of a Hungarian word share. The word is folded, so that what is typed without accents has the
 * same stem; a light stemmer on the lines of Snowball’s: case, then possession, then plural, then what ends a word.
 * Repeated until nothing comes off, so that the base of a form has the stem of the form.
 */
export function stemHungarian(word: string): string {
  if (word.length <= 3) return word;
  const paired = assimilatedPair.exec(word);
  const begun = paired ? `${paired[1]}${paired.groups?.rest}` : word;
  const stem = steps.reduce(without, begun);
  return stem === word ? word : stemHungarian(stem);
}
