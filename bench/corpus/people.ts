import type { z } from 'zod';
import type { personSchema } from '../../src/model/person.ts';
import { capital } from './prose.ts';
import type { Random } from './random.ts';
import { slug } from './slug.ts';
import type { Tongue } from './tongue.ts';

type Facts = z.input<typeof personSchema>;

const given = 'Anna Ádám Bence Boglárka Csaba Dóra Eszter Gergő Ildikó Júlia Lőrinc Márton Nóra Örs Réka Zsófia'.split(
  ' ',
);

const titles = [
  { en: 'Deputy State Secretary', hu: 'helyettes államtitkár' },
  { en: 'National Coordinator', hu: 'nemzeti koordinátor' },
  { en: 'Head of Department', hu: 'főosztályvezető' },
  { en: 'Director', hu: 'igazgató' },
  { en: 'Head of Unit', hu: 'osztályvezető' },
  { en: 'Spokesperson', hu: 'szóvivő' },
];

/** The people of the corpus by id, all made up, each in one or two offices of the given organisations. */
export function people(
  size: number,
  organisations: readonly string[],
  hungarian: Tongue,
  random: Random,
): Record<string, Facts> {
  const all: Record<string, Facts> = {};
  while (Object.keys(all).length < size) {
    const name = { family: `${capital(random.pick(hungarian.stems.slice(400)))}i`, given: random.pick(given) };
    all[slug(`${name.given} ${name.family}`)] ??= {
      name,
      offices: random.some(titles, random.whole(1, 2)).map((title) => {
        const first = random.whole(2008, 2020);
        return {
          id: slug(title.en),
          organisation: random.favour(organisations),
          seen: `${first}/${first + random.whole(1, 6)}`,
          title,
        };
      }),
    };
  }
  return all;
}
