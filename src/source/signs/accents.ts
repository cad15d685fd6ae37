import type { Repair } from './doubled-encoding.ts';

const meantOf: Record<string, string> = { õ: 'ő', Õ: 'Ő', ô: 'ő', Ô: 'Ő', û: 'ű', Û: 'Ű' };

/** Combinations that only Hungarian writes, in a text of any language. */
const certain = /(?:gy|sz|cs|zs|ny|ty)[õôû]|[bcdfghjklmnprstvz]õ$|[õôû][^\s]*[őű]|[őű][^\s]*[õôû]|gy[õô]r/iu;

/** Combinations of other languages: Portuguese, Estonian, French, Slovak. */
const foreign =
  /õ[eiu]|[ao]õ|(?:^r|tr|h|c|p|dr|di|ch|rh|mp|mb|ép|pôl|kontr|contr|entrep|imp|cl|sympt|dipl|ic)ô|ôme|ôž|ôň|ôľ/iu;

/** The same in a Hungarian text: a word in small letters, or one with another Hungarian accent. */
const likely = /^\p{Ll}|^[ÕÔÛ]|[áéíóú]/u;

const words = /[\p{L}\p{M}]*[õÕôÔûÛ][\p{L}\p{M}]*/gu;

/** A word with õ, ô or û: with what is meant in its place, and whether it can be nothing else. */
export interface AccentRepair extends Repair {
  isSure: boolean;
}

/**
 * Words with õ, ô and û, which a wrong code page makes of ő and ű.
 *
 * @param isHungarian whether what is at an offset is meant to be Hungarian
 * @param isField whether it is the value of a field, where a name of another language cannot be marked as such
 */
export function wrongAccents(
  text: string,
  isHungarian: (offset: number) => boolean,
  isField: (offset: number) => boolean,
): AccentRepair[] {
  if (!/[õÕôÔûÛ]/.test(text)) return [];
  return [...text.matchAll(words)].flatMap(({ 0: written, index }): AccentRepair[] => {
    const isCertain = certain.test(written);
    if (!isCertain && !isHungarian(index)) return [];
    const meant = written.replace(/[õÕôÔûÛ]/g, (letter) => meantOf[letter] ?? letter);
    const isForeign = foreign.test(written);
    if (isForeign && isField(index)) return [];
    const isLikely = !isForeign && (likely.test(written) || isField(index));
    return [{ offset: index, written, meant, isSure: isCertain || isLikely }];
  });
}
