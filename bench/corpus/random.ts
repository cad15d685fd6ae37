/** A stream of chance that is the same for the same seeds. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks with a liking for the front of the list, as a few organisations turn up in most records. */
  favour<T>(list: readonly T[]): T;
  /** Up to `count` different entries, the front of the list favoured. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Opens a stream for a row of seeds, such as the seed of the corpus and the number of the record. */
export function random(...seeds: number[]): Random {
  // Weyl sequence through the 32-bit finaliser of MurmurHash3: short, quick and even enough for a corpus.
  let state = seeds.reduce((mixed, seed) => finalise(Math.imul(mixed, 31) + seed), 0x9e3779b9);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    return (finalise(state) >>> 0) / 2 ** 32;
  };
  const at = <T>(list: readonly T[], share: number): T => {
    if (list.length === 0) throw new RangeError('There is nothing to pick from.');
    return list[Math.floor(share * list.length)] as T;
  };
  const favour = <T>(list: readonly T[]) => at(list, next() ** 2);
  return {
    next,
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => at(list, next()),
    favour,
    some: (list, count) => {
      const found = new Set<(typeof list)[number]>();
      // A bounded number of draws: a short list may have fewer entries than were asked for.
      for (let draw = 0; draw < count * 4 && found.size < Math.min(count, list.length); draw++) found.add(favour(list));
      return [...found];
    },
  };
}

function finalise(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
