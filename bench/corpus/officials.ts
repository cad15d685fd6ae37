import type { z } from 'zod';
import type { meetingSchema } from '../../src/model/meeting.ts';
import type { Draft } from './draft.ts';

type Officials = NonNullable<z.input<typeof meetingSchema>['officials']>;

/** People in one or all of the offices that they had or have had by the day, each with what they did. */
export function officials({ corpus, random, day }: Draft, count: number): Officials {
  return random.some(corpus.ids.person, count).flatMap((person) => {
    const offices = corpus.references.person[person]?.offices ?? [];
    const named = random.chance(0.7) ? offices.slice(0, 1) : offices;
    const former = named
      .filter(({ seen }) => (String(seen).split('/').at(-1) ?? '') < day.slice(0, 4))
      .map(({ id }) => id);
    const begun = named.filter(({ seen }) => String(seen).slice(0, 4) <= day.slice(0, 4)).map(({ id }) => id);
    const role = random.pick(['chair', 'host', 'presenter', 'speaker', 'participant'] as const);
    return begun.length > 0 ? { person, offices: begun, ...(former.length > 0 && { former }), role } : [];
  });
}
