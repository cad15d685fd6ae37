import type { Diagnosis } from '../../language/diagnosis.ts';
import type { SignParams } from '../../language/messages/diagnostics/signs.ts';
import type { Position } from '../position.ts';
import type { Repair } from './doubled-encoding.ts';
import { repairsIn, seenForm, writtenColumn } from './normal-form.ts';

/** A sign that is not what it looks like, with its position in the file as it is written. */
export type SignFlaw = Position & Diagnosis<keyof SignParams>;

type Found = Diagnosis<keyof SignParams> & { offset: number };

const nameOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** How many signs of a kind that must be looked at one by one are reported at a time. */
const mostAtOnce = 50;

/** The first of several that one cause has, and how many they are. */
function first<Each extends Repair>(repairs: readonly Each[], found: (repair: Each, count: number) => Found): Found[] {
  const [one] = repairs;
  return one ? [found(one, repairs.length)] : [];
}

/** Signs that turn the direction of what follows, and signs that only one font or program knows. */
const strange = /[\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|(?![\t\n\r\u0080-\u009f])\p{Cc}/gu;

function strangeSigns(text: string): Found[] {
  return [...text.matchAll(strange)].slice(0, mostAtOnce).map(({ 0: sign, index: offset }) => ({
    offset,
    code: /[\u2000-\u20ff]/.test(sign) ? 'direction-sign' : 'private-sign',
    params: { name: nameOf(sign) },
  }));
}

/** What is wrong with the signs of a file: each cause once, where it is first found. */
export function signFlaws(text: string, path: string): SignFlaw[] {
  // With this sign in it, it is no text, and each of its signs would be reported.
  if (text.includes('\0')) return [];
  const seen = seenForm(text, path);
  if (!/[\u0080-\u009fÂÃÄÅâĂĹ√≈õÕôÔûÛ\u0370-\u04ff]/.test(seen) && seen.search(strange) < 0) return [];
  const { doubled, accents, alike } = repairsIn(seen, path);
  const { sure = [], unsure = [] } = Object.groupBy(accents, ({ isSure }) => (isSure ? 'sure' : 'unsure'));
  const found: Found[] = [
    ...first(doubled, ({ offset, written, meant }, count) => ({
      offset,
      code: 'doubled-encoding',
      params: { written, meant, count },
    })),
    ...first(sure, ({ offset, written, meant }, count) => ({
      offset,
      code: 'wrong-accent',
      params: { written, meant, count },
    })),
    ...unsure
      .slice(0, mostAtOnce)
      .map(({ offset, written, meant }): Found => ({ offset, code: 'doubtful-accent', params: { written, meant } })),
    ...first(alike, ({ offset, written, meant }, count) => {
      const letter = [...written].find((sign) => !meant.includes(sign)) ?? '';
      return { offset, code: 'look-alike', params: { written, meant, count, letter, name: nameOf(letter) } };
    }),
    ...strangeSigns(seen),
  ];
  const lines = text.split(/\r\n?|\n/);
  return found.map(({ offset, ...diagnosis }) => {
    const before = seen.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const written = lines[before.length - 1] ?? '';
    const inFile = writtenColumn(written, column, (line) => seenForm(line, path));
    return { ...diagnosis, line: before.length, column: inFile } as SignFlaw;
  });
}
