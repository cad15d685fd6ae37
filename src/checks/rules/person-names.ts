import { idFrom } from '../../model/ids.ts';
import type { ArchiveRule, Claim } from '../rule.ts';

/** A family name in capitals, as lists of participants have it; three letters may be all that a name has. */
const inCapitals = /^\p{Lu}{4,}$/u;

interface PersonName {
  family: string;
  given: string;
}

/** Whether an id begins with one part of a name and ends with the other. */
const isOf = (id: string, first: string, last: string) =>
  first !== last && id.startsWith(`${idFrom(first)}-`) && id.endsWith(`-${idFrom(last)}`);

/** An id that begins with the family name is a sign of a mistake where so many others begin with the given name. */
const usual = 5;

/** The name of a person has its two parts where they belong, as the id has them and those of nearly all others. */
export const personNames: ArchiveRule = {
  name: 'record/person-name',
  scope: 'archive',
  severity: 'note',
  judge: ({ entries }) => {
    const people = entries.filter((entry) => entry.kind === 'person');
    const isExchanged = (id: string, { family, given }: PersonName) => isOf(id, family, given);
    const inOrder = people.filter(({ id, facts }) => isOf(id, facts.name.given, facts.name.family)).length;
    const exchanged = people.filter(({ id, facts }) => isExchanged(id, facts.name));
    const areReported = inOrder >= usual * Math.max(1, exchanged.length);
    return people.flatMap(({ id, file, base, facts: { name } }): Claim[] => {
      const at = { file, path: [...base, 'name', 'family'] };
      const { family, given } = name;
      if (inCapitals.test(family)) {
        const meant = family.charAt(0) + family.slice(1).toLowerCase();
        return [{ ...at, code: 'flaw-of-language', params: { flaw: 'capitals', written: family, meant } }];
      }
      if (!areReported || !isExchanged(id, name)) return [];
      return [{ ...at, code: 'exchanged-names', params: { id, family, given } }];
    });
  },
};
