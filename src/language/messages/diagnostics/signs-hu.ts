import type { SignParams } from './signs.ts';
import type { WordingOf } from './wording.ts';

const instead = ({ written, meant, count = 1 }: { written: string; meant: string; count?: number }) =>
  `Írja ezt: „${meant}” („${written}” helyett).${count > 1 ? ` Az npm run check -- --fix parancs mind a ${count} helyen kijavítja.` : ''}`;

/** What is wrong with the signs of a file. */
export const signsHu: WordingOf<SignParams> = {
  'doubled-encoding': (params) => [
    `A „${params.written}” kétszer van kódolva: egy program rossz kódlap szerint olvasta a betűit.`,
    instead(params),
  ],
  'wrong-accent': (params) => [
    `A „${params.written}” szóban olyan betű van, amely a magyarban nincs: rossz kódlap mellett ilyenné válik az ő és az ű.`,
    instead(params),
  ],
  'doubtful-accent': (params) => [
    `A „${params.written}” szóban olyan betű van, amely a magyarban nincs.`,
    `${instead(params)} Ha más nyelvű szó, tegye <Lang of="pt"> és </Lang> közé.`,
  ],
  'look-alike': ({ letter, name, ...params }) => [
    `A „${params.written}” szóban más ábécé betűje van: ${letter} (${name}). Csak hasonlít a latin betűre, a szót nem találja meg a kereső.`,
    instead(params),
  ],
  'direction-sign': ({ name }) => [
    `Itt láthatatlan jel áll (${name}), amely megfordítja a szöveg irányát.`,
    `Törölje ezt a jelet: ${name}; a jobbról balra írt szavakat tegye <Lang of="ar"> és </Lang> közé.`,
  ],
  'private-sign': ({ name }) => [
    `Itt olyan jel áll (${name}), amelyet csak egyetlen betűtípus vagy program tud megjeleníteni.`,
    `Törölje ezt a jelet: ${name}, vagy írja be azt, amelyet jelent.`,
  ],
};
