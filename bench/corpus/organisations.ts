import type { z } from 'zod';
import type { organisationSchema } from '../../src/model/organisation.ts';
import { capital } from './prose.ts';
import type { Random } from './random.ts';
import { slug } from './slug.ts';
import { subjects } from './subjects.ts';
import type { Tongue } from './tongue.ts';

type Facts = z.input<typeof organisationSchema>;
type OrganisationKind = Facts['kind'];

const forums: Record<string, Facts> = {
  'state-forum': {
    name: { en: 'State Forum', hu: 'Állami Fórum' },
    abbreviation: { en: 'SF', hu: 'ÁF' },
    kind: 'forum',
    members: 'state',
    since: '2008',
    description: { en: 'The forum of ministries and authorities.', hu: 'A minisztériumok és hatóságok fóruma.' },
  },
  'civil-forum': {
    name: { en: 'Civil Forum', hu: 'Civil Fórum' },
    kind: 'forum',
    members: 'civil',
    since: '2011-05',
    description: { en: 'The forum of civil organisations.', hu: 'A civil szervezetek fóruma.' },
  },
};

/** Named after a subject; {} is where it goes. */
const public_: [kind: OrganisationKind, en: string, hu: string][] = [
  ['ministry', 'Ministry for {}', '{} minisztériuma'],
  ['authority', 'National Authority for {}', 'Országos hatóság: {}'],
  ['police', 'Police Unit for {}', 'Rendőrségi osztály: {}'],
  ['international-organisation', 'International Office for {}', 'Nemzetközi hivatal: {}'],
  ['public-service', 'Public Service for {}', 'Közszolgálat: {}'],
];

/** Named with a made-up word. */
const civil: [kind: OrganisationKind, en: string, hu: string][] = [
  ['ngo', '{} Foundation', '{} Alapítvány'],
  ['ngo', '{} Association', '{} Egyesület'],
  ['church', '{} Charity Service', '{} Szeretetszolgálat'],
  ['theatre', '{} Theatre', '{} Színház'],
  ['university', 'University of {}', '{} Egyetem'],
  ['company', '{} Ltd', '{} Kft.'],
];

/** The organisations of the corpus by id: two forums first, then public bodies and civil organisations in turn. */
export function organisations(size: number, hungarian: Tongue, random: Random): Record<string, Facts> {
  const all: Record<string, Facts> = { ...forums };
  for (let turn = 0; Object.keys(all).length < size; turn++) {
    const isPublic = turn % 5 < 2;
    const [kind, en, hu] = isPublic ? random.pick(public_) : random.pick(civil);
    const subject = random.pick(subjects);
    const made = capital(random.pick(hungarian.stems.slice(400)));
    const name = {
      en: en.replace('{}', isPublic ? capital(subject.en) : made),
      hu: hu.replace('{}', isPublic ? capital(subject.hu) : made),
    };
    const id = slug(name.en);
    all[id] ??= {
      name,
      kind,
      ...(random.chance(0.3) && { since: String(random.whole(1990, 2012)) }),
      ...(random.chance(0.15) && { 'part-of': random.pick(Object.keys(all)) }),
      ...(random.chance(0.6) && {
        description: { en: `It works on ${subject.en}.`, hu: `Fő területe: ${subject.hu}.` },
      }),
      ...(random.chance(0.5) && { website: `https://${id}.example.org/` }),
    };
  }
  return all;
}
