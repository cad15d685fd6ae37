import type { z } from 'zod';
import type { meetingSchema } from '../../src/model/meeting.ts';
import type { Draft } from './draft.ts';

type Officials = NonNullable<z.input<typeof meetingSchema>['officials']>;

/** People in one or all of their offices, each with what they did. */
export function officials({ corpus, random }: Draft, count: number): Officials {
  return random.some(corpus.ids.person, count).map((person) => {
    const held = corpus.references.person[person]?.offices.map(({ id }) => id) ?? [];
    return {
      person,
      offices: random.chance(0.7) ? held.slice(0, 1) : held,
      role: random.pick(['chair', 'host', 'presenter', 'speaker', 'participant'] as const),
    };
  });
}
