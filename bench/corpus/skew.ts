import type { Random } from './random.ts';
import type { References, Sizes } from './references.ts';

/** What a skewed corpus has more of: entries whose number grows with that of the records, and favourites of these. */
export interface Skew {
  sizes: Sizes;
  /** The shares of the records that name the same organisation, are of the same month, and go on without an end. */
  named: number;
  sameMonth: number;
  open: number;
  /** Of the parts of campaigns, the share that belongs to the same campaign. */
  parts: number;
}

/** The skew for a number of records: of 10,000, some 3,000 name one organisation and 400 are of one month. */
export function skewFor(records: number): Skew {
  const share = (part: number, least: number) => Math.max(least, Math.round(records * part));
  return {
    sizes: {
      organisation: share(0.3, 60),
      person: share(0.1, 40),
      document: share(0.05, 30),
      term: share(0.02, 20),
    },
    named: 0.3,
    sameMonth: 0.04,
    open: 0.3,
    parts: 0.5,
  };
}

/** The entries with every tenth organisation a part of the same one, and every tenth person in office there. */
export function skewedEntries(references: References): References {
  const [, , parent = '', ...bodies] = Object.keys(references.organisation);
  const { 'part-of': _, ...whole } = references.organisation[parent] as References['organisation'][string];
  const parts = bodies.filter((_id, at) => at % 10 === 0);
  const people = Object.entries(references.person).map(([id, facts], at) => {
    const offices = facts.offices.map((office) => (at % 10 === 0 ? { ...office, organisation: parent } : office));
    return [id, { ...facts, offices }];
  });
  const changed = parts.map((id) => [id, { ...references.organisation[id], 'part-of': parent }]);
  return {
    ...references,
    organisation: { ...references.organisation, [parent]: whole, ...Object.fromEntries(changed) },
    person: Object.fromEntries(people),
  };
}

/** A day of the month that a skewed corpus favours. */
export function favouredDay(random: Random): string {
  return `2024-11-${String(random.whole(1, 30)).padStart(2, '0')}`;
}
