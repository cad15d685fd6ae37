import type { z } from 'zod';
import { locales } from '../../src/language/locales.ts';
import type { meetingSchema } from '../../src/model/meeting.ts';
import { asToldBySource, later } from './calendar.ts';
import { commonFacts, type Draft, labelledList, recent } from './draft.ts';
import { officials } from './officials.ts';
import { sentence } from './prose.ts';

type Facts = z.input<typeof meetingSchema>;

/** The facts of a meeting, its agenda and decisions with their texts. */
export function meeting(draft: Draft): Facts {
  const { corpus, random } = draft;
  const type = random.favour(['session', 'workshop', 'conference', 'consultation', 'visit', 'other'] as const);
  const present = officials(draft, random.whole(0, 3));
  const participants = random.some(corpus.bodies, random.whole(2, 12));
  const presenters = [...participants, ...present.map(({ person }) => person)];
  const forums = type === 'session' ? corpus.forums.slice(random.pick([0, 0, 1]), random.pick([1, 2, 2]) + 1) : [];
  return {
    ...commonFacts(draft),
    type,
    organisers: random.some(corpus.bodies, random.pick([1, 1, 1, 2])),
    ...span(draft, forums),
    mode: random.chance(0.7) ? random.favour(['in-person', 'online', 'hybrid'] as const) : undefined,
    places: random.some(corpus.ids.place, 1),
    officials: present,
    participants,
    agenda: labelledList(draft, 'agenda', random.whole(1, 6), random.whole(3, 7), (id) => ({
      id,
      presenters: random.some(presenters, random.pick([0, 1, 1, 2])),
      documents: random.some(corpus.ids.document, random.pick([0, 0, 1, 2])),
      programmes: random.some(corpus.ids.programme, random.pick([0, 0, 0, 1])),
      related: random.some(recent(corpus), random.pick([0, 0, 1, 2])),
    })),
    decisions: labelledList(draft, 'decisions', random.pick([0, 0, 1, 3]), 8, (id) => id),
  };
}

/** When it was held: mostly one day; at times several, at times told less exactly or inferred. */
function span(
  { random, day, words, corpus }: Draft,
  forums: string[],
): Pick<Facts, 'start' | 'start-basis' | 'end' | 'forums'> {
  if (random.chance(0.12)) {
    const end = later(day, random.whole(1, 3));
    const days = [day, end];
    const apart = forums.length > 1 && random.chance(0.5);
    return {
      start: day,
      end,
      forums: apart ? forums.map((forum, index) => ({ forum, day: days[index] })) : forums,
    };
  }
  if (random.chance(0.03)) {
    for (const lang of locales) words[lang]['start-basis'] = sentence(corpus.tongues[lang], random);
    return { start: day, 'start-basis': 'inferred', forums };
  }
  return { start: random.chance(0.98) ? asToldBySource(day, random) : undefined, forums };
}
