import type { SignParams } from './signs.ts';
import type { WordingOf } from './wording.ts';

const instead = ({ written, meant, count = 1 }: { written: string; meant: string; count?: number }) =>
  `Írja ezt: „${meant}” („${written}” helyett).${count > 1 ? ` Az npm run check -- --fix parancs mindenütt kijavítja (${count} helyen).` : ''}`;

/** What is wrong with the signs of a file. */
export const signsHu: WordingOf<SignParams> = {
  'doubled-encoding': (params) => [
    `Ez kétszer van kódolva: „${params.written}”. Egy program rossz kódlap szerint olvasta a betűit.`,
    instead(params),
  ],
  'wrong-accent': (params) => [
    `Ebben a szóban olyan betű van, amely a magyarban nincs: „${params.written}”. Rossz kódlap mellett ilyenné válik az ő és az ű.`,
    instead(params),
  ],
  'doubtful-accent': (params) => [
    `Ebben a szóban olyan betű van, amely a magyarban nincs: „${params.written}”.`,
    `${instead(params)} Ha más nyelvű szó, tegye <Lang of="pt"> és </Lang> közé.`,
  ],
  'look-alike': ({ letter, name, ...params }) => [
    `Ebben a szóban más ábécé betűje van: „${params.written}”. A betű, ${letter} (${name}), csak hasonlít a latin betűre, ezért a kereső nem találja meg a szót.`,
    instead(params),
  ],
  'direction-sign': ({ name }) => [
    `Itt láthatatlan jel áll (${name}), amely megfordítja a szöveg irányát.`,
    `Törölje ezt a jelet: ${name}; a jobbról balra írt szavakat tegye <Lang of="ar"> és </Lang> közé.`,
  ],
  'private-sign': ({ name }) => [
    `Itt olyan jel áll (${name}), amelyet csak egyetlen betűtípus vagy program tud megjeleníteni.`,
    `Törölje ezt a jelet: ${name}, vagy írja be helyette azt, amit jelent.`,
  ],
};
