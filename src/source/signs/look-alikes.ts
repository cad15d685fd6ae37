import type { Repair } from './doubled-encoding.ts';

const cyrillic = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ';
const latinOfCyrillic = 'aeopcyxijshdqwABEKMHOPCTYXIJS';
const greek = 'αορνκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latinOfGreek = 'aopvkiABEZHIKMNOPTYX';

const latinOf = new Map(
  [...cyrillic, ...greek].map((letter, index) => [letter, [...latinOfCyrillic, ...latinOfGreek][index] ?? letter]),
);

const words = /[\p{L}\p{M}\p{N}_-]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}_-]*/gu;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Latin words with letters of another alphabet that look the same: no search finds them, and no id is known by them. */
export function lookAlikes(text: string): Repair[] {
  if (!foreign.test(text)) return [];
  return [...text.matchAll(words)].flatMap(({ 0: written, index }) => {
    const letters = [...written];
    const isMixed = letters.some((letter) => /\p{Script=Latin}/u.test(letter));
    const isLike = letters.every((letter) => !foreign.test(letter) || latinOf.has(letter));
    const meant = letters.map((letter) => latinOf.get(letter) ?? letter).join('');
    return isMixed && isLike ? [{ offset: index, written, meant }] : [];
  });
}
