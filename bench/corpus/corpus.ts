import type { Locale } from '../../src/language/locales.ts';
import { type RecordKind, recordHomes } from '../../src/model/kinds.ts';
import { english } from './english.ts';
import { hungarian } from './hungarian.ts';
import { random } from './random.ts';
import { type References, references } from './references.ts';
import { type Skew, skewedEntries, skewFor } from './skew.ts';
import type { Tongue } from './tongue.ts';

/** What the records of a corpus share, and what it remembers of those already made. */
export interface Corpus {
  seed: number;
  tongues: Record<Locale, Tongue>;
  /** What there is more of than in an even corpus; undefined in an even one. */
  skew: Skew | undefined;
  references: References;
  /** Ids of the reference entries of each kind. */
  ids: { [K in keyof References]: string[] };
  /** Ids of the forums. */
  forums: string[];
  /** Ids of the organisations that are no forums. */
  bodies: string[];
  /** Ids of earlier records, newest last. */
  earlier: string[];
  /** Ids of earlier campaigns that belong to no other. */
  wholeCampaigns: string[];
  /** The name, or one like it, that nothing else has as its id. */
  claimId(name: string): string;
  /** The next free reference number of a kind and year. */
  nextNumber(kind: RecordKind, year: string): string;
}

/** The reference entries of an even corpus; their number does not grow with the number of records. */
const fewEntries = { organisation: 60, person: 40, document: 30, term: 20 };

/** Begins a corpus: reference entries and no records; with a number of records, one that is skewed for so many. */
export function startCorpus(seed: number, skewedFor?: number): Corpus {
  const tongues = { en: english(seed), hu: hungarian(seed) };
  const skew = skewedFor === undefined ? undefined : skewFor(skewedFor);
  const even = references(tongues, random(seed, 3), skew?.sizes ?? fewEntries);
  const entries = skew ? skewedEntries(even) : even;
  const ids = Object.fromEntries(
    Object.entries(entries).map(([kind, each]) => [kind, Object.keys(each)]),
  ) as Corpus['ids'];
  const taken = new Set(Object.values(ids).flat());
  const numbers = new Map<string, number>();
  return {
    seed,
    tongues,
    skew,
    references: entries,
    ids,
    forums: ids.organisation.slice(0, 2),
    bodies: ids.organisation.slice(2),
    earlier: [],
    wholeCampaigns: [],
    claimId: (name) => {
      let id = name;
      for (let copy = 2; taken.has(id); copy++) id = `${name}-${copy}`;
      taken.add(id);
      return id;
    },
    nextNumber: (kind, year) => {
      const series = `${recordHomes[kind].prefix}-${year}`;
      const running = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, running);
      return `${series}-${String(running).padStart(3, '0')}`;
    },
  };
}
