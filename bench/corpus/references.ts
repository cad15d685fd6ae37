import type { z } from 'zod';
import type { documentSchema } from '../../src/model/document.ts';
import type { programmeSchema } from '../../src/model/programme.ts';
import type { termSchema } from '../../src/model/term.ts';
import type { topicSchema } from '../../src/model/topic.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { capital, phrase, sentence } from './prose.ts';
import type { Random } from './random.ts';
import { slug } from './slug.ts';
import { subjects } from './subjects.ts';
import type { Tongue } from './tongue.ts';

type ById<Schema extends z.ZodType> = Record<string, z.input<Schema>>;

/** Everything that records point to, by id, one field for each reference file. */
export interface References {
  organisation: ReturnType<typeof organisations>;
  person: ReturnType<typeof people>;
  topic: ById<typeof topicSchema>;
  programme: ById<typeof programmeSchema>;
  document: ById<typeof documentSchema>;
  place: ReturnType<typeof places>;
  term: ById<typeof termSchema>;
}

type Tongues = Record<'en' | 'hu', Tongue>;

/** How many entries there are of the kinds that can be made in any number. */
export type Sizes = Record<'organisation' | 'person' | 'document' | 'term', number>;

/** The reference entries of the corpus. */
export function references(tongues: Tongues, random: Random, sizes: Sizes): References {
  const organisation = organisations(sizes.organisation, tongues.hu, random);
  const bodies = Object.keys(organisation).slice(2);
  return {
    organisation,
    person: people(sizes.person, bodies, tongues.hu, random),
    topic: topics(),
    programme: programmes(12, bodies, random),
    document: documents(sizes.document, bodies, random),
    place: places(),
    term: terms(sizes.term, tongues, random),
  };
}

function topics(): References['topic'] {
  return Object.fromEntries(
    subjects.map(({ en, hu }) => [
      slug(en),
      {
        name: { en: capital(en), hu: capital(hu) },
        description: { en: `Everything about ${en}.`, hu: `Minden, ami ide tartozik: ${hu}.` },
      },
    ]),
  );
}

function programmes(size: number, bodies: string[], random: Random): References['programme'] {
  const entries = subjects.slice(0, size).map(({ en, hu }, index) => {
    const first = 2007 + 7 * (index % 3);
    const facts: References['programme'][string] = {
      name: { en: `${capital(en)} Fund ${first}–${first + 6}`, hu: `${capital(hu)} Alap ${first}–${first + 6}` },
      period: `${first}/${first + 6}`,
      managers: random.some(bodies, 1),
      description: { en: `It pays for projects on ${en}.`, hu: `Projekteket támogat: ${hu}.` },
      website: 'https://funds.example.org/',
    };
    return [slug(`${en} fund ${first}`), facts] as const;
  });
  return Object.fromEntries(entries);
}

const documentKinds = [
  ['report', 'Report on {}', 'Jelentés: {}'],
  ['strategy', 'Strategy on {}', 'Stratégia: {}'],
  ['law', 'Act on {}', 'Törvény: {}'],
  ['study', 'Study of {}', 'Tanulmány: {}'],
  ['handbook', 'Handbook of {}', 'Kézikönyv: {}'],
] as const;

function documents(size: number, bodies: string[], random: Random): References['document'] {
  const all: References['document'] = {};
  while (Object.keys(all).length < size) {
    const [kind, en, hu] = random.pick(documentKinds);
    const subject = random.pick(subjects);
    const year = random.whole(2009, 2026);
    all[slug(`${en.replace('{}', subject.en)} ${year}`)] ??= {
      title: { en: en.replace('{}', subject.en), hu: hu.replace('{}', subject.hu) },
      kind,
      publisher: random.favour(bodies),
      year,
      published: `${year}-${String(random.whole(1, 12)).padStart(2, '0')}`,
      language: random.pick(['en', 'hu']),
      url: 'https://documents.example.org/',
    };
  }
  return all;
}

function terms(size: number, { en, hu }: Tongues, random: Random): References['term'] {
  const all: References['term'] = {};
  while (Object.keys(all).length < size) {
    const term = { en: phrase(en, random, 2), hu: phrase(hu, random, 2) };
    all[`term-${slug(term.en)}`] ??= { term, definition: { en: sentence(en, random), hu: sentence(hu, random) } };
  }
  return all;
}
